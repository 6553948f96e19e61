import type { Section } from '../../model/index.ts';
import { isContactForm } from '../contact-form.ts';
import { isProductionPlan, lineOfTitle } from '../production-plan.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const contactsMissing: Rule = {
  id: 'contacts-missing',
  catalogue: null,
  group: 'ownership',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback', 'checklist'],
  summary: 'A part about contacts names nobody, or a plan for production has no such part.',
  why: 'When it goes wrong at night, the one who deploys has to find out first who may decide.',
  examples: {
    bad: `# Deploy the shop

## Support contacts

- Check the error logs first
- Read the handbook
`,
    good: `# Deploy the shop

## Support contacts

- On call: #shop-oncall on Slack
`,
  },
  check,
};

const reachable =
  /(?<![\w.+-])[\w.+-]+@[\w-]|https?:|\]\(|(?:^|\s)[#@][\p{L}\w-]{2,}|\+?\d[\d\s().-]{5,}\d|\b(?:slack|teams|pagerduty|opsgenie|on[- ]?call|phone|tel|hotline|discord|telegram|whatsapp|irc|matrix|e-?mail|ext)\b/iu;
// Somebody with a part in the team: "Database Administrator", "Backend lead (15 min)".
const somebody =
  /\b(?:team|lead|leader|engineer|administrator|admin|manager|director|owner|cto|cio|ceo|vp|head of|developers?|support|operations|ops|devops|sre|helpdesk|service desk|duty)\b/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places, index } = survey;
  const parts = guide.sections.filter(
    ({ kind, id }) => kind === 'contacts' && index.chain(id).filter((one) => one.kind === 'contacts').length === 1,
  );
  for (const part of parts) {
    if (namesSomebody(part, survey) || isSelfHelp(part)) continue;
    yield {
      at: places.heading(part),
      message: `"${part.title}" names no person, team or channel.`,
      help: 'Name who decides and who helps, and how they are reached: a channel, a number, a rota.',
    };
  }
  if (parts.length > 0 || guide.contacts.length > 0 || guide.meta.owner !== null || !survey.once(isProductionPlan))
    return;
  if (guide.tables.some(({ kind }) => kind === 'contacts') || namesAnybody(survey)) return;
  const communication = guide.sections.find(({ kind }) => kind === 'communication');
  yield {
    at: places.line(communication?.span.start.line ?? lineOfTitle(survey)),
    message: 'The plan changes production, and names nobody who decides or can be called.',
    help: 'Add a part "Contacts": who decides, who deploys, who is on call, and how they are reached.',
  };
}

const address = /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w{2,}/g;
/** "Support" that lists where to read on is no part about people. */
const isSelfHelp = ({ title }: Section): boolean =>
  !/\b(?:contacts?|escalat\w*|on[- ]?call|emergency|who|team|people|responsib\w*|kontakt\w*|contacto?s?)\b/i.test(
    title,
  );

const mentioned =
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w{2,}|\b(?:pagerduty|opsgenie|on[- ]?call|escalat\w+|slack channel|deployer|technician|reviewer|approver|owner|assignee)\b|(?:^|\s)#[a-z][a-z-]{3,}\b(?!\))/i;

/** Addresses in commands and files are settings, such as `MAIL_USER=…` or `git@host:repository`. */
function namesAnybody({ places, guide }: Survey): boolean {
  const inCode = new Set(
    guide.blocks
      .filter(({ role }) => role !== 'sample')
      .flatMap(({ span }) =>
        Array.from({ length: span.end.line - span.start.line + 1 }, (_, at) => span.start.line + at),
      ),
  );
  return places.lines.some((text, at) => mentioned.test(inCode.has(at + 1) ? text.replace(address, '') : text));
}

function namesSomebody(part: Section, { places }: Survey): boolean {
  const lines = places.lines.slice(part.span.start.line, part.span.end.line);
  const written = lines.filter((text) => text.trim() !== '' && !/^#{1,6}\s/.test(text.trim()));
  if (written.length === 0) return true;
  return written.some((text) => reachable.test(text) || somebody.test(text) || isContactForm(text));
}
