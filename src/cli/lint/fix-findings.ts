import type { Fix } from '../../model/index.ts';
import type { GuideText } from '../inputs/read-guides.ts';
import type { ReportedGuide } from '../reporters/report.ts';
import type { World } from '../world.ts';
import type { FixedFiles } from './fix-files.ts';
import type { LintJob } from './lint-texts.ts';

/** Makes the fixes of what was found. A guide without any need not be looked at again. */
export async function fixFindings(
  texts: readonly GuideText[],
  linted: readonly ReportedGuide[],
  kinds: readonly Fix['kind'][],
  job: LintJob,
  world: Pick<World, 'ask' | 'cwd' | 'undisturbed'>,
): Promise<FixedFiles> {
  const { fixFiles } = await import('./fix-files.ts');
  const fixable = linted.filter(({ findings }) => findings.some(({ fix }) => fix !== null && kinds.includes(fix.kind)));
  return fixFiles(texts, { kinds, fixable: new Set(fixable.map(({ path }) => path)) }, job, world);
}
