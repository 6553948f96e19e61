import { stepNumberWrong } from '../../../src/lint/rules/step-number-wrong.ts';
import { testRule } from '../../support/test-rule.ts';

const steps = (...headings: string[]) => `# Look\n\n${headings.map((heading) => `${heading}\n\nText.\n\n`).join('')}`;

testRule(stepNumberWrong, {
  ok: {
    'a number behind a word': steps('## Step 1: One', '## Optional step 2: Two', '## Step 3: Three'),
    'one after the other': steps('## 1. One', '### 1.1 A', '### 1.2 B', '## 2. Two', '### 2.1 A'),
    'another list': steps('## 1. One', '## 2. Two', '## 1. First'),
    'days are no steps': steps('## Day 1', '## Day 8'),
    'numbers of something else': steps('## 1. One', '## 40. Forty'),
    letters: steps('## A. One', '## C. Three'),
    'numbers of different depth or part': steps('## 1. One', '## 2.3 Two', '## 5. Five', '## 6.2 A', '## 7.4 B'),
    'steps of a phase with a number of their own': steps('## Phase 1: One', '### 2. A'),
    'below a step of two numbers': steps('## 1.1 One', '### 2.1 A'),
  },
  bad: {
    twice: [steps('## 1. One', '## 2. Two', '## 2. Three'), '11:1 Step 2 is there twice.'],
    'one left out': [steps('## 1. One', '## 3. Three', '## 5. Five'), '7:1 Step 3 follows step 1: one is missing.'],
    'in another part': [
      steps('## Phase 1: One', '### 1.1 A', '### 2.1 B', '### 2.2 C'),
      '11:1 Step 2.1 stands in part 1, and 1 more steps stand in a part of another number.',
    ],
    'the number is a word of another level or part': [
      steps('## 1. One', '### Like step 2', '## 3. Three'),
      '11:1 Step 3 follows step 1: one is missing.',
    ],
    'another number in between': [
      steps('## 1. One', '## Optional step 7', '## 3. Three'),
      '11:1 Step 3 follows step 1: one is missing.',
    ],
  },
});
