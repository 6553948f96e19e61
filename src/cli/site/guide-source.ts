import { compile, slugOfPath } from '../../compile.ts';
import type { Guide } from '../../model/index.ts';
import { emissions } from '../outputs/emissions.ts';
import { makeOutputs, type Outputs } from '../outputs/make-outputs.ts';
import { targetsOf } from '../outputs/targets.ts';

/** A guide that is compiled when somebody asks for what it holds, and once. */
export class GuideSource {
  readonly path: string;
  readonly text: string;
  readonly slug: string;
  #guide: Guide | null = null;
  #outputs: Outputs | null = null;

  constructor({ path, text }: { readonly path: string; readonly text: string }) {
    this.path = path;
    this.text = text;
    this.slug = slugOfPath(path);
  }

  get guide(): Guide {
    this.#guide ??= compile(this.text, { path: this.path });
    return this.#guide;
  }

  /** All that `runsheet build` writes. */
  get outputs(): Outputs {
    this.#outputs ??= makeOutputs(this.guide, this.text, targetsOf(this.guide), new Set(emissions));
    return this.#outputs;
  }
}
