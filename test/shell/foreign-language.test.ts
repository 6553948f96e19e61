import { expect, it } from 'vitest';
import { looksForeign } from '../../src/shell/index.ts';

it.each<[string | null, string]>([
  ['python', 'from shop.models import Order\nfor order in Order.objects.all():\n    print(order.id)'],
  ['python', 'user = User.objects.get(pk=1)\nuser.is_staff = True\nuser.save()'],
  ['python', 'import os\nDEBUG = False\nSECRET_KEY = os.environ["KEY"]'],
  ['sql', 'SELECT id\nFROM users\nWHERE active;'],
  ['sql', '\\dt\nSELECT count(*) FROM t;'],
  ['sql', 'ALTER TABLE users ADD COLUMN note text;'],
  ['javascript', "const app = require('app');\napp.listen(80);"],
  ['yaml', 'services:\n  web:\n    image: nginx\n    ports:\n      - "80:80"'],
  ['json', '{\n  "status": "ok",\n  "items": []\n}'],
  ['ini', '[Unit]\nDescription=Web\n\n[Service]\nExecStart=/usr/bin/web'],
  ['dockerfile', 'FROM node:22\nRUN npm ci\nCMD ["node", "server.js"]'],
  ['nginx', 'server {\n  listen 80;\n  location / {\n    proxy_pass http://app;\n  }\n}'],
  ['crontab', '0 2 * * * /opt/backup.sh'],
  ['php', '<?php\n$user->save();'],
  ['ruby', 'User.where(active: true).each do |user|\n  user.touch\nend'],
  ['hcl', 'resource "aws_instance" "web" {\n  ami = "x"\n}'],
  ['xml', '<configuration>\n  <add key="a" value="b" />\n</configuration>'],
  ['diff', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b'],
  [null, 'git pull\nnpm ci\npm2 restart web'],
  [null, 'if [ -f x ]; then\n  rm x\nfi'],
  [null, 'for f in *.sql; do\n  psql -f "$f"\ndone'],
  [null, 'export A=1\nexport B=2'],
  [null, 'docker run \\\n  --name web \\\n  nginx'],
  [null, 'cat > a.py <<EOF\nimport os\nprint(os.name)\nEOF\npython a.py\ngit add a.py\ngit push'],
  [null, ''],
])('%s: %j', (dialect, text) => {
  expect(looksForeign(text).dialect).toBe(dialect);
});

it('shows the line that told it', () => {
  expect(looksForeign('x = 1\nimport os\ny = 2')).toMatchObject({ dialect: 'python', evidence: 'import os' });
});
