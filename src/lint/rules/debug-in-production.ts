import type { Range } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import { listSettings } from '../settings.ts';
import type { Survey } from '../survey.ts';

export const debugInProduction: Rule = {
  id: 'debug-in-production',
  catalogue: null,
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A setting for developers is switched on for a host that others reach.',
  why: 'Error pages then show settings, queries and source code to whoever provokes an error.',
  examples: {
    bad: `# The shop

## Configure the staging server

\`\`\`env
APP_DEBUG=true
\`\`\`
`,
    good: `# The shop

## Configure the staging server

\`\`\`env
APP_DEBUG=false
\`\`\`
`,
  },
  check,
};

const debug = /^(?:(?:APP|DJANGO|FLASK|WP|SYMFONY|RAILS|FASTAPI|WEB|SERVER|NEXT_PUBLIC)_)?DEBUG$/;
const isOn = /^(?:true|1|on|yes)$/i;
const modes = /^(?:NODE_ENV|FLASK_ENV|RAILS_ENV|APP_ENV|DJANGO_ENV|ASPNETCORE_ENVIRONMENT)$/;
const isDevelopment = /^(?:dev|development|local)$/i;
const exposed: ReadonlySet<string> = new Set(['staging', 'production']);

function* check(survey: Survey): Iterable<Report> {
  for (const { name, value, at, view } of survey.once(listSettings)) {
    const { environment } = view.section;
    if (!exposed.has(environment) || view.part === 'read') continue;
    if (debug.test(name) && isOn.test(value)) yield report(at, name, value, environment);
    else if (modes.test(name) && isDevelopment.test(value) && environment === 'production')
      yield report(at, name, value, environment);
  }
}

function report(at: Range, name: string, value: string, environment: string): Report {
  return {
    at,
    message: `\`${name}=${value}\` is for developers, and this section is for ${environment}.`,
    help: 'Leave it off, and read the logs of the server instead of its error pages.',
  };
}
