import type { Range } from '../model/index.ts';
import type { BlockView } from './block-view.ts';
import { startOf } from './excerpt.ts';
import { listRemarks } from './remarks.ts';
import type { Survey } from './survey.ts';

/** Where the guide stops people or programs from writing, or lets them again. */
export interface Interruption {
  /** `closed`: maintenance starts; `opened`: it ends; `stopped` and `started`: programs do. */
  readonly what: 'closed' | 'opened' | 'stopped' | 'started';
  readonly line: number;
  readonly at: Range;
  readonly text: string;
  readonly view: BlockView | null;
  readonly section: string;
  readonly part: string;
}

const commands: readonly { readonly what: Interruption['what']; readonly words: RegExp }[] = [
  {
    what: 'closed',
    words:
      /\bartisan\s+down\b|\bmaintenance:on\b|\bmaintenance[_-]?mode?\s+(?:on|enable)\b|\bdrush\b.*\bmaintenance_mode\s+(?:1|TRUE)|\bwp\s+maintenance-mode\s+activate\b|\bocc\s+maintenance:mode\s+--on\b|\bmaintenance:enable\b|\btouch\b.*\bmaintenance\b/i,
  },
  {
    what: 'opened',
    words:
      /\bartisan\s+up\b|\bmaintenance:off\b|\bmaintenance[_-]?mode?\s+(?:off|disable)\b|\bdrush\b.*\bmaintenance_mode\s+(?:0|FALSE)|\bwp\s+maintenance-mode\s+deactivate\b|\bocc\s+maintenance:mode\s+--off\b|\bmaintenance:disable\b|\brm\b.*\bmaintenance\b/i,
  },
  { what: 'stopped', words: /\bscale\b.*--replicas[= ]0\b|\bps:scale\b.*=0\b/ },
];

const titles: readonly { readonly what: Interruption['what']; readonly words: RegExp }[] = [
  {
    what: 'closed',
    words:
      /\b(?:enable|activate|enter|turn on|switch on|start|put .* in(?:to)?)\b.*\bmaintenance\b|\bmaintenance (?:mode|page|window):? (?:on|start)\b/i,
  },
  {
    what: 'opened',
    words:
      /\b(?:disable|deactivate|leave|exit|turn off|switch off|end|lift|remove)\b.*\bmaintenance\b|\bmaintenance (?:mode|page):? off\b/i,
  },
];

/** In reading order. Headings and list items count as steps, other sentences do not. */
export function listInterruptions(survey: Survey): readonly Interruption[] {
  return survey.once(findInterruptions);
}

function findInterruptions(survey: Survey): readonly Interruption[] {
  const found: Interruption[] = survey.calls.flatMap(({ facts, text, line, at, view }) => {
    const row = commands.find(({ words }) => words.test(startOf(text)));
    const own =
      row?.what ??
      actions[facts.service?.action ?? ''] ??
      (starts(facts.effects, facts.program) ? 'started' : undefined);
    return own === undefined ? [] : [{ what: own, line, at, text, view, section: view.section.id, part: view.part }];
  });
  const taken = new Set(found.map(({ what, section }) => `${what} ${section}`));
  for (const { form, text, line, section, part } of listRemarks(survey)) {
    if (form !== 'heading') continue;
    const row = titles.find(({ words }) => words.test(startOf(text)));
    if (row === undefined || taken.has(`${row.what} ${section.id}`)) continue;
    found.push({ what: row.what, line, at: survey.places.line(line), text, view: null, section: section.id, part });
  }
  return found.sort((a, b) => a.line - b.line);
}

const actions: Readonly<Record<string, Interruption['what']>> = {
  stop: 'stopped',
  start: 'started',
  restart: 'started',
};

function starts(effects: readonly string[], program: string): boolean {
  return effects.includes('deploy') || (effects.includes('service') && program === 'pm2');
}

/** Whether a command only lets people in or keeps them out. */
export function isMaintenanceSwitch(text: string): boolean {
  return commands.some(({ what, words }) => (what === 'opened' || what === 'closed') && words.test(startOf(text)));
}
