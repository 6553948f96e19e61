import { isSecretName } from '../../../shell/index.ts';
import { entryName } from '../assigned-name.ts';
import type { Candidate, Family, SourceLine } from '../family.ts';
import { isLiteralSecret } from '../literal-secret.ts';
import { nameParameter } from '../name-parameter.ts';

const value = `(?:"([^"\\n]{0,300})"|'([^'\\n]{0,300})'|([^\\s"'\`;|&<>()]{1,300}))`;
const assignment = new RegExp(
  `(?<![\\w$.])(-{0,2}[A-Za-z_][\\w.-]{1,80}|\\$env:\\w{2,60}\\s?)=(?!["']?[A-Za-z_][\\w.-]{1,60}=[^=\\s])\\s?${value}`,
  'g',
);
const option = new RegExp(
  `(?<=\\s)--(?!no-)([a-z-]{0,30}(?:passw(?:or)?d|passphrase|secret|api-key|access-key|private-key|auth-token|access-token))\\s+${value}`,
  'g',
);
const entry =
  /^\s*(?:-\s+)?["']?([A-Za-z_][\w.-]{1,80})["']?\s*(?:=|:\s)\s*(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^\s"'#,{}[\]|>&][^\s#]{0,300}))\s*,?\s*(?:#.*)?$/;
/** Names that say where a secret is kept rather than what it is. */
const reference =
  /^(?:SECRET|SECRETS|EXISTING_SECRET|PULL_SECRET|IMAGE_PULL_SECRETS?|TLS_SECRET|FROM_SECRET|SECRET_REF|PASS|USE_TOKEN|AUTO\w*_TOKEN)$/;
const substitution = /(?<![\w-])sed\s|\bs\/|(?:^|\s)(?:grep|if|while|case|\[\[?)\s/;

/** `DB_PASSWORD=hunter2`, `--password hunter2`, `password: hunter2`: the literal value of a setting that is a secret. */
export const secretSettings: Family = {
  languages: new Set(['shell', 'env', 'yaml']),
  needs: ['=', ':', '--'],
  *find(line) {
    if (substitution.test(line.text)) return;
    if (line.language !== 'shell') {
      const found = entry.exec(line.text);
      if (found) yield* read(found, line);
    }
    if (line.text.includes('=')) for (const match of line.text.matchAll(assignment)) yield* read(match, line);
    if (line.language === 'shell' && line.text.includes('--'))
      for (const match of line.text.matchAll(option)) yield* read(match, line);
  },
};

function* read(match: RegExpExecArray, line: SourceLine): Iterable<Candidate> {
  const [found, setting = '', double, single, plain] = match;
  const said = setting === 'value' ? (entryName(line) ?? setting) : setting.replace(/^-+|^\$env:/, '').trim();
  const name = nameParameter(said, 'sample-value');
  const given = double ?? single ?? plain ?? '';
  if (!isSecretName(name) || isReference(said, name) || !isLiteralSecret(given)) return;
  const start = match.index + found.lastIndexOf(given);
  if (line.text.slice(start, start + given.length) !== given) return;
  yield { start, end: start + given.length, kind: 'secret', name, secret: true };
}

function isReference(setting: string, name: string): boolean {
  return reference.test(name) && setting !== setting.toUpperCase();
}
