import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemReason } from '../outputs/file-errors.ts';
import { replaceFile } from '../outputs/replace-file.ts';
import { makePaint } from '../terminal/colors.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { ReporterName } from './names.ts';
import type { Report, Reporter, Setting } from './report.ts';
import { jobSummary, reporters } from './reporters.ts';

/** One form of the report and where it goes. */
export interface Format {
  readonly name: ReporterName;
  /** Null for standard output. */
  readonly file: string | null;
  /** Takes what is written, and keeps what stood there. */
  readonly append?: true;
  readonly load: () => Promise<Reporter>;
}

interface FormatChoices {
  readonly format: readonly { readonly name: ReporterName; readonly file: string | null }[];
  readonly output?: string;
}

/** @throws UsageError when two reports would go to one place */
export function chooseFormats({ format, output }: FormatChoices, { env }: Pick<World, 'env'>): Format[] {
  const isAction = env['GITHUB_ACTIONS'] === 'true';
  const chosen =
    format.length > 0 ? format : [{ name: isAction ? ('github' as const) : ('pretty' as const), file: null }];
  const printed = chosen.filter(({ file }) => file === null);
  if (printed.length > 1) {
    const names = printed.map(({ name }) => name);
    throw new UsageError(
      `${names.join(' and ')} cannot both be printed; write one into a file, as --format ${names[0]}=FILE.`,
    );
  }
  if (output !== undefined && printed.length === 0) {
    throw new UsageError('--output writes what is printed, but every --format has a file; leave it out.');
  }
  const copies = output === undefined ? [] : printed.map(({ name }) => ({ name, file: output }));
  const files = [...chosen, ...copies].flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new UsageError(`${twice}: two reports would go into it; give each a file of its own.`);
  const summary = env['GITHUB_STEP_SUMMARY'];
  const isAnnotated = chosen.some(({ name }) => name === 'github');
  return [
    ...[...chosen, ...copies].map((one) => ({ ...one, load: reporters[one.name] })),
    ...(isAnnotated && summary ? [{ name: 'github', file: summary, append: true, load: jobSummary } as const] : []),
  ];
}

/** Writes the reports that go into files, and returns what is printed. */
export async function writeReports(report: Report, formats: readonly Format[], setting: Setting): Promise<string> {
  const inFile: Setting = { ...setting, terminal: { width: 80, paint: makePaint(false) } };
  let printed = '';
  for (const { file, append, load } of formats) {
    const reporter = await load();
    if (file === null) printed += reporter(report, setting);
    else await write(resolve(setting.cwd, file), file, reporter(report, inFile), append === true);
  }
  return printed;
}

async function write(path: string, name: string, text: string, append: boolean): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await (append ? appendFile(path, text) : replaceFile(path, text));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${reason}).`);
  }
}
