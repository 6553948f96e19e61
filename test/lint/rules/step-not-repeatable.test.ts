import { stepNotRepeatable } from '../../../src/lint/rules/step-not-repeatable.ts';
import { testRule } from '../../support/test-rule.ts';

const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(stepNotRepeatable, {
  ok: {
    'repeatable forms': under(
      'Deploy',
      'mkdir -p /srv/shop',
      'ln -sfn /srv/shop/a /srv/shop/current',
      'kubectl create ns shop --dry-run=client -o yaml | kubectl apply -f -',
    ),
    'looked at before': under(
      'Deploy',
      'git remote get-url live || git remote add live ssh://live',
      'if [ ! -d a ]; then mkdir a; fi',
    ),
    'a file that is begun anew': under(
      'Deploy',
      'grep -v ^A= .env > .env.new',
      'echo A=1 >> .env.new',
      'mv .env.new .env',
    ),
    'a database that was dropped before': under('Deploy', 'dropdb --if-exists shop_test', 'createdb shop_test'),
    'a question whether one may create': under('Deploy', 'kubectl -n shop auth can-i create jobs'),
    'a log': under('Deploy', 'echo done >> deploy.log'),
    'the way back': under('Rollback', 'mkdir /srv/old'),
  },
  bad: {
    'what is there already': [
      under('Deploy', 'mkdir /srv/shop', 'ln -s a b', 'createdb shop', 'kubectl create ns shop'),
      '6:1 `mkdir /srv/shop` fails when the step is repeated, because it is there already.',
      '7:1 `ln -s a b` fails when the step is repeated, because it is there already.',
      '8:1 `createdb shop` fails when the step is repeated, because it is there already.',
      '9:1 `kubectl create ns shop` fails when the step is repeated, because it is there already.',
    ],
    'what is added once more, once for a file': [
      under('Deploy', 'echo a=1 >> /etc/shop.conf', 'echo b=2 >> /etc/shop.conf'),
      '6:1 `echo a=1 >> /etc/shop.conf` adds its lines once more when the step is repeated.',
    ],
    'what is added to another file than the one begun anew': [
      under('Deploy', 'echo a=1 > /etc/shop.env', 'echo b=2 >> /etc/shop.conf'),
      '7:1 `echo b=2 >> /etc/shop.conf` adds its lines once more when the step is repeated.',
    ],
  },
});
