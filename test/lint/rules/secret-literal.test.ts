import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { secretLiteral } from '../../../src/lint/rules/secret-literal.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;
const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(secretLiteral, {
  ok: {
    'the first password of every installation': bash(
      'helm install shop shop/shop --set db.user=shopper --set db.password=shopper',
    ),
    'a variable': bash('export DB_PASSWORD="$VAULT_PASSWORD"'),
    'a reference to a store': bash('export DB_PASSWORD=$(vault read -field=pw secret/db)'),
    'what asks for the value': fence(
      'env',
      'SECRET_KEY=your-secret-key',
      'API_KEY=<api-key>',
      'JWT_SECRET=change-me',
      'DB_PASSWORD=a-strong-password',
    ),
    'a form with its end left out': fence(
      'env',
      'OPENAI_API_KEY=sk-...',
      'TOKEN=eyJhbGci...',
      'RESEND_API_KEY=re_xxxxxxxxxxxx',
      'STRIPE_SECRET=sk_live_<ask Jens>',
    ),
    'a name that only speaks of one': fence(
      'env',
      'TOKEN_URL=https://login.shop.com/token',
      'SECRET_NAME=shop-database',
    ),
    'a sample address': bash('export DATABASE_URL=postgresql://user:password@db.shop.com/shop'),
    'a host of examples': bash('export DATABASE_URL=postgresql://shop:kestrel-41@db.example.com/shop'),
    'the database of a desk': bash('export DATABASE_URL=postgresql://shop:shoppass@localhost:5432/shop'),
    'a password that is the user': bash('export DATABASE_URL=postgresql://shop:shop@db.shop.com/shop'),
    'a word for the own machine': under('Local development', 'export DB_PASSWORD=kestrel'),
  },
  bad: {
    'a setting': [
      fence('env', 'SECRET_KEY=production-secret-key'),
      '4:12 `SECRET_KEY` stands here with its value: everybody who reads the guide can use it.',
    ],
    'an address': [
      bash('DATABASE_URL=postgresql://shop:kestrel_41@db.shop.internal/shop'),
      '4:14 `postgresql://shop:****@db.shop.internal` carries a password: everybody who reads the guide can use it.',
    ],
    'on the own machine': [
      bash('export DATABASE_URL=postgresql://shop:kX9-f7Qz_28rTb@localhost/shop'),
      '4:21 `postgresql://shop:****@localhost` carries a password: everybody who reads the guide can use it.',
    ],
    'in a sentence': [
      '# Shop\n\nSet `DB_PASSWORD=kestrel-41-north` first.\n',
      '3:6 `DB_PASSWORD` stands here with its value: everybody who reads the guide can use it.',
    ],
    'even on the own machine, when nobody would think of it': [
      under('Local development', 'export DB_PASSWORD=kX9-f7Qz_28rTb'),
      '6:20 `DB_PASSWORD` stands here with its value: everybody who reads the guide can use it.',
    ],
  },
});

test('a value below the command that makes such values is only information', () => {
  const text = [
    '# Shop',
    '',
    '```bash',
    'openssl rand -base64 32',
    '```',
    '',
    '```env',
    'SHOP_HMAC_KEY=kX9f7Qz28rTbV3mN5pLw',
    '```',
    '',
  ].join('\n');
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === secretLiteral ? rule.severity : 'off'),
  });
  expect(findings.map(({ severity }) => severity)).toEqual(['info']);
});
