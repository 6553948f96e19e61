import { renderScript } from '../../src/emit/bash/render-script.ts';
import type { Script, ScriptChoice, ScriptParameter, ScriptStep } from '../../src/emit/bash/script.ts';
import { bashRuntime } from '../../src/runtime/index.ts';

/** A step that runs `text` in the session; its first line is line 8 of the guide unless told. */
export function makeStep(step: Partial<ScriptStep> & { id: string }): ScriptStep {
  const { text = 'true\n', from = 8 } = step;
  return {
    title: `Step ${step.id}`,
    kind: 'shared',
    from,
    to: from + text.replace(/\n$/, '').split('\n').length - 1,
    text,
    confirm: 'none',
    because: 'The guide says so.',
    note: null,
    numbered: true,
    choices: [],
    file: null,
    limit: null,
    needsBash4: false,
    checks: [],
    ...step,
  };
}

export function makeParameter(parameter: Partial<ScriptParameter> & { name: string }): ScriptParameter {
  return {
    secret: false,
    pattern: null,
    ask: `Value of ${parameter.name}`,
    line: 3,
    choices: null,
    fromState: false,
    ...parameter,
  };
}

export function makeChoice(choice: Partial<ScriptChoice> & { group: string }): ScriptChoice {
  return { question: `Which ${choice.group}?`, options: ['one', 'two'], line: 5, ...choice };
}

export function makeScript(script: Partial<Script> = {}): Script {
  return {
    guide: { path: 'guide.md', title: 'Release of Toy', slug: 'toy', sha256: '0'.repeat(64) },
    version: '0.1.0',
    flow: 'deploy',
    environment: null,
    parameters: [],
    choices: [],
    tools: [],
    steps: [],
    leftOut: [],
    ...script,
  };
}

/** The text of a script with these parts. */
export function writeScript(script: Partial<Script> = {}): string {
  return renderScript(makeScript(script), bashRuntime);
}
