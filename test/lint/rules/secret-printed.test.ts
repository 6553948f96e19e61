// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { secretPrinted } from '../../../src/lint/rules/secret-printed.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(secretPrinted, {
  ok: {
    'what the sentence above is about':
      '# Look\n\nTo view a secret:\n\n```bash\nkubectl get secret shop -o yaml\n```\n',
    'names alone': bash('env | cut -d= -f1', 'env | grep -c SHOP', 'env | grep -q SHOP'),
    'one harmless variable': bash('printenv NODE_ENV', 'env | grep NODE_ENV', 'env | grep -i proxy'),
    'into a file': bash('env > before.txt'),
    'a variable for a command': bash('env LC_ALL=C sort names.txt'),
    'a secret handed on': bash('echo "$REGISTRY_TOKEN" | docker login --password-stdin'),
    'the length alone': bash('echo "${#API_KEY}" ${API_KEY:+set}'),
    'one setting': bash('heroku config:get REGION'),
    'a file of samples': bash('cat .env.example'),
    'settings that are loaded': bash('export $(cat .env | xargs)'),
    'names in a sentence': '# Shop\n\nSee `.env` and `env`.\n',
    'a clean-up': '# Deploy\n\n## Clean up\n\n```bash\nprintenv\n```\n',
    'what the item above is about': '# Look\n\n- To view the password:\n\n```bash\nprintenv DB_PASSWORD\n```\n',
    'a file for a variable': bash('KEY=$(cat ~/.ssh/id_rsa)'),
    'sorted into a file': bash('env | sort > before.txt'),
    'how often a file names a secret': bash('grep -c SECRET .env', 'grep -q SECRET .env'),
    'a harmless line of a file': bash('grep NODE_ENV .env', 'grep "$NAME" .env'),
    'what is no secret, or none of its values': bash(
      'kubectl get deploy shop -o yaml',
      'kubectl get secret shop',
      'kubectl get secret shop -o json | jq -r ".data | keys"',
    ),
    'the program that a pipe ends in decides': bash('env | sort', 'env | grep -v SECRET', 'cat .env | mail ops'),
    'a name in a variable': bash('printenv "$NAME"', 'echo "$NODE_ENV"'),
    'sorted and kept': bash('env | sort | tee before.txt', 'env | sort | uniq > before.txt'),
  },
  bad: {
    'all variables': [
      bash('env', 'docker exec web printenv'),
      '4:1 `env` prints every variable, and with them all secrets.',
      '5:1 `printenv` prints every variable, and with them all secrets.',
    ],
    'some of them': [
      bash('env | grep -i shop', 'env | grep -E "DATABASE|API"'),
      '4:1 `env | grep shop` prints secrets with their values.',
      '5:1 `env | grep DATABASE|API` prints secrets with their values.',
    ],
    'in a list item': [
      '# Shop\n\n1. Look at the variables: `env | grep SHOP`\n',
      '3:28 `env | grep SHOP` prints secrets with their values.',
    ],
    'by name': [
      bash('echo $API_KEY', 'printenv DB_PASSWORD'),
      '4:1 `echo` prints `$API_KEY`.',
      '5:1 `printenv DB_PASSWORD` prints a secret.',
    ],
    files: [
      bash('cat .env', 'grep SECRET .env.production'),
      '4:1 `cat .env` prints the secrets in it.',
      '5:1 `grep` prints what `.env.production` says about `SECRET`.',
    ],
    platforms: [
      bash('heroku config --app shop', 'kubectl get secret shop -o yaml'),
      '4:1 `heroku config` prints every setting with its value.',
      '5:1 `kubectl get secret -o` prints its values, which are only encoded.',
    ],
    'the name of one secret': [
      bash('env | grep DB_PASSWORD', 'env | grep SHOP_', 'env | grep DATABASE_URL'),
      '4:1 `env | grep DB_PASSWORD` prints secrets with their values.',
      '5:1 `env | grep SHOP_` prints secrets with their values.',
      '6:1 `env | grep DATABASE_URL` prints secrets with their values.',
    ],
    'to the terminal by another way': [
      bash('env > /dev/stdout', 'env > /dev/stderr', 'env < /dev/null', 'cat .env | sort', 'grep -i SECRET .env'),
      '4:1 `env` prints every variable, and with them all secrets.',
      '5:1 `env` prints every variable, and with them all secrets.',
      '6:1 `env` prints every variable, and with them all secrets.',
      '7:1 `cat .env` prints the secrets in it.',
      '8:1 `grep` prints what `.env` says about `SECRET`.',
    ],
    'other words above, or right ones elsewhere': [
      '# Look\n\nShow the password.\n\nOpen a terminal.\n\nThen run:\n\n```bash\nprintenv DB_PASSWORD\n```\n\nThis shows the password.\n',
      '10:1 `printenv DB_PASSWORD` prints a secret.',
    ],
    'a heading above': [
      '# Look\n\n## Show the password\n\n```bash\nprintenv DB_PASSWORD\n```\n',
      '6:1 `printenv DB_PASSWORD` prints a secret.',
    ],
    'words below it': [
      '# Look\n\n```bash\nprintenv DB_PASSWORD\n```\nThis shows the password.\n',
      '4:1 `printenv DB_PASSWORD` prints a secret.',
    ],
  },
});
