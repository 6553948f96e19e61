import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const sudoWithoutEffect: Rule = {
  id: 'sudo-without-effect',
  catalogue: 'cs/sudo-redirect',
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: '`sudo` does not reach what needs it: a redirection, or the directory of the shell.',
  why: 'The shell opens the file before `sudo` runs, as the user without rights, and the step fails.',
  examples: {
    bad: `# Allow more connections

\`\`\`bash
sudo echo "net.core.somaxconn = 1024" > /etc/sysctl.d/60-shop.conf
\`\`\`
`,
    good: `# Allow more connections

\`\`\`bash
echo "net.core.somaxconn = 1024" | sudo tee /etc/sysctl.d/60-shop.conf
\`\`\`
`,
  },
  check,
};

function* check({ calls }: Survey): Iterable<Report> {
  for (const view of calls) {
    const { call, at, text } = view;
    if (call.name !== 'sudo') continue;
    if (/^sudo\s+cd(?:\s|$)/.test(text)) {
      yield {
        at,
        message: `\`${showCall(view)}\` changes nothing: the directory belongs to the process that \`sudo\` starts and ends.`,
        help: 'Go there without `sudo`, or put all that runs there into `sudo sh -c`.',
      };
      continue;
    }
    const redirect = call.redirects.find(({ operator, target }) => writes.has(operator) && isProtected(target));
    if (redirect === undefined || isRootAlready(view)) continue;
    const tee = redirect.operator === '>>' ? 'sudo tee -a' : 'sudo tee';
    yield {
      at,
      message: `\`sudo\` does not reach the redirection: the shell opens \`${redirect.target}\` without its rights.`,
      help: `Write \`… | ${tee} ${redirect.target}\`.`,
    };
  }
}

const writes: ReadonlySet<string> = new Set(['>', '>>', '>|', '&>']);

/** Where only root may write. */
function isProtected(target: string | null): boolean {
  return target !== null && /^\/(?:etc|usr|boot|lib|lib64|sbin|bin|root|sys|proc\/sys)\//.test(target);
}

/** Whether an earlier line of the block opened a shell of root. */
function isRootAlready({ view, call }: CallView): boolean {
  return view.calls.some((other) => other.call.start < call.start && /^(?:sudo\s+(?:-i|-s|su)|su)\b/.test(other.text));
}
