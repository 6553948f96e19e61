import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const authorizationOverHttp: Rule = {
  id: 'authorization-over-http',
  catalogue: null,
  group: 'secrets',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A token or password is sent to another host by plain `http://`.',
  why: 'Everybody on the way reads it; that the server redirects to https afterwards does not take it back.',
  examples: {
    bad: `# Look at the orders

\`\`\`bash
SHOP_TOKEN=$(pass show shop/token)
curl -fsS -H "Authorization: Bearer $SHOP_TOKEN" http://shop.example.com/orders
\`\`\`
`,
    good: `# Look at the orders

\`\`\`bash
SHOP_TOKEN=$(pass show shop/token)
curl -fsS -H "Authorization: Bearer $SHOP_TOKEN" https://shop.example.com/orders
\`\`\`
`,
  },
  check,
};

const clients: ReadonlySet<string> = new Set(['curl', 'wget', 'http']);
const credentials =
  /^(?:--header=)?["']?(?:(?:Proxy-)?Authorization|(?:X-)?(?:API|Auth|Access|Private|Vault|Gitlab)-?(?:Key|Token))\s*:|^(?:-u|--user|--http-password|--password|--oauth2-bearer)(?:=|$)/i;
const inAddress = /^["']?http:\/\/[^/@\s]+:[^/@\s]+@|[?&](?:access_token|api_?key|auth_token|token)=/i;
const address = /^["']?http:\/\/(?:[^/@\s]*@)?([a-z0-9.-]+)(?=[:/?"']|$)/i;
/** This machine, its network, and names that only such a network knows. */
const near =
  /^(?:localhost|[^.]+|127\..*|0\.0\.0\.0|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\..*|.*\.(?:localhost|local|internal|intranet|lan|home|svc|test|localdomain|corp|private|onion))$/i;

function* check(survey: Survey): Iterable<Report> {
  for (const { call, facts, view, at } of survey.calls) {
    if (!clients.has(facts.program) || view.part === 'read') continue;
    const host = hostOf(call);
    if (host === null || near.test(host)) continue;
    if (!call.words.some(({ raw }) => credentials.test(raw) || inAddress.test(raw))) continue;
    yield {
      at,
      message: `A token or password is sent to \`${host}\` unencrypted.`,
      help: `Ask \`https://${host}\`.`,
    };
  }
}

/** The host that is asked unencrypted, where it is written down. */
function hostOf({ words }: CallView['call']): string | null {
  return words.map(({ raw }) => address.exec(raw)?.[1]).find((host) => host !== undefined) ?? null;
}
