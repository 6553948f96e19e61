import picocolors from 'picocolors';
import type { World } from '../world.ts';

export type ColorWhen = 'auto' | 'always' | 'never';

/** The flag decides; then NO_COLOR and FORCE_COLOR; then whether a terminal reads. */
export function wantsColor(when: ColorWhen, { env, stdout }: Pick<World, 'env' | 'stdout'>): boolean {
  if (when !== 'auto') return when === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}

type Colors = ReturnType<typeof picocolors.createColors>;

const paints = {
  title: (colors) => colors.bold,
  section: (colors) => (text) => colors.bold(colors.cyan(text)),
  quiet: (colors) => colors.dim,
  run: (colors) => colors.green,
  check: (colors) => colors.cyan,
  ask: (colors) => colors.yellow,
  person: (colors) => colors.magenta,
  file: (colors) => colors.blue,
  back: (colors) => colors.red,
  danger: (colors) => (text) => colors.bold(colors.red(text)),
} as const satisfies Record<string, (colors: Colors) => (text: string) => string>;

/** What a piece of text is, for the eye. */
export type Tone = keyof typeof paints;

export type Paint = (tone: Tone, text: string) => string;

export function makePaint(color: boolean): Paint {
  const colors = picocolors.createColors(color);
  return (tone, text) => paints[tone](colors)(text);
}
