const duration =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const lengths = [604_800, 86_400, 3600, 60, 1];

/** The seconds of an ISO 8601 duration; null for what is none. */
export function secondsOf(text: string): number | null {
  const match = duration.exec(text);
  if (match === null || /^PT?$/.test(text)) return null;
  return lengths.reduce((sum, length, at) => sum + Number(match[at + 1] ?? 0) * length, 0);
}
