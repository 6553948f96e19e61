import type { CallView } from '../block-view.ts';
import { quoteCommand } from '../excerpt.ts';
import { listInterruptions } from '../interruptions.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const checkWhileStopped: Rule = {
  id: 'check-while-stopped',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A page is asked for while its service is stopped; the guide starts it only later.',
  why: 'The check must fail in the right order of the steps, or is skipped: nobody checks once the service runs.',
  examples: {
    bad: `# Move the shop

\`\`\`bash
sudo systemctl stop shop
sudo mv /srv/shop /data/shop
curl -fsS http://localhost:8000/health
sudo systemctl start shop
systemctl is-active shop
\`\`\`
`,
    good: `# Move the shop

\`\`\`bash
sudo systemctl stop shop
sudo mv /srv/shop /data/shop
sudo systemctl start shop
systemctl is-active shop
curl -fsS http://localhost:8000/health
\`\`\`
`,
  },
  check,
};

const databases =
  /postgres|mysql|maria|redis|mongo|rabbit|kafka|elastic|cron|timer|celery|worker|sidekiq|queue|beat|backup|monit|fail2ban|firewall|ufw/i;
const refused = /\b(?:down|stopped|refuse[ds]?|unavailable|unreachable|50[23]|fail\w*|not respond)\b/i;

function* check(survey: Survey): Iterable<Report> {
  const events = listInterruptions(survey).filter(
    ({ part, what, text }) => part === 'forward' && (what === 'stopped' || what === 'started') && !databases.test(text),
  );
  const reported = new Set<number>();
  for (const view of survey.calls) {
    const { line, at, text } = view;
    if (!asksPage(view) || view.view.part !== 'forward') continue;
    const before = events.filter((event) => event.line < line).at(-1);
    const after = events.find((event) => event.line > line);
    if (before?.what !== 'stopped' || after?.what !== 'started' || reported.has(before.line)) continue;
    if (
      expectsRefusal(survey, view) ||
      (before.view?.section.environment !== after.view?.section.environment &&
        before.view?.section.environment !== 'any')
    )
      continue;
    reported.add(before.line);
    yield {
      at,
      causes: [at, after.at],
      message: `\`${quoteCommand(text)}\` asks while the service is stopped since line ${before.line}; it is started only on line ${after.line}.`,
      help: 'Move the check behind the start of the service.',
      related: [
        { at: before.at, message: 'Stopped here.' },
        { at: after.at, message: 'Started here.' },
      ],
    };
  }
}

function asksPage({ facts, text }: CallView): boolean {
  return (
    /^(?:curl|wget|http|https|Invoke-WebRequest|iwr)$/.test(facts.program) &&
    facts.effects.includes('health-check') &&
    /https?:|localhost|127\.0\.0\.1/.test(text) &&
    !/\.(?:sh|gz|tgz|zip|deb|rpm|asc|gpg|key)\b/.test(text)
  );
}

/** Where the check is to show that nothing answers any more. */
function expectsRefusal(survey: Survey, { line, view }: CallView): boolean {
  const near = listRemarks(survey).filter((remark) => Math.abs(remark.line - line) <= 2);
  return near.some(({ text }) => refused.test(text)) || view.block.expects.some(({ text }) => refused.test(text));
}
