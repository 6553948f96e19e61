import type { Severity } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';

export const levelTones: Readonly<Record<Severity, Tone>> = { error: 'danger', warning: 'ask', info: 'check' };
