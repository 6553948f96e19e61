import { checkWhileStopped } from '../../../src/lint/rules/check-while-stopped.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
