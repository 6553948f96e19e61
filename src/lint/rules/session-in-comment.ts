import { sessionOf } from '../../shell/index.ts';
import { type CommentStep, commentSteps } from '../comment-steps.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const sessionInComment: Rule = {
  id: 'session-in-comment',
  catalogue: 'ex/session-change',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The machine that commands are meant for is named only in a comment that says to log in there.',
  why: 'Who runs the block without logging in changes the machine at hand, and the database that it is configured for.',
  examples: {
    bad: `# Reload the proxy

\`\`\`bash
# SSH into the proxy server

sudo nginx -t
\`\`\`
`,
    good: `# Reload the proxy

\`\`\`bash
ssh proxy.shop.test sudo nginx -t
\`\`\`
`,
  },
  check,
};

const logsIn =
  /^(?:ssh\b(?! keys?\b)|(?:log|sign) ?(?:in|on) ?to\b|connect to\b|mit .{1,40} verbinden|se connecter (?:au|à)\b|con[ée]ctese a\b|登录|подключ)/iu;
const machine =
  /\b(?:servers?|hosts?|machines?|instances?|vms?|vps|nodes?|droplets?|box|bastion|ec2|\w+@[\w.-]+)\b|服务器|сервер|serveur|servidor/iu;

function* check(survey: Survey): Iterable<Report> {
  const steps = survey.once(commentSteps);
  for (const [index, step] of steps.entries()) {
    const { view } = step;
    if (view.part === 'read' || view.block.prompted) continue;
    const said = step.words.findIndex((words) => logsIn.test(words) && machine.test(words));
    if (said === -1) continue;
    const follows = steps
      .slice(index)
      .filter((other) => other.view === view)
      .flatMap(({ calls }) => calls);
    const [first] = follows;
    if (first === undefined || step.calls.some(isSession) || isSession(first)) continue;
    yield {
      at: survey.places.line(step.line + said),
      message: `Only this comment says that \`${showCall(first)}\` is meant for another machine.`,
      help: 'Write the login as a command, or hand the commands over: `ssh HOST command`.',
      related: [{ at: first.at, message: 'This runs wherever the reader is.' }],
    };
  }
}

const isSession = ({ facts }: CommentStep['calls'][number]): boolean =>
  sessionOf(facts) !== null || facts.remote || facts.program === 'ssh';
