import { knownPrograms } from '../../shell/index.ts';
import { isShellDialect } from '../languages.ts';
import type { Signal } from '../signal.ts';
import { proseBullets } from './shape.ts';

const announcesEnvironment =
  /environment variable|\.env\b|env(?:ironment)? file|config(?:uration)? vars?|secrets?\b|переменн\w* окружения|环境变量|環境変数|variables? d['’]environnement|variables? de entorno|variáveis de ambiente|Umgebungsvariablen/iu;
const computed = /\$\(|`[^`]+`|\$\{?\w/;
const upper = /^\s*[A-Z][A-Z0-9_]*\s?=/;

const behindValue = /^\s*(?:[A-Z][A-Z0-9_]*=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+)+([\w./-]+)/;

/** `NAME=value program …` runs the program; `NAME=two words` is a value with a blank in it. */
function startsProgram(text: string): boolean {
  const word = behindValue.exec(text)?.[1];
  return word !== undefined && (word.includes('/') || knownPrograms.has(word));
}

/** Only `KEY=value` lines: the content of an environment file, unless later blocks use the names as variables. */
export const environmentFile: Signal = (view) => {
  const { code, language, fence } = view;
  const shellTag = language === null || isShellDialect(language.dialect) || language.trust <= 0.2;
  const assignments = code.filter(
    (line) => line.shape === 'assignment' && upper.test(line.text) && !startsProgram(line.text),
  );
  const bullets = proseBullets(view);
  if (!shellTag || assignments.length === 0 || assignments.length + bullets.length < code.length) return [];
  const names = assignments.map((line) => line.text.trim().split(/\s?=/)[0] ?? '');
  const around = [fence.heading, fence.label, fence.before, view.content[0]?.text].join('\n');
  if (announcesEnvironment.test(around))
    return [
      {
        signal: 'environment-file',
        dialect: 'env',
        role: 'env',
        weight: 1.5,
        why: 'only KEY=value lines, announced as environment variables',
      },
    ];
  if (names.some((name) => fence.readElsewhere.has(name)))
    return [{ signal: 'environment-file', role: 'run', weight: 0.5, why: 'sets variables that other blocks read' }];
  if (assignments.some((line) => computed.test(line.text))) return [];
  return [{ signal: 'environment-file', dialect: 'env', role: 'env', weight: 1.2, why: 'only KEY=value lines' }];
};
