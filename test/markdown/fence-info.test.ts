import { describe, expect, it } from 'vitest';
import { type FenceInfo, readFenceInfo } from '../../src/markdown/index.ts';

const nothing: FenceInfo = { lang: null, file: null, attributes: {}, directive: null };

describe('readFenceInfo', () => {
  it.each<[string | null, string | null, Partial<FenceInfo>]>([
    [null, null, {}],
    ['bash', null, { lang: 'bash' }],
    ['ShellSession', null, { lang: 'shellsession' }],
    ['{.sh}', null, { lang: 'sh' }],
    ['{.sh', '#id title="deploy.sh"}', { lang: 'sh', file: 'deploy.sh', attributes: { title: 'deploy.sh' } }],
    ['{note}', null, { directive: 'note' }],
    ['{warning}', 'Mind the gap', { directive: 'warning', attributes: { title: 'Mind the gap' } }],
    ['{code-block}', 'Bash', { directive: 'code-block', lang: 'bash' }],
    ['bash', 'hook=x', { lang: 'bash', attributes: { hook: 'x' } }],
    ['sh', 'title="deploy.sh"', { lang: 'sh', file: 'deploy.sh', attributes: { title: 'deploy.sh' } }],
    ['sh', 'title="Run the deploy"', { lang: 'sh', attributes: { title: 'Run the deploy' } }],
    ['yaml:config/app.yml', null, { lang: 'yaml', file: 'config/app.yml' }],
    ['bash:deploy.sh', null, { lang: 'bash', file: 'deploy.sh' }],
    ['python', 'filename=x.py', { lang: 'python', file: 'x.py', attributes: { filename: 'x.py' } }],
    ['js', '{1,3}', { lang: 'js' }],
    ['js{1,3-5}', 'showLineNumbers', { lang: 'js', attributes: { showLineNumbers: true } }],
    ['c++', null, { lang: 'c++' }],
    ['bash', '{linenos=true}', { lang: 'bash', attributes: { linenos: 'true' } }],
  ])('%j %j', (lang, meta, expected) => {
    expect(readFenceInfo(lang, meta)).toEqual({ ...nothing, ...expected });
  });
});
