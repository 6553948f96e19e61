import type { SourceLine } from './family.ts';
import { nameParameter } from './name-parameter.ts';

const setting =
  /(?:^|[\s;"'`({,=-])(?:\$env:)?["']?([A-Za-z_][\w.-]{1,80})["']?(?:=|\s{0,4}:\s{1,8}|\s{1,4}=\s{1,4})["']?$/;
const ends = /^["'\\]*(?:$|[\s;"'`)},&|])/;
const variable = /^[A-Z][A-Z0-9_]*$/;
/** Names that say so little that the setting which takes the value names it better. */
const vague = /^(?:VALUE(?:_\w+)?|KEY|ID|NAME|STRING|SECRET|TOKEN|PASSWORD|URL|RANDOM_VALUE|STRONG_PASSWORD)$/;
const nothingSaid = /^(?:value|url|uri|name|default|key|data|from|to|set|host|env|id|string)$/i;

/**
 * Name of the setting to which the text between two offsets is the whole value, as in `export CLIENT_ID=your-id`:
 * several settings often share one sample value, so that an environment variable names it better than the text.
 */
export function assignedName(line: SourceLine, start: number, end: number, own: string): string | undefined {
  const [, name] = setting.exec(line.text.slice(Math.max(0, start - 100), start)) ?? [];
  if (name === 'value' && ends.test(line.text.slice(end, end + 4))) return entryName(line);
  if (!name || !ends.test(line.text.slice(end, end + 4))) return undefined;
  if (!variable.test(name) && (!vague.test(own) || nothingSaid.test(name) || isProse(line, start))) return undefined;
  return nameParameter(variable.test(name) ? name.toLowerCase() : name, 'sample-value');
}

/** Name that a list of settings gives in the line before the value: `- name: DB_PASSWORD`, `  value: hunter2`. */
export function entryName(line: SourceLine): string | undefined {
  return /^\s*(?:-\s+)?["']?name["']?\s*:\s*["']?([A-Z][A-Z0-9_]{1,80})["',]{0,2}\s*$/.exec(line.previous)?.[1];
}

// "Lead: [NAME]" is a form to fill in, and only data formats set a lower-case name with a colon.
function isProse(line: SourceLine, start: number): boolean {
  if (line.language === 'yaml' || line.language === 'json') return false;
  return /:\s{0,8}["']?$/.test(line.text.slice(Math.max(0, start - 12), start));
}
