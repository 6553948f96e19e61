import { type Phase, renderCsv, renderMarkdown, selectPhases } from '../../emit/index.ts';
import { type GuideOptions, openChecklist } from '../checklist/open-checklist.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface ExportOptions extends GuideOptions {
  readonly format: 'json' | 'markdown' | 'csv' | 'github';
  readonly phase?: readonly Phase[];
}

/** GitHub takes no longer text for an issue. */
const longestIssue = 65_536;

/** What `runsheet checklist export` prints. */
export async function exportChecklist(
  file: string,
  { format, phase, ...options }: ExportOptions,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<string> {
  const whole = await openChecklist(file, options, world);
  const checklist = phase === undefined ? whole : selectPhases(whole, phase);
  if (format === 'json') return `${JSON.stringify(checklist, null, 2)}\n`;
  if (format === 'csv') return renderCsv(checklist);
  if (format === 'markdown') return renderMarkdown(checklist);
  const bodies = [true, false].map((commands) => renderMarkdown(checklist, { silent: true, commands }));
  const body = bodies.find((text) => text.length <= longestIssue);
  if (body !== undefined) return body;
  throw new UsageError(`${file}: its checklist is too long for an issue; export some phases with --phase.`);
}
