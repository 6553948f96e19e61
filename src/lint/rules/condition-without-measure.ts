import { stepsOf } from '../comment-steps.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const conditionWithoutMeasure: Rule = {
  id: 'condition-without-measure',
  catalogue: null,
  group: 'criteria',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Whether the deployment goes on depends on a state that nothing measures.',
  why: 'Each person decides differently, and the one under pressure decides to go on.',
  examples: {
    bad: `# Move the traffic

## Deploy

1. Send 5 % of the requests to the new servers
2. Send 50 % of them if stable
`,
    good: `# Move the traffic

## Deploy

1. Send 5 % of the requests to the new servers
2. Send 50 % of them if the error rate stays below 1 % for 30 minutes
`,
  },
  check,
};

const vague =
  /\b(?:if|once|when|as long as|provided)(?: (?:that|the|everything|all|it|things?|this|system|service|services|deployment|application|app|performance|metrics?|traffic|canary|is|are|looks?|seems?|feels?|remains?|stays?|appears?|still))* (?:stable|healthy|good|ok(?:ay)?|fine|normal|acceptable|satisf(?:ied|actory)|comfortable|confident|no (?:issues?|problems?))\b\s*[.,;:)!]*\s*$/i;
function* check(survey: Survey): Iterable<Report> {
  const measured = new Set(
    survey.guide.criteria.filter(({ kind }) => kind === 'threshold').map(({ section }) => section),
  );
  for (const view of survey.blocks) {
    if (view.part === 'read' || measured.has(view.block.section) || view.block.commands.length > 0) continue;
    const lines = stepsOf(view).flatMap(({ words, line }) => words.map((text, at) => ({ text, line: line + at })));
    const first = lines.find(({ text }) => vague.test(text));
    if (first !== undefined) yield report(survey, first.line, first.text);
  }
  const said = new Set<string>();
  for (const { text, line, section, role, blocks, block } of survey.guide.checklist) {
    if (block !== null || blocks.length > 0 || measured.has(section) || said.has(section)) continue;
    if (role !== 'task' && role !== 'procedure' && role !== 'rollback-procedure') continue;
    if (/\d/.test(text.replace(/^\D*\d+ ?%/, '')) || !vague.test(text)) continue;
    said.add(section);
    yield report(survey, line, text);
  }
}

function report({ places }: Survey, line: number, text: string): Report {
  return {
    at: places.line(line),
    message: `"${text}" depends on a state that nothing measures.`,
    help: 'Name the metric, the bound and how long it must hold: "if the error rate stays below 1 % for 30 minutes".',
  };
}
