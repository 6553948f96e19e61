import type { Environment, Range } from '../model/index.ts';
import { isSecretName } from '../shell/index.ts';
import type { BlockView } from './block-view.ts';
import { listPlaceholderUses } from './placeholder-uses.ts';
import { isRandomValue, isSampleValue } from './sample-values.ts';
import type { Survey } from './survey.ts';

/** A credential that the guide holds in full. */
export interface LiteralSecret {
  readonly at: Range;
  /** What it is, without its value. */
  readonly what: string;
  /** False for one plain word, which may be a sample that says nothing. */
  readonly certain: boolean;
  /** It stands right below the command that makes such a value, and may be what that has printed once. */
  readonly isPrinted?: boolean;
}

/** Credentials in the blocks and in the code of sentences, in reading order. */
export function listLiteralSecrets(survey: Survey): readonly LiteralSecret[] {
  return [...inBlocks(survey), ...inSentences(survey)].sort(
    (a, b) => a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column,
  );
}

function inBlocks(survey: Survey): LiteralSecret[] {
  return survey.once(listPlaceholderUses).flatMap(({ view, placeholder: { kind, text, name }, at }) => {
    if (kind !== 'secret') return [];
    if (isUserName(view.block.text, text)) return [];
    const isPrinted = isGenerated(survey, view);
    return judge(name, text, at, view.section.environment).map((secret) => ({ ...secret, isPrinted }));
  });
}

/** Whether the block gives the same word as the name of the user: then it is what every installation has at first. */
const isUserName = (block: string, value: string): boolean =>
  [...block.matchAll(/user(?:_?name)?["']?\s*[=:]\s*["']?([^\s"',;]+)/gi)].some(([, user]) => user === value);

const generators =
  /\bopenssl rand\b|\buuidgen\b|\bpwgen\b|\/dev\/u?random\b|\btoken_(?:hex|urlsafe)\b|\bget_random_secret_key\b|\brandomBytes\b|\b(?:key|secret):generate\b/;

function isGenerated({ blocks }: Survey, view: BlockView): boolean {
  const before = blocks[blocks.indexOf(view) - 1];
  return before !== undefined && before.section.id === view.section.id && generators.test(before.block.text);
}

const assignment = /^(?:export\s+)?([A-Z][A-Z0-9_]{2,60})=(["']?)([^\s"']{4,300})\2$/;
const address = /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s"'`:/@<>]{1,80}:[^\s"'`/@<>]{1,120}@[^\s"'`<>]{1,200}/g;

function inSentences({ inlineCode }: Survey): LiteralSecret[] {
  return inlineCode.flatMap(({ text, at }) => {
    const urls = [...text.matchAll(address)].flatMap(([url]) => judge('ADDRESS', url, at, 'any'));
    const [, name = '', , value = ''] = assignment.exec(text) ?? [];
    return urls.length > 0 || !isSecretName(name) ? urls : judge(name, value, at, 'any');
  });
}

function judge(name: string, text: string, at: Range, environment: Environment): LiteralSecret[] {
  if (isSampleSecret(text)) return [];
  const url = readAddress(text);
  if (url === null) return judgeValue(name, text, at, environment);
  const { scheme, user, password, host } = url;
  if (environment === 'local' && !isRandomValue(password)) return [];
  return [{ at, what: `\`${scheme}://${user}:****@${host}\` carries a password`, certain: true }];
}

function judgeValue(name: string, value: string, at: Range, environment: Environment): LiteralSecret[] {
  if (name.toLowerCase() === value.toLowerCase()) return [];
  const certain = isRandomValue(value) || /[\d_^!#%&*-]/.test(value);
  if (!certain && environment === 'local') return [];
  return [{ at, what: `\`${name}\` stands here with its value`, certain }];
}

/** Whether a value or address only shows the form of a credential, or is what every installation on a desk has. */
export function isSampleSecret(text: string): boolean {
  const url = readAddress(text);
  if (url === null) return isSampleValue(text);
  const { user, password, host } = url;
  if (isSampleValue(password) || password === user || sampleHost.test(host)) return true;
  return ownMachine.test(host) && !isRandomValue(password);
}

const ownMachine =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[|host\.docker\.internal|db|database|postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|rabbitmq|kafka|minio)?$/i;
const sampleHost = /(?:^|\.)(?:example|invalid|test)(?:\.\w+)?$|^(?:host|hostname|server|your|my)\b/i;
const parts = /^([a-z][a-z0-9+.-]*):\/\/([^:/@]*):([^@]*)@([^/:?#\s]*)/i;

function readAddress(text: string): { scheme: string; user: string; password: string; host: string } | null {
  const [, scheme, user = '', password = '', host = ''] = parts.exec(text) ?? [];
  return scheme === undefined ? null : { scheme, user, password, host };
}
