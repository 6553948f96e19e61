import { expect, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

test.fails.each(['# never in production', '# on db02', '# in another terminal', '# emergency: back to 1.9'])(
  'a comment in a block keeps what is below it from being run: %s',
  (comment) => {
    const lines = ['# Shop', '', '## Deploy', bash('./bin/migrate up', comment, 'sudo systemctl restart shop')];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('manual-prompt');
  },
);
