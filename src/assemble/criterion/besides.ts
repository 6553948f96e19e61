import { guard } from './guarded-pattern.ts';

const absence = guard(
  String.raw`(?:[,;]|(?<!\p{L})(?:and|with|und|et|y)(?!\p{L})) (?:there (?:is|are) )?(?:no|zero|without|keine?|aucune?|sans|ohne|sin) \p{L}`,
);

/** Whether a clause of its own, before or behind a limit, demands that something is not there. */
export const demandsAbsenceBesides = (text: string, limit: { readonly start: number; readonly end: number }): boolean =>
  absence.test(`${text.slice(0, limit.start)}\n${text.slice(limit.end)}`);
