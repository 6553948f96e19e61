import { makeSandbox } from '../documents/sandbox.ts';
import { drawTerminal } from '../pictures/terminal-svg.ts';
import type { Generator } from './generator.ts';

const guide = `# Deploy the shop

**Risk**: Medium

## 1. Back up the database

\`\`\`powershell
export BACKUP_FILE="shop_$(date +%Y%m%d).dump"
pg_dump --format=custom --file="$BACKUP_FILE" "\${DATABASE_URL:?set DATABASE_URL}"
\`\`\`

## 2. Deploy to production (10 minutes)

\`\`\`bash
git add .
docker compose up --detach --wait <app-name>
\`\`\`

## Rollback

\`\`\`bash
docker compose --file compose.previous.yaml up --detach --wait
\`\`\`
`;

const commands = [
  'runsheet inspect shop.md | head -n 14',
  'runsheet lint shop.md --only placeholder-as-redirection,fence-language-wrong',
];

/** The picture of the README: what these commands print in a terminal. */
export const terminalPicture: Generator = {
  path: 'docs/images/terminal.svg',
  make: () => {
    const sandbox = makeSandbox();
    try {
      sandbox.write('shop.md', guide);
      const shown = commands.map((command) => {
        const { output } = sandbox.run(`export FORCE_COLOR=1\n${command}`);
        return `\x1b[1m\x1b[32m$\x1b[39m ${command}\x1b[22m\n${output}`;
      });
      return drawTerminal('What Runsheet has understood of a guide, and two defects of it', shown.join('\n'));
    } finally {
      sandbox.remove();
    }
  },
};
