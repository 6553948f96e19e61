import type { CallView } from '../block-view.ts';
import { isDeploymentPlan } from '../deployment-plan.ts';
import { restoresOf } from '../restores.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const restoreWhileApplicationRuns: Rule = {
  id: 'restore-while-application-runs',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'The way back restores a database while the application goes on writing to it.',
  why: 'What the application writes meanwhile is mixed into the old state, or makes the restore fail half-way.',
  examples: {
    bad: `# Rollback of the shop

\`\`\`bash
pg_dump -Fc -d shop -f /backups/failed.dump
pg_restore --clean --if-exists -d shop /backups/shop.dump
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Rollback of the shop

\`\`\`bash
sudo systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
pg_restore --clean --if-exists -d shop /backups/shop.dump
sudo systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const stops =
  /\bmaintenance|\bartisan down\b|--replicas[= ]0|\b(?:compose|stack)\b.*\b(?:stop|down|rm)\b|\bdocker (?:stop|kill)\b|\bscale\b.*[= ]0\b|pg_terminate_backend|\bdropdb\b.*--force|\bdrop database\b.*\bforce\b|connection limit 0|\b(?:pm2|sv|forever) (?:stop|delete|down)\b|\bp?kill(?:all)?\b|\bread[_-]?only\b/i;
const toldToStop =
  /\bstop\w*|\bmaintenance\b|\boffline\b|\bshut(?:ting)?[\s-]?down\b|\bscal\w+ (?:\w+ ){0,4}(?:down|to (?:0|zero))\b|\b(?:disable|block|pause|halt|freeze|prevent|suspend)\w*\b.{0,40}\b(?:writes?|traffic|access|requests|connections?|users|application|app|service|workers?)\b|\bread[\s-]only\b|\bdrain\w*|停止|停机|停服|остан|arrêt|detener|detén|parar|anhalten|stoppen|zatrzym/iu;

function* check(survey: Survey): Iterable<Report> {
  if (survey.guide.kind !== 'rollback' && !isDeploymentPlan(survey)) return;
  const { calls, words } = wayBackOf(survey);
  const restores = restoresOf(survey).filter((restore) => {
    if (calls.some((call) => isStop(call) && isBefore(call, restore))) return false;
    return !words.some(({ line, text }) => line <= restore.line && toldToStop.test(text));
  });
  const [first, ...others] = restores;
  if (first === undefined) return;
  yield {
    at: first.at,
    message: `\`${showCall(first)}\` restores the database, and nothing has stopped the application before.`,
    help: 'Stop the application or turn the maintenance mode on before the restore, and undo that at the end.',
    related: others.map(({ at }) => ({ at, message: 'Restored here, too.' })),
  };
}

const isStop = ({ facts, text }: CallView): boolean => facts.service?.action === 'stop' || stops.test(text);

const isBefore = (call: CallView, other: CallView): boolean =>
  call.line < other.line || (call.view === other.view && call.call.start < other.call.start);
