import { describe, expect, test } from 'vitest';
import { answeredLines, classify, emptyFence } from '../../src/classify/index.ts';

const read = (text: string, lang: string | null = null) => classify({ ...emptyFence, text, lang });
const answered = (text: string, lang: string | null = 'bash') =>
  answeredLines(read(text, lang).view).map(({ number }) => number);

describe('below a command, what it answered is no command', () => {
  test.each([
    'python manage.py migrate\nOperations to perform:\n  Apply all migrations: admin, shop\nRunning migrations:\n  Applying shop.0007... OK',
    'docker compose up -d\nCreating network "shop_default" with the default driver\nCreating shop_db_1 ... done',
    'npm ci\nadded 512 packages in 14s',
    'npm ci\nup to date, audited 512 packages in 2s\nfound 0 vulnerabilities',
    'git pull\nAlready up to date.',
    'git reset --hard v2\nHEAD is now at 1f2e3d4 Release v2',
    'kubectl rollout status deploy/shop\nWaiting for deployment "shop" rollout to finish: 1 of 3 updated replicas are available...\ndeployment "shop" successfully rolled out',
    'kubectl apply -f shop.yaml\ndeployment.apps/shop configured\nservice/shop unchanged',
    'kubectl get pods\nNAME    READY   STATUS    RESTARTS   AGE\nshop-1  1/1     Running   0          5m',
    'curl -I https://shop.example.com\nHTTP/2 200',
    'redis-cli ping\nPONG',
    'sudo systemctl status shop\n   Loaded: loaded\n   Active: active',
    'psql -c "select count(*) from orders"\n(1 row)',
    'curl -s http://shop/state | jq .state\n"RUNNING"',
    'curl -s http://shop/health\n{\n  "status": "ok"\n}',
    'psql -tc "select count(*) from orders"\n42',
    'cat VERSION\nv1.2.3',
    'systemctl is-enabled shop\nenabled',
    'systemctl is-active shop\nactive (running)',
    'df -h /\nFilesystem      Size  Used Avail Use% Mounted on\n/dev/sda1        50G   20G   30G  40% /',
    'ls -l /srv\ntotal 8\n-rw-r--r-- 1 shop shop 3 Jan 1 10:00 shop.conf',
    'gradle build\nBUILD SUCCESSFUL in 3s',
    'docker ps -q\ne3b0c44298fc',
    'ping -c 3 shop\n3 packets transmitted',
    'helm status shop\nNAME   READY\nshop   yes',
    'kubectl get pod\nshop-7d9 1/1 Running 0 5m',
    'mysql -e "show tables"\n+------+\n| shop |',
  ])('%s', (text) => {
    const last = text.split('\n').length;
    expect(answered(text)).toContain(last);
    expect(answered(text, null)).toContain(last);
    expect(answered(text)).not.toContain(1);
  });

  test('a block without a language is a command, not a sample', () => {
    expect(read('npm ci\nadded 512 packages in 14s')).toMatchObject({ dialect: 'bash', role: 'run' });
  });
});

describe('no answer is', () => {
  test.each([
    ['what stands alone', 'Operations to perform:\n  Apply all migrations: admin\nRunning migrations:'],
    ['what is typed', 'npm ci\nnpm run build\n./deploy.sh --now'],
    ['a program with a capital', 'cd /srv\nRscript report.R\nMyTool --all'],
    ['a command whose name is a participle', 'cd /srv\nupdated --all\nadded'],
    ['a here-document', 'cat > /etc/shop.conf <<EOF\nDescription: the shop\nRestart: always.\nEOF'],
    ['what stands below a prompt', '$ npm ci\nadded 512 packages in 14s'],
    ['a comment', 'npm ci\n# Already up to date.'],
    ['a word below a command that changes something', 'cd /srv && git pull\ndeploy'],
    ['a word of SQL', 'psql shop\nSELECT 1'],
    ['a program by its path', 'ls\n./Deploy now'],
    ['a group', 'true && {\n  ls\n}'],
  ])('%s', (_, text) => {
    expect(answered(text)).toEqual([]);
  });
});

test('a line that a program draws below a title is one', () => {
  expect(answered('certbot certificates\n- - - - - - - -\nFound the following certs:')).toEqual([3]);
});
