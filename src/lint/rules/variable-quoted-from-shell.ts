import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const variableQuotedFromShell: Rule = {
  id: 'variable-quoted-from-shell',
  catalogue: null,
  group: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary:
    'Single quotes leave a variable of this shell to the host at the other end of `ssh`, which does not know it.',
  why: 'The command runs there with an empty value: on another user, on all files, or on nothing.',
  examples: {
    bad: `# Change a role

\`\`\`bash
export ROLE=reporting
ssh db1 'sudo /opt/roles/update.sh $ROLE'
\`\`\`
`,
    good: `# Change a role

\`\`\`bash
export ROLE=reporting
ssh db1 "sudo /opt/roles/update.sh '$ROLE'"
\`\`\`
`,
  },
  check,
};

const read = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;

function* check(survey: Survey): Iterable<Report> {
  const said = new Set<string>();
  for (const one of survey.calls) {
    const text = textForRemote(one);
    if (text === null || one.view.part === 'read') continue;
    for (const [, braced, plain] of text.matchAll(read)) {
      const name = braced ?? plain ?? '';
      if (said.has(name) || isKnownThere(text, name)) continue;
      const source = survey.calls.find((other) => other.line <= one.line && sets(other, name));
      if (source === undefined) continue;
      said.add(name);
      const others = survey.calls.filter((other) => other !== one && textForRemote(other)?.includes(`$${name}`));
      yield {
        at: one.at,
        message: `\`$${name}\` is set in this shell, but single quotes leave it to the remote one, where it is empty.`,
        help: `Use double quotes outside and single ones around it: \`ssh HOST "… '$${name}'"\`.`,
        related: [
          { at: source.at, message: 'It is set here.' },
          ...others.slice(0, 8).map(({ at }) => ({ at, message: 'Here, too.' })),
        ],
      };
    }
  }
}

/** What `ssh` hands over in single quotes. */
function textForRemote({ call }: CallView): string | null {
  const ssh = call.words.findIndex(({ value }) => value === 'ssh');
  const sends = call.words.some(({ raw }) => /SendEnv|SetEnv/i.test(raw));
  const last = call.words.at(-1)?.raw ?? '';
  return ssh === -1 || sends || !/^'[^']*'$/.test(last) ? null : last.slice(1, -1);
}

/** Set in the text itself: by an assignment, a loop or `read`. */
const isKnownThere = (text: string, name: string): boolean =>
  new RegExp(`(?:^|[\\s;&|(])${name}=|\\b(?:for|read|read -r) (?:\\w+ )*${name}\\b`).test(text);

const sets = ({ call, facts }: CallView, name: string): boolean =>
  !facts.remote &&
  call.assignments.some((one) => one.name === name) &&
  (call.name === null || call.name === 'export' || call.name === 'declare');
