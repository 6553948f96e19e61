import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const deletePathUnguarded: Rule = {
  id: 'delete-path-unguarded',
  catalogue: 'cs/rm-variable-path',
  group: 'safety',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: '`rm -r` is given a path that starts with a variable which may be empty.',
  why: 'Where the variable is empty, `rm -r "$DIR/cache"` deletes `/cache`, and `rm -r "$DIR"/*` the whole host.',
  examples: {
    bad: `# Empty the cache

> **Warning:** sessions are lost.

\`\`\`bash
rm -rf "$SHOP_CACHE"/*
\`\`\`
`,
    good: `# Empty the cache

> **Warning:** sessions are lost.

\`\`\`bash
rm -rf "\${SHOP_CACHE:?set SHOP_CACHE}"/*
\`\`\`
`,
  },
  check,
};

/** Variables that every session has, and those that a shell sets itself. */
const ambient = /^(?:HOME|PWD|OLDPWD|TMPDIR|GITHUB_WORKSPACE|CI_PROJECT_DIR|WORKSPACE|RUNNER_TEMP|VIRTUAL_ENV)$/;
const recursive = /^-[a-zA-Z]*[rR]|^--recursive$/;
/** The path goes on behind a variable that has no guard of its own. */
const opening = /^"?\$(?:([A-Za-z_]\w*|\d)|\{([A-Za-z_]\w*|\d)\})"?(?=[/*.]|$)(.*)$/s;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    if (view.facts.program !== 'rm' || !view.facts.argv.some((word) => recursive.test(word ?? ''))) continue;
    for (const { start, end } of view.call.words) {
      const raw = view.view.block.text.slice(start, end);
      const [, plain, braced, rest = ''] = opening.exec(raw) ?? [];
      const name = plain ?? braced;
      if (name === undefined || !/^["']?[/*]/.test(rest) || ambient.test(name)) continue;
      const standing = standingOf(name, view, survey.once(listGiven));
      if (standing === 'safe') continue;
      const guarded = raw.replace(/\$\{?\w+\}?/, `\${${name}:?}`);
      yield {
        at: view.view.at(start, end),
        message: `\`${showCall(view)}\` deletes \`${rest.replace(/["']/g, '')}\` of the host when \`${name}\` is empty.`,
        help: `Write \`${guarded}\`, which stops when it is empty.`,
        fix: {
          kind: 'suggested',
          title: `Stop when ${name} is empty`,
          edits: [{ span: view.view.at(start, end), text: guarded }],
        },
        ...(standing === 'computed' ? { severity: 'warning' } : {}),
      };
    }
  }
}

/** A value that a variable is given; null when a command computes it. */
interface Given {
  readonly line: number;
  readonly value: string | null;
}

function listGiven({ calls }: Survey): ReadonlyMap<string, readonly Given[]> {
  const given = calls.flatMap(({ call, line }) => call.assignments.map(({ name, value }) => ({ name, value, line })));
  return Map.groupBy(given, ({ name }) => name);
}

/** Whether a variable can be empty: nobody sets it, a command computes it, or its text stands in the guide. */
function standingOf(
  name: string,
  view: CallView,
  settings: ReadonlyMap<string, readonly Given[]>,
): 'unset' | 'computed' | 'safe' {
  if (isChecked(name, view.view, view.call.start)) return 'safe';
  const last = settings.get(name)?.findLast((one) => one.line <= view.line);
  if (last === undefined) return isLoopVariable(name, view.view) ? 'safe' : 'unset';
  if (last.value !== null) return last.value === '' ? 'unset' : 'safe';
  const written = view.view.block.text;
  return new RegExp(`\\b${name}=["']?(?:\\$\\(\\s*mktemp|\\$\\{[^}]*:?[-?][^}]+\\}|[^$"'\\s]|\\$(?:HOME|PWD))`).test(
    written,
  )
    ? 'safe'
    : 'computed';
}

/** Whether the block stops on unset variables, or looks at this one before. */
function isChecked(name: string, { block }: BlockView, before: number): boolean {
  const text = block.text.slice(0, before);
  return (
    /^[ \t]*set\s+-\w*u|\bset\s+-o\s+nounset/m.test(text) ||
    new RegExp(`-[nzd]\\s+"?\\$\\{?${name}\\b|\\$\\{${name}:\\?|\\$\\{${name}:=`).test(text)
  );
}

const isLoopVariable = (name: string, { block }: BlockView): boolean =>
  new RegExp(`\\bfor\\s+${name}\\s+in\\b|\\bread\\s+(?:-\\w+\\s+)*(?:\\w+\\s+)*${name}\\b`).test(block.text);
