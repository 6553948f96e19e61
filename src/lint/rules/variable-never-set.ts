import type { BlockView } from '../block-view.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const variableNeverSet: Rule = {
  id: 'variable-never-set',
  catalogue: 'ex/undefined-var',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command reads a variable that no step sets and no sentence explains.',
  why: 'An unset variable is empty: a path becomes `/`, a version becomes the newest one, and the command still runs.',
  examples: {
    bad: `# Unpack the release

\`\`\`bash
tar -xzf "shop-$RELEASE.tar.gz"
\`\`\`
`,
    good: `# Unpack the release

Set \`RELEASE\` to the number of the release.

\`\`\`bash
tar -xzf "shop-\${RELEASE:?set RELEASE}.tar.gz"
\`\`\`
`,
  },
  check,
};

/** Set by systems that people work in, not by guides. */
const fromOutside =
  /^(?:AWS|GITHUB|CI|GITLAB|GOOGLE|AZURE|XDG|DOCKER|COMPOSE|KUBE|VERCEL|HEROKU|RAILWAY|RENDER|JENKINS|BUILDKITE|RUNNER|CIRCLE|TRAVIS|BITBUCKET|NVM|PYENV|CONDA|JAVA|GO|CARGO|SSH|BASH|DISPLAY|MANPATH|LD|DYLD|PYTHON|NODE|EDITOR|VISUAL|PAGER|KUBECONFIG|GOPATH|GOBIN|HTTPS?|NO|ALL)(?:_|$|CONFIG|PATH|BIN)/;

/** Of a guide that rests on another one, each of its variables would be the same finding. */
const most = 3;

function* check(survey: Survey): Iterable<Report> {
  const set = new Set(survey.blocks.flatMap(({ block }) => block.sets.map(({ name }) => name)));
  const unset = survey.guide.parameters.flatMap(({ name, texts, uses }) => {
    if (!texts.includes(`$${name}`) || texts.length > 1 || set.has(name) || fromOutside.test(name)) return [];
    if (isTold(survey, name)) return [];
    const own = uses.filter(({ block }) => isFollowed(survey.view(block)));
    const [use] = own;
    if (own.some(({ line }) => isSaidAbove(survey, name, line))) return [];
    const [first, ...others] = own.map(({ line }) => survey.places.find(line, name));
    return use === undefined || first === undefined || isDemanded(survey, name, use) ? [] : [{ name, first, others }];
  });
  const shown = unset.length > most ? unset.slice(0, 1) : unset;
  for (const { name, first, others } of shown) {
    const more = unset.length > most ? ` or any of ${unset.length - 1} other variables` : '';
    const places = more === '' ? others : unset.slice(1).map((one) => one.first);
    yield {
      at: first,
      message: `No step of the guide sets \`$${name}\`${more}, and nothing says what ${more === '' ? 'it is' : 'they are'}.`,
      help: `Set it in a step before, or stop where it is missing: \`\${${name}:?set ${name}}\`.`,
      related: places
        .slice(0, most)
        .map((at) => ({ at, message: more === '' ? 'It is read here, too.' : 'Another one.' })),
    };
  }
}

/** `${NAME:?why}` stops where the name is missing. */
function isDemanded(survey: Survey, name: string, use: { readonly block: string; readonly line: number }): boolean {
  const demand = new RegExp(`\\$\\{${name}:?\\?`);
  const calls = survey.view(use.block)?.calls ?? [];
  return calls.some(({ line, text }) => line <= use.line && demand.test(text));
}

/** Whether the remark right above a line holds all words of a name: "the version, without its v". */
function isSaidAbove(survey: Survey, name: string, line: number): boolean {
  const words = name.toLowerCase().split('_');
  return listRemarks(survey).some((remark) => {
    if (remark.form === 'heading' || remark.line >= line || line - remark.line > 2) return false;
    const said = new Set(remark.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    return words.every((one) => said.has(one));
  });
}

const isFollowed = (view: BlockView | undefined): boolean =>
  view?.isPosix === true && view.part !== 'read' && view.block.role !== 'script';

/** Whether the guide writes a name outside of commands: whoever reads it there is told what it is. */
function isTold(survey: Survey, name: string): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return survey.once(listWords).some((text) => text.includes(name) && word.test(text));
}

/** The lines that no shell reads as commands. */
function listWords({ guide, blocks, places }: Survey): readonly string[] {
  const commands = new Set<number>();
  for (const { block, isPosix } of blocks)
    if (isPosix)
      for (let line = block.textLine; line <= block.span.end.line; line += 1) {
        if (/^\s*#/.test(places.textOf(line))) continue;
        commands.add(line);
      }
  return places.lines.slice(0, guide.source.lines).filter((_, row) => !commands.has(row + 1));
}
