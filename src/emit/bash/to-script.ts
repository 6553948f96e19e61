import type { Block, Guide } from '../../model/index.ts';
import type { Action, Plan } from '../../plan/index.ts';
import { needsBash4 } from '../../shell/index.ts';
import type { EmissionFinding } from '../emission.ts';
import { lineOf } from './find-places.ts';
import { listSourced, listTools } from './list-tools.ts';
import { type Narrowing, narrower } from './narrow-pattern.ts';
import { whyNoParameter } from './reserved-names.ts';
import { takesName } from './runtime-names.ts';
import type { Script, ScriptStep } from './script.ts';
import { scriptParameters } from './script-parameters.ts';
import { readChecks } from './step-checks.ts';
import { isProblem, type StepText, type Surroundings, stepText } from './step-text.ts';

/** Seconds that a command which never ends is watched. */
const observeLimit = 15;

export interface ScriptResult {
  readonly script: Script;
  readonly findings: readonly EmissionFinding[];
}

const questions: ReadonlySet<Action['kind']> = new Set(['gate', 'expect']);
const executed: ReadonlySet<Action['kind']> = new Set(['run', 'write', 'observe']);
const shellModes: ReadonlySet<Action['mode']> = new Set(['shared', 'child', 'interactive', 'observe']);

/**
 * A plan as the data of a script. What the script cannot do stands in it as a manual step, and is reported: nothing is
 * left out.
 */
export function toScript(plan: Plan, { guide, version }: { guide: Guide; version: string }): ScriptResult {
  const findings: EmissionFinding[] = [];
  const narrowings = new Map<string, Narrowing | null>();
  const needed = new Set<string>();
  const earlier = new Map<string, number>();
  const around: Surroundings = {
    blocks: guide.blocks,
    parameters: new Map(plan.parameters.map((one) => [one.name, one])),
    sourced: listSourced(plan.actions.filter(({ mode }) => shellModes.has(mode)).map(({ text }) => text)),
    earlier,
  };
  const steps = plan.actions.map((action): ScriptStep => {
    if (!executed.has(action.kind)) return manualStep(action, around.blocks, action.because);
    const result = stepText(action, around);
    if (isProblem(result)) {
      findings.push({ block: action.block, ...result });
      return manualStep(action, around.blocks, `${action.because}; ${result.message}`);
    }
    const owned = action.parameters.map(whyNoParameter).find((why) => why !== null) ?? takesName(result.shellText);
    if (owned !== null) {
      const finding = { line: action.lines.from, message: `It cannot run in this script: ${owned}.` };
      findings.push({ block: action.block, ...finding });
      return manualStep(action, around.blocks, `${action.because}; ${finding.message}`);
    }
    for (const name of action.parameters) needed.add(name);
    for (const [name, narrowing] of result.used) {
      needed.add(name);
      narrowings.set(name, narrower(narrowings.get(name) ?? null, narrowing));
    }
    for (const [name, line] of result.sets) if (!earlier.has(name)) earlier.set(name, line);
    return executedStep(action, result);
  });
  const { slug, title, path, sha256 } = plan.guide;
  const script: Script = {
    guide: { path, title, slug, sha256 },
    version,
    flow: plan.flow,
    environment: plan.environment,
    parameters: scriptParameters(plan.parameters, needed, narrowings),
    choices: plan.choices.map(({ group, question, options, line }) => ({ group, question, options, line })),
    tools: listTools(steps),
    steps,
    leftOut: plan.leftOut.map(({ lines, reason }) => ({ ...lines, reason })),
  };
  return { script, findings };
}

type Common = Pick<ScriptStep, 'id' | 'title' | 'confirm' | 'choices' | 'note'>;

function common({ id, title, confirm, choices, note }: Action): Common {
  return { id, title, confirm, note, choices: choices.map(({ group, option }) => ({ group, option })) };
}

function manualStep(action: Action, blocks: readonly Block[], because: string): ScriptStep {
  return {
    ...common(action),
    kind: questions.has(action.kind) ? 'gate' : 'manual',
    ...action.lines,
    text: action.text,
    numbered: standsInGuide(action, blocks),
    because,
    file: null,
    limit: null,
    needsBash4: false,
    checks: [],
  };
}

function executedStep(action: Action, result: StepText): ScriptStep {
  const { kind, text, from, to, shellText } = result;
  return {
    ...common(action),
    kind,
    from,
    to,
    text,
    numbered: true,
    because: action.because,
    file: kind === 'write' ? action.file : null,
    limit: kind === 'observe' ? observeLimit : null,
    needsBash4: shellText !== null && needsBash4(shellText),
    checks: kind === 'write' ? [] : readChecks(expectsOf(action), { shellText }),
  };
}

/** Whether each line is a line of its block, so that it can be shown with the number that it has in the guide. */
function standsInGuide({ block: id, text, lines }: Action, blocks: readonly Block[]): boolean {
  const block = blocks.find((row) => row.id === id);
  if (block === undefined) return false;
  return text.split('\n').every((line, at) => line === '' || line === lineOf(block, lines.from + at));
}

/** Fed from a file, these print no value that they would print for a person. */
const silent: ReadonlySet<string> = new Set(['python', 'django-shell']);

function expectsOf({ expects, feed }: Action): Action['expects'] {
  if (feed === null || !silent.has(feed.dialect)) return expects;
  return expects.map((expected) => ({ ...expected, check: { kind: 'person' } }));
}
