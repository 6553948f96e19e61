import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { forwardWordsOf, rootOf, wayBackOf } from '../way-back.ts';

export const serviceLeftStopped: Rule = {
  id: 'service-left-stopped',
  catalogue: 'rb/stop-without-start',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A procedure stops a service and does not start it again.',
  why: 'The procedure ends, its output looks fine, and the site is down.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback

\`\`\`bash
sudo systemctl stop shop-worker
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback

\`\`\`bash
sudo systemctl stop shop-worker
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
sudo systemctl start shop-worker
\`\`\`
`,
  },
  check,
};

const starts: ReadonlySet<string> = new Set(['start', 'restart', 'reload']);
/** What brings up more than a table of services knows. */
const startsSomething =
  /\b(?:re)?start\w*|\bup\b|\brun\b|\blaunch|\bserve\b|\bresume|\benable|\breboot|\bbootstrap|\bload\b|\brollout\b|\bscale\b/i;
/** They run other things than the services of a host. */
const clusters: ReadonlySet<string> = new Set(['kubectl', 'helm', 'oc']);
const retired = /\bold\b|legacy|previous|\bblue\b|deprecated|-v?\d+$/i;
const toldToStart =
  /\b(?:re)?start(?:s|ed|ing)?\b|\bbring\b.*\b(?:up|back)\b|\bpower on\b|\breboot|\bresume|启动|重启|起動|再起動|запус|démarr|inici|arranc|starten/i;

function* check(survey: Survey): Iterable<Report> {
  const reported = new Set<string>();
  for (const stop of survey.calls) {
    const { facts, view, at } = stop;
    if (facts.service?.action !== 'stop') continue;
    if (view.part === 'read' || view.part === 'cleanup') continue;
    const { name } = facts.service;
    if (name === null || retired.test(name)) continue;
    const scope = scopeOf(survey, stop);
    const key = `${scope.id} ${name}`;
    if (reported.has(key) || scope.changes === 0 || scope.later.some((call) => bringsBack(call, name))) continue;
    if (scope.words.some(({ line, text: said }) => line >= stop.line && toldToStart.test(said))) continue;
    reported.add(key);
    yield {
      at,
      message: `\`${showCall(stop)}\` stops \`${name}\`, and ${view.part === 'back' ? 'the way back' : 'the guide'} never starts it again.`,
      help: `Start \`${name}\` at the end, and check that it answers.`,
    };
  }
}

interface Scope {
  readonly id: string;
  readonly later: readonly CallView[];
  readonly words: readonly { readonly line: number; readonly text: string }[];
  /** How much else happens: a script that only stops is meant to. */
  readonly changes: number;
}

function scopeOf(survey: Survey, stop: CallView): Scope {
  const { view } = stop;
  const isLater = (call: CallView) =>
    call.line > stop.line || (call.view === view && call.call.start > stop.call.start);
  const root = view.part === 'back' ? rootOf(survey, view.section.id) : null;
  const calls = survey.calls.filter(
    (call) => call.view.part === view.part && (root === null || rootOf(survey, call.view.section.id) === root),
  );
  const isScript = view.block.role === 'script';
  const near = isScript ? calls.filter((call) => call.view === view) : calls;
  const words = view.part === 'back' ? wayBackOf(survey).words : forwardWordsOf(survey);
  return {
    id: isScript ? view.block.id : (root ?? view.part),
    later: calls.filter(isLater),
    words: root === null ? words : words.filter(({ line }) => isIn(survey, root, line)),
    changes: near.filter(
      ({ facts, call }) =>
        facts.service === null && call.name !== null && facts.program !== '' && !isQuiet(facts.effects, facts.known),
    ).length,
  };
}

const isQuiet = (effects: readonly string[], known: boolean): boolean =>
  known && !effects.includes('state-changing') && !effects.includes('destructive');

function isIn({ index }: Survey, root: string, line: number): boolean {
  const span = index.sections.get(root)?.span;
  return span !== undefined && line >= span.start.line && line <= span.end.line;
}

function bringsBack({ facts, text }: CallView, name: string): boolean {
  if (facts.service !== null) {
    const other = facts.service.name;
    return starts.has(facts.service.action) && (other === null || other === name || text.includes(name));
  }
  // Disabled for good, or brought up by something that names no service.
  if (text.includes(name) && /\b(?:disable|mask|uninstall|remove|purge)\b/.test(text)) return true;
  if (clusters.has(facts.program)) return text.includes(name);
  if (facts.effects.includes('deploy') || facts.effects.includes('scale')) return true;
  return !facts.effects.includes('read-only') && !facts.effects.includes('local-state') && startsSomething.test(text);
}
