import { checkWhileStopped } from '../../../src/lint/rules/check-while-stopped.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (...lines: string[]) => `# Shop\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const page = 'curl -f https://shop.test';

testRule(checkWhileStopped, {
  ok: {
    'started before': `# Shop

\`\`\`bash
sudo systemctl stop shop
sudo systemctl start shop
curl http://localhost:8000/
\`\`\`
`,
    'never started': `# Shop

\`\`\`bash
sudo systemctl stop shop
curl http://localhost:8000/
\`\`\`
`,
    'a database': `# Shop

\`\`\`bash
sudo systemctl stop postgresql
curl http://localhost:8000/
sudo systemctl start postgresql
\`\`\`
`,
    'that it is down is shown': `# Shop

\`\`\`bash
sudo systemctl stop shop
# must be refused
curl http://localhost:8000/
sudo systemctl start shop
\`\`\`
`,
    'a download': `# Shop

\`\`\`bash
sudo systemctl stop shop
curl https://shop.example.com/shop.tgz
sudo systemctl start shop
\`\`\`
`,
    'asked on the way back': `# Shop\n\n## Deploy\n\n\`\`\`bash\nsystemctl stop shop\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\n${page}\n\`\`\`\n\n## Start\n\n\`\`\`bash\nsystemctl start shop\n\`\`\`\n`,
    'stopped on the way back': `# Shop\n\n## Rollback\n\n\`\`\`bash\nsystemctl stop shop\n\`\`\`\n\n## Deploy\n\n\`\`\`bash\n${page}\nsystemctl start shop\n\`\`\`\n`,
    'never stopped': shop('systemctl restart shop', page, 'systemctl start shop'),
    'another environment': `# Shop\n\n## Staging\n\n\`\`\`bash\nsystemctl stop shop\n${page}\n\`\`\`\n\n## Production\n\n\`\`\`bash\nsystemctl start shop\n\`\`\`\n`,
    'a request that changes something': shop(
      'systemctl stop shop',
      'curl -X POST https://shop.test/drain',
      'systemctl start shop',
    ),
    'the state of a program': shop('systemctl stop shop', 'systemctl is-active nginx', 'systemctl start shop'),
    'its version': shop('systemctl stop shop', 'curl --version', 'systemctl start shop'),
    'the outcome is a refusal': shop(
      'systemctl stop shop',
      page,
      '# Expected: connection refused',
      'systemctl start shop',
    ),
    'a comment says that it is down': shop(
      'systemctl stop shop',
      '# Nothing answers, the shop is down',
      page,
      'systemctl start shop',
    ),
    'the output is a refusal': `${shop('systemctl stop shop', page)}\nExpected output:\n\n\`\`\`text\ncurl: (7) Failed to connect: Connection refused\n\`\`\`\n\n${shop('systemctl start shop').replace('# Shop\n\n', '')}`,
  },
  bad: {
    'a service': [
      `# Shop

\`\`\`bash
sudo systemctl stop shop
curl http://localhost:8000/
sudo systemctl start shop
\`\`\`
`,
      '5:1 `curl http://localhost:8000/` asks while the service is stopped since line 4; it is started only on line 6.',
    ],
    containers: [
      `# Shop

\`\`\`bash
docker-compose down
curl http://localhost:8000/
docker-compose up -d
\`\`\`
`,
      '5:1 `curl http://localhost:8000/` asks while the service is stopped since line 4; it is started only on line 6.',
    ],
    'once for a stop': [
      shop('systemctl stop shop', page, page, 'systemctl start shop'),
      '5:1 `curl -f https://shop.test` asks while the service is stopped since line 4; it is started only on line 7.',
    ],
    'refusal is spoken of elsewhere': [
      `${shop('systemctl stop shop', 'echo', 'echo', 'echo', page, 'systemctl start shop')}\n\n\nWhen the shop is down, call Ada.\n`,
      '8:1 `curl -f https://shop.test` asks while the service is stopped since line 4; it is started only on line 9.',
    ],
    'stopped somewhere, started in production': [
      `# Shop\n\n\`\`\`bash\nsystemctl stop shop\n${page}\n\`\`\`\n\n## Deploy to production\n\n\`\`\`bash\nsystemctl start shop\n\`\`\`\n`,
      '5:1 `curl -f https://shop.test` asks while the service is stopped since line 4; it is started only on line 11.',
    ],
    'maintenance starts as well': [
      shop('systemctl stop shop', 'php artisan down', page, 'systemctl start shop'),
      '6:1 `curl -f https://shop.test` asks while the service is stopped since line 4; it is started only on line 7.',
    ],
  },
});
