import { guard } from './guarded-pattern.ts';

// What tools are known to print; longer than a word, so that no description holds it by chance.
const known = guard(
  String.raw`^(?:no changes detected(?: in app '[\w-]+')?|no migrations to apply|system check identified no issues(?: \(\d+ silenced\))?|syntax ok|syntax is ok|test is successful|active \(running\)|already up[ -]to[ -]date|accepting connections|build success(?:ful)?|compiled successfully|deployment successful|all tests passed|hello,? world!?|successfully rolled out|no issues found|0 vulnerabilities)\.?$`,
  'i',
);
// One word that programs print as it stands; "active" is not among them, as "inactive" contains it.
const token = guard(
  String.raw`^(?:True|False|None|null|true|false|PONG|OK|Up|UP|Running|Healthy|HEALTHY|Ready|READY|SERVING|ACTIVE|SUCCESS|Succeeded|Completed|Connected|CONNECTED|Deployed|PASS|PASSED)\.?$`,
  '',
);

/** The text as it must come out, when an expectation gives it without quotes and nothing else can be meant. */
export function verbatim(rest: string): string | null {
  const text = rest.trim();
  if (!known.test(text) && !token.test(text)) return null;
  return text.replace(/\.$/, '');
}
