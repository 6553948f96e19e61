/** The text of a guide, line by line. */
export const guide = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A fence of its own paragraph. */
export const fence = (info: string, ...lines: readonly string[]): string =>
  ['', `\`\`\`${info}`, ...lines, '```', ''].join('\n');

export const bash = (...lines: readonly string[]): string => fence('bash', ...lines);

/** The head of a guide that is certainly the plan of a deployment. */
export const planHead: string = [
  '# Deploy the shop to production (20 min)',
  '',
  '**Date**: 2026-03-01',
  '**Risk**: low',
  '',
  '## Before',
  '',
  ...['Tests passed', 'Reviewed', 'Team told', 'Window agreed', 'Dashboard open'].map((item) => `- [ ] ${item}`),
  '',
].join('\n');
