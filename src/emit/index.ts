export { emitBash } from './bash/emit-bash.ts';
export type { Emission, EmissionFinding } from './emission.ts';
