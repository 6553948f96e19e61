import { type Emission, emitBash, emitChecklist } from '../../emit/index.ts';
import type { Environment, Guide } from '../../model/index.ts';
import { Flow, type Plan, plan } from '../../plan/index.ts';
import { accountForBlocks } from './account-for-blocks.ts';
import type { EmissionName } from './emissions.ts';
import { hashText } from './hash-text.ts';
import { hashLines } from './line-hashes.ts';
import type { Manifest } from './manifest.ts';
import { manifestName } from './read-manifest.ts';
import type { Target } from './targets.ts';
import { version } from './version.ts';

export interface OutputFile {
  /** Below the folder of the guide, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

export interface Script extends OutputFile {
  readonly flow: Flow;
  readonly environment: Environment | null;
  readonly plan: Plan;
  readonly emission: Emission;
}

/** Everything that one guide is compiled to. */
export interface Outputs {
  readonly guide: Guide;
  readonly scripts: readonly Script[];
  /** All files, the manifest last. */
  readonly files: readonly OutputFile[];
}

export function makeScript(guide: Guide, { environment, folder }: Target, flow: Flow): Script {
  const made = plan(guide, { flow, environment });
  const emission = emitBash(made, { guide, version });
  return { path: `${folder}${flow}.sh`, text: emission.text, mode: 0o755, flow, environment, plan: made, emission };
}

/** The three scripts of one target. */
export const makeScripts = (guide: Guide, target: Target): Script[] =>
  Flow.options.map((flow) => makeScript(guide, target, flow));

/** @param text the guide as it was read, for the hashes of its lines */
export function makeOutputs(
  guide: Guide,
  text: string,
  targets: readonly Target[],
  wanted: ReadonlySet<EmissionName>,
): Outputs {
  const scripts = wanted.has('bash') ? targets.flatMap((target) => makeScripts(guide, target)) : [];
  const model = { path: 'guide.json', text: json(guide), mode: 0o644 };
  const files = [
    ...(wanted.has('json') ? [model] : []),
    ...(wanted.has('checklist') ? [{ path: 'checklist.json', text: json(emitChecklist(guide)), mode: 0o644 }] : []),
    ...scripts,
  ];
  const manifest: Manifest = {
    schema: 1,
    version,
    guide: {
      slug: guide.slug,
      title: guide.title,
      path: guide.source.path,
      sha256: guide.source.sha256,
      lines: hashLines(text),
    },
    files: files.map((file) => ({ path: file.path, sha256: hashText(file.text), ...factsOf(file) })),
    blocks: accountForBlocks(guide, scripts),
    findings: scripts.flatMap(({ path, emission }) =>
      emission.findings.map(({ block, line, message }) => ({ path, block, line, message })),
    ),
  };
  return { guide, scripts, files: [...files, { path: manifestName, text: json(manifest), mode: 0o644 }] };
}

const factsOf = (file: OutputFile | Script) =>
  'flow' in file
    ? { flow: file.flow, environment: file.environment, steps: file.emission.steps.length }
    : { flow: null, environment: null, steps: null };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
