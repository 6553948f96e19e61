import { alternativesInOneBlock } from '../../../src/lint/rules/alternatives-in-one-block.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(alternativesInOneBlock, {
  ok: {
    'one after the other': fenced('bash', '# Build', 'npm run build', '# Restart', 'systemctl restart shop'),
    'an alternative in words': fenced('bash', 'systemctl restart shop', '# or use the console of the provider'),
    'blocks of their own':
      '# Guide\n\n## Deploy\n\n### Option A\n\n```bash\nsystemctl reload nginx\n```\n\n### Option B\n\n```bash\ndocker restart proxy\n```\n',
    'what is only looked up': appendix('bash', 'systemctl reload nginx', '# Or', 'docker restart proxy'),
  },
  bad: {
    or: [
      fenced('bash', '# Reload', 'systemctl reload nginx', '# Or with Docker', 'docker restart proxy'),
      '9:1 The block runs "Reload" and then "with Docker", of which only one is meant.',
    ],
    'named variants': [
      fenced('bash', '# For systemd:', 'systemctl restart shop', '# For Docker:', 'docker restart shop'),
      '9:1 The block runs "systemd" and then "docker", of which only one is meant.',
    ],
  },
});
