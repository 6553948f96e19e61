import { existsSync, writeFileSync } from 'node:fs';

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
  console.error('usage: npm run new:rule -- NAME, a name for the problem such as backup-name-recomputed');
  process.exit(2);
}

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const fence = '\\`\\`\\`';

const rule = `import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const ${name}: Rule = {
  id: '${id}',
  catalogue: null,
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'What is reported, in one sentence.',
  why: 'Why it matters to somebody who follows the guide.',
  examples: {
    bad: \`# Deploy the shop

${fence}bash
forbidden
${fence}
\`,
    good: \`# Deploy the shop

See the handbook of the platform team.
\`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { facts, at, text } of survey.calls) {
    if (facts.program !== 'forbidden') continue;
    yield { at, message: \`\\\`\${text}\\\` is wrong here.\`, help: 'Write something else.' };
  }
}
`;

const test = `import { ${name} } from '../../../src/lint/rules/${id}.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => \`# Deploy\\n\\n${fence}bash\\n\${lines.join('\\n')}\\n${fence}\\n\`;

testRule(${name}, {
  ok: {
    'another command': bash('allowed'),
  },
  bad: {
    'the command': [bash('forbidden'), '4:1 \`forbidden\` is wrong here.'],
  },
});
`;

const files = [
  { url: new URL(`../src/lint/rules/${id}.ts`, import.meta.url), text: rule },
  { url: new URL(`../test/lint/rules/${id}.test.ts`, import.meta.url), text: test },
];
if (files.some(({ url }) => existsSync(url))) {
  console.error(`there is a rule ${id}: choose another name`);
  process.exit(2);
}
for (const { url, text } of files) writeFileSync(url, text);
console.log(`src/lint/rules/${id}.ts and its test are written; now run npm run generate, and change both`);
