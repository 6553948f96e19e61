import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const settingReachesNobody: Rule = {
  id: 'setting-reaches-nobody',
  catalogue: null,
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A setting is made in the shell of the person who types, and nothing hands it to the service.',
  why: 'The service has an environment of its own and never sees the value: the quick way back does nothing, and the incident goes on.',
  examples: {
    bad: `# Going back

## Rollback

\`\`\`bash
# Turn the new checkout off
NEW_CHECKOUT=false
\`\`\`
`,
    good: `# Going back

## Rollback

\`\`\`bash
# Turn the new checkout off
heroku config:set NEW_CHECKOUT=false --app shop
curl -fsS https://shop.example.com/health
\`\`\`
`,
  },
  check,
};

const setting = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)=(\S*)\s*(?:#.*)?$/;
const comment = /^\s*(?:#.*)?$/;
/** A feature that is on or off, and not a value for the commands that follow. */
const isFlag = /^["']?(?:true|false|on|off|yes|no|0|1|enabled|disabled)["']?$/i;
const shellTags: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'console']);
/** Words that say where the value goes. */
const place =
  /\.env\b|\bfiles?\b|dashboard|console|panel|portal|\bUI\b|settings (?:page|of)|config|secret|manifest|compose|task definition|parameter store|vercel|netlify|heroku|railway|render\b|fly\.io|kubectl|systemd|launchdarkly|unleash/i;

function* check(survey: Survey): Iterable<Report> {
  yield* checkExports(survey);
  for (const view of survey.blocks) {
    const names = view.part === 'back' ? flagsOf(view) : [];
    const [first] = names;
    if (first === undefined || isToldWhere(survey, view) || laterCalls(survey, view).length > 0) continue;
    if (survey.calls.some((call) => names.some(({ name }) => handsOn(call, view, name)))) continue;
    const line = view.guideLine(first.row);
    const isPasted = view.isPosix || shellTags.has(view.block.lang ?? '');
    yield {
      at: survey.places.line(line),
      message: `\`${first.name}\` is set for nobody: no command, file or page is named that hands it to the running service.`,
      help: 'Give the command that sets it on the service and starts it anew, such as `heroku config:set` or `kubectl set env`.',
      severity: isPasted && isAlone(survey, view) ? 'error' : 'warning',
    };
  }
}

/** A variable of this shell, of which a service that a manager starts anew hears nothing. */
function* checkExports(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (!view.isPosix || view.block.role !== 'run' || (view.part !== 'back' && view.part !== 'forward')) continue;
    const [restart] = view.calls.filter(restartsByManager);
    if (restart === undefined || isToldWhere(survey, view)) continue;
    const given = view.calls.filter(({ call, line }) => isExport(call) && line < restart.line);
    const lost = given
      .flatMap((call) => call.call.assignments.map(({ name }) => ({ name, call })))
      .find(({ name }) => !survey.calls.some((other) => !isExport(other.call) && other.text.includes(name)));
    if (lost === undefined) continue;
    const between = view.calls.filter(({ line, call }) => line > lost.call.line && !isExport(call));
    // Any other program may read it.
    if (!between.every((call) => restartsByManager(call) || call.facts.effects.includes('read-only'))) continue;
    yield {
      at: lost.call.at,
      message: `\`${lost.name}\` is set in this shell only: \`${showCall(restart)}\` hands the service its own environment.`,
      help: 'Write it where the service has its environment from, such as `systemctl edit` or its env file, and restart then; for pm2 add `--update-env`.',
      related: [{ at: restart.at, message: 'The service starts without it.' }],
    };
  }
}

const isExport = ({ name, assignments }: CallView['call']): boolean =>
  assignments.length > 0 && (name === null || name === 'export');

const managers: ReadonlySet<string> = new Set(['systemctl', 'service', 'supervisorctl', 'pm2', 'docker', 'initctl']);

function restartsByManager({ facts: { program, argv } }: CallView): boolean {
  if (!managers.has(program) || argv.includes('--update-env') || argv.includes('compose')) return false;
  return argv.slice(0, 3).some((word) => word === 'restart' || word === 'reload');
}

/** The flags of a block that holds nothing else. */
function flagsOf({ block }: BlockView): readonly { readonly name: string; readonly row: number }[] {
  if (block.file !== null || (block.role !== 'env' && block.role !== 'run')) return [];
  const rows = block.text.split('\n').map((text, at) => ({ text, row: at + 1 }));
  const told = rows.filter(({ text }) => !comment.test(text));
  const flags = told.flatMap(({ text, row }) => {
    const [, name, value = ''] = setting.exec(text) ?? [];
    return name !== undefined && isFlag.test(value) ? [{ name, row }] : [];
  });
  return flags.length === told.length ? flags : [];
}

/** Text, items or comments around the block name what holds the settings. */
function isToldWhere({ guide }: Survey, { block, section }: BlockView): boolean {
  const words = [
    section.heading,
    block.label ?? '',
    block.text,
    ...guide.prose.filter((one) => one.section === section.id).map(({ markdown }) => markdown),
    ...guide.checklist.filter((one) => one.section === section.id).map(({ text }) => text),
    ...guide.notices.filter((one) => one.section === section.id).map(({ text }) => text),
  ];
  return words.some((text) => place.test(text));
}

/** What is run behind the block in its section may inherit the value. */
const laterCalls = ({ calls }: Survey, view: BlockView): readonly CallView[] =>
  calls.filter((call) => call.view.section === view.section && call.view !== view && call.line > view.block.textLine);

const handsOn = (call: CallView, view: BlockView, name: string): boolean =>
  call.view !== view && call.text.includes(name);

const isAlone = ({ blocks, guide }: Survey, { section, block }: BlockView): boolean =>
  blocks.every((one) => one.section !== section || one.block === block) &&
  guide.checklist.every((item) => item.section !== section.id);
