import type { Severity } from '../model/index.ts';

const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export const isLess = (one: Severity, other: Severity): boolean => ranks[one] < ranks[other];
