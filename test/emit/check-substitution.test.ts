// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { expect, it } from 'vitest';
import { checkSubstitution } from '../../src/emit/bash/check-substitution.ts';

/** What is said of a text in which `${P}` stands for the `xxx` of another one. */
function check(before: string, after: string): string | null {
  const start = after.indexOf('${P}');
  const place = { start: before.indexOf('xxx'), end: before.indexOf('xxx') + 3, name: 'P', text: '<p>', line: 1 };
  const insertions = start === -1 ? [] : [{ name: 'P', start, end: start + 4 }];
  return checkSubstitution({ text: before, places: [{ ...place, plain: false }] }, { text: after, insertions });
}

it.each<[string, string]>([
  ['cp xxx b', 'cp "${P}" b'],
  ['cp "xxx" b', 'cp "${P}" b'],
  ['cat <<E\nxxx\nE', 'cat <<E\n${P}\nE'],
])('%s may become %s', (before, after) => {
  expect(check(before, after)).toBeNull();
});

it.each<[string, string, string]>([
  ['cp xxx b', 'cp ${P} b', 'P would not stand in quotes.'],
  ["cp 'xxx' b", "cp '${P}' b", 'P would not stand in quotes.'],
  ["cat <<'E'\nxxx\nE", "cat <<'E'\n${P}\nE", 'P would not stand in quotes.'],
  ['cp xxx b', 'cp "\\${P}" b', 'P would not stand in quotes.'],
  ['cp xxx b', 'cp "${P}"; b', 'Once a value is put in, the shell reads other commands.'],
  ['cp xxx b', 'cp "${P}" b c', 'Once a value is put in, the shell reads other commands.'],
  ['cp xxx b', 'cp "${P}" > b', 'Once a value is put in, the shell reads other commands.'],
  ['cp xxx b', 'cp "${P}" b &', 'Once a value is put in, the shell reads other commands.'],
  ['cp xxx b # c', 'cp "${P}" "b # c"', 'Once a value is put in, the shell reads other commands.'],
  ['cp xxx b', 'cp "${P}" <p>', 'cannot read it'],
  ['cp xxx "b"', 'cp "${P}" "<p>"', '<p> is left in the commands.'],
])('%s must not become %s', (before, after, message) => {
  expect(check(before, after)).toContain(message);
});
