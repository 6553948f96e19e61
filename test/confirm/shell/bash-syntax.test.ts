import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readShell } from '../../../src/shell/index.ts';
import { fragments } from './fragments.ts';
import { askBash, itWithBash } from './real-bash.ts';

// Some errors bash only prints: its exit code stays 0. Its warnings are none of them.
const checkEach = String.raw`while IFS= read -r -d '' text; do
  said=$(bash -n -c "$text" 2>&1) && [[ -z $(grep -v warning: <<<"$said") ]] && printf 'ok\0' || printf 'bad\0'
done`;

function disagreements(texts: readonly string[]): unknown[] {
  const answers = askBash(checkEach, texts);
  expect(answers.length).toBe(texts.length);
  return texts.flatMap((text, at) => {
    const ours = readShell(text).errors.length === 0 ? 'ok' : 'bad';
    // What stands in (( )) bash only reads when it runs.
    if (ours === 'bad' && answers[at] === 'ok' && text.includes('((')) return [];
    return ours === answers[at] ? [] : [{ text, bash: answers[at], ours }];
  });
}

const signs = [';', '&', '|', '(', ')', '<', '>', '"', "'", '`', '$(', '${', '{', '}', '\n', 'fi', 'done', '#', '\\'];

/** Each fragment with one character gone, or one sign put in, at places spread over its text. */
function mutate(text: string, salt: number): string[] {
  return Array.from({ length: 8 }, (_, round) => {
    const at = (round * 7919 + salt * 104_729) % (text.length + 1);
    const sign = signs[(round + salt) % signs.length]!;
    return round % 2 === 0 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + sign + text.slice(at);
  });
}

itWithBash('finds errors exactly where bash -n does', () => {
  const texts = fragments.flatMap((text, salt) => [text, ...mutate(text, salt)]);
  expect(texts.length).toBeGreaterThan(250);
  expect(disagreements(texts)).toEqual([]);
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

itWithBash('agrees with bash -n on the shell fences of the sample guides', (context) => {
  context.skip(!existsSync(seeds), 'no sample guides beside this checkout');
  const texts = readdirSync(seeds).flatMap((name) => {
    const text = readFileSync(new URL(name, seeds), 'utf8').replaceAll('\r', '');
    return [...text.matchAll(/^ *```(?:bash|sh|shell|powershell)\n([\s\S]*?)^ *```/gm)].map((match) => match[1]!);
  });
  expect(texts.length).toBeGreaterThan(50);
  expect(disagreements(texts)).toEqual([]);
});
