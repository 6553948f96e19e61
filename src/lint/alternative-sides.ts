import type { BlockView } from './block-view.ts';
import { stepsOf } from './comment-steps.ts';
import type { Survey } from './survey.ts';

/** One of the ways, of which a block holds several and only one is to be followed. */
export interface AlternativeSide {
  readonly name: string;
  /** The guide's line of its first command. */
  readonly line: number;
}

/** What the comments of a block make sides of one choice, in reading order; fewer than two when it holds none. */
export function sidesInBlock(survey: Survey, view: BlockView): readonly AlternativeSide[] {
  const { block } = view;
  const last = block.textLine + block.text.split('\n').length;
  const known = survey.guide.alternatives
    .map(({ options }) =>
      options.flatMap(({ name, lines }) => {
        const own = lines.filter((line) => line >= block.textLine && line < last);
        return own.length > 0 ? [{ name, line: Math.min(...own), lines: own }] : [];
      }),
    )
    .find((sides) => sides.length > 1);
  const said = saidSides(view);
  const taken = new Set(known?.flatMap(({ lines }) => lines));
  const added = known === undefined ? said.filter(({ name }) => runner.test(name)) : said;
  return [...(known ?? []), ...added.filter(({ line }) => !taken.has(line))].sort((a, b) => a.line - b.line);
}

const condition =
  /^(?:or,?\s+)?(?:if|when)\s+(?:(?:you(?:'re| are)?|it is|it's)\s+)?(?:us(?:e|ing)|run(?:ning)?(?:\s+(?:on|in|with|under))?|on|in|with|under|deployed\s+(?:with|on|via|by)|started\s+(?:with|by|via|in)|(?=manual|by hand))\s*([^,;]{2,40}?)\s*[:：]?$/i;
const other = /^or,?\s+(?:with|via|using|in|under|by|(?=manual))\s*([^,;]{2,40}?)\s*[:：]?$/i;

/** What keeps a program running: a host does it in one of these ways. Conditions on other things may hold together. */
const runner =
  /\b(?:systemd|systemctl|docker|compose|podman|swarm|kubernetes|k8s|pm2|supervisor\w*|upstart|init\.d|screen|tmux|nohup|manual(?:ly)?|by hand|bare[\s-]metal)\b/i;

function saidSides(view: BlockView): AlternativeSide[] {
  return stepsOf(view).flatMap(({ words, calls }) => {
    const name = words[0] === undefined ? undefined : (condition.exec(words[0]) ?? other.exec(words[0]))?.[1];
    // Inside of an `if` the shell itself chooses.
    const first = calls.find(({ call }) => call.context === 'top' || call.context === 'pipeline');
    return name === undefined || first === undefined || first !== calls[0] || first.statement.kind === 'compound'
      ? []
      : [{ name, line: first.line }];
  });
}
