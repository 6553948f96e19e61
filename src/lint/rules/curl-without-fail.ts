import type { Fix } from '../../model/index.ts';
import type { BlockView, CallView } from '../block-view.ts';
import { isAnnouncedAsCheck, isVerifying } from '../checks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const curlWithoutFail: Rule = {
  id: 'curl-without-fail',
  catalogue: 'vf/curl-no-fail',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A check asks for a page by `curl` without `-f`, and ends with success on an error page.',
  why: 'Without `-f` curl fails only when there is no answer at all: 404 and 500 count as success for every script.',
  examples: {
    bad: `# Check the shop

## Verify

\`\`\`bash
curl https://shop.example.com/health
\`\`\`
`,
    good: `# Check the shop

## Verify

\`\`\`bash
curl -fsS https://shop.example.com/health
\`\`\`
`,
  },
  check,
};

// What else judges the answer: the code is printed, or the answer is kept or sent on.
const judged =
  /^-[a-zA-Z]*[fwoOdTFXK]|^--(?:fail|write-out|output|remote-name|data|json|form|upload-file|request|config|fail-early)/;
const plainGet = /^-X(?:GET|HEAD)?$|^--request(?:=(?:GET|HEAD))?$/;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    const found = view.calls.filter((call) => isBlind(survey, call));
    const [first, ...more] = found;
    if (first === undefined) continue;
    yield {
      at: first.at,
      message: `\`${showCall(first)}\` ends with success on an error page such as 404 or 500.`,
      help: 'Write `curl -fsS`, or compare the code: `curl -s -o /dev/null -w "%{http_code}"`.',
      related: more.map(({ at }) => ({ at, message: 'So does this request.' })),
      fix: fixOf(found),
    };
  }
}

function isBlind(survey: Survey, view: CallView): boolean {
  const { call, facts } = view;
  if (facts.program !== 'curl' || !facts.effects.includes('health-check') || !isAsked(survey, view)) return false;
  if (
    call.pipedInto !== null ||
    facts.effects.includes('writes-file') ||
    call.redirects.some(({ operator }) => operator === '>')
  )
    return false;
  if (call.context === 'substitution') return false;
  const words = call.words.map(({ raw }) => raw);
  if (words.some((raw, at) => judged.test(raw) && !(plainGet.test(raw) && /^(?:GET|HEAD)?$/.test(words[at + 1] ?? ''))))
    return false;
  const { line } = view;
  return !view.view.block.expects.some(({ command, check }) => command === line && check.kind === 'contains');
}

function isAsked(survey: Survey, { view, call }: CallView): boolean {
  if (view.part === 'read' || view.part === 'cleanup') return false;
  if (call.context === 'condition' || view.part === 'back' || isScript(view)) return true;
  return isVerifying(view) || isAnnouncedAsCheck(survey, view);
}

const isScript = (view: BlockView): boolean => view.shell?.shebang != null;

function fixOf(calls: readonly CallView[]): Fix {
  return {
    kind: 'suggested',
    title: 'Let curl fail on error pages',
    edits: calls.flatMap(({ call, view }) => {
      const word = call.words.find(({ value }) => value === 'curl');
      return word === undefined ? [] : [{ span: view.at(word.start, word.end), text: 'curl -fsS' }];
    }),
  };
}
