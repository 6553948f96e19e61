import { describe, expect, test } from 'vitest';
import { found } from './finding.ts';

type Case = readonly [text: string, expected: readonly string[], dialect?: string];

const yours: readonly Case[] = [
  ['heroku create your-app-name', ['APP_NAME=your-app-name']],
  ['heroku create YOUR_APP_NAME', ['APP_NAME=YOUR_APP_NAME']],
  ['cd yourProjectName', ['PROJECT_NAME=yourProjectName']],
  ['CLIENT_ID=your_client_id', ['CLIENT_ID=your_client_id'], 'env'],
  [
    'GITHUB_ID=your-client-id\nGOOGLE_ID=your-client-id',
    ['GITHUB_ID=your-client-id', 'GOOGLE_ID=your-client-id'],
    'env',
  ],
  ['git clone https://git.shop.io/your-org/your-repo.git', ['ORG=your-org', 'REPO=your-repo']],
  ['git clone votre-depot', ['DEPOT=votre-depot']],
  ['cd tu-proyecto', ['PROYECTO=tu-proyecto']],
  ['docker login -u seu_usuario', ['USUARIO=seu_usuario']],
  ['ssh dein-server', ['SERVER=dein-server']],
  ['mysql -u root -p你的密码', ['PASSWORD=你的密码']],
  ['ALTER DATABASE your_database SET x = on;', ['DATABASE=your_database'], 'sql'],
  ['KEY = "your-api-key"', ['KEY=your-api-key'], 'python'],
  ['APP=your-app.herokuapp.com', ['APP=your-app']],
  ['curl -H "X-API-Key: pk_live_your_key_here" https://api.acme-corp.io', ['KEY=pk_live_your_key_here']],
  [`echo $YOUR_APP_NAME \${YOUR_REGION}`, []],
  ['YOUR_REGION=eu-west-1', []],
  ['echo "restart your server"', []],
  ['shop --your-option', []],
  ['echo yourself', []],
];

const hosts: readonly Case[] = [
  ['curl https://your-domain.com/health', ['DOMAIN=your-domain.com']],
  ['curl https://yourdomain.com/health', ['DOMAIN=yourdomain.com']],
  ['curl https://example.com/health', ['DOMAIN=example.com']],
  ['curl https://staging.example.com:8443/health', ['STAGING_HOST=staging.example.com']],
  ['curl https://www.example.org/', ['DOMAIN=example.org']],
  ['curl https://api.your-domain.com', ['API_HOST=api.your-domain.com']],
  ['curl https://your-api.com/', ['API_DOMAIN=your-api.com']],
  ['certbot -d votre-domaine.com', ['DOMAIN=votre-domaine.com']],
  ['curl https://beispiel.de', ['DOMAIN=beispiel.de']],
  ['curl http://xxx.com', ['DOMAIN=xxx.com']],
  ['server_name shop.domain.com;', ['SHOP_HOST=shop.domain.com'], 'nginx'],
  ['publicUrl: https://shop.example.com', ['SHOP_HOST=shop.example.com'], 'yaml'],
  ['ADMIN_EMAIL=admin@example.com', ['ADMIN_EMAIL=admin@example.com']],
  ['certbot -m you@example.com', ['EMAIL=you@example.com']],
  ['git config user.email your-email@gmail.com', ['EMAIL=your-email@gmail.com']],
  ['mail ops@yourcompany.com', ['OPS_EMAIL=ops@yourcompany.com']],
  ['ssh user@server', ['SSH_TARGET=user@server']],
  ['ssh user@your-server-ip', ['SSH_TARGET=user@your-server-ip']],
  ['scp dump.sql username@hostname:/tmp/', ['SSH_TARGET=username@hostname']],
  ['ssh root@YOUR_DROPLET_IP', ['DROPLET_IP=YOUR_DROPLET_IP']],
  ['ssh ubuntu@<server-ip>', ['SERVER_IP=<server-ip>']],
  ['ssh $USER@your-server', ['SERVER=your-server']],
  ['ssh <user>@example.com', ['USER_NAME=<user>', 'DOMAIN=example.com']],
  ['scp a "$DEPLOY_USER@server:/srv"', ['SERVER=server']],
  ['ssh usuario@servidor', ['SSH_TARGET=usuario@servidor']],
  ['rsync -a dist/ user@your-server.com:/srv', ['SSH_TARGET=user@your-server.com']],
  ['certbot -d tudominio.com -d votredomaine.fr', ['DOMAIN=tudominio.com', 'DOMAIN=votredomaine.fr']],
  ['from_address = "no-reply@your-domain.com"', ['DOMAIN=your-domain.com'], 'hcl'],
  ['git clone https://github.com/username/repo.git', ['REPOSITORY_OWNER=username', 'REPOSITORY=repo']],
  ['ssh root@服务器IP', ['SERVER_IP=服务器IP']],
  ['echo "服务器 已 重启"', []],
  ['ping 192.168.x.x', ['IP_ADDRESS=192.168.x.x']],
  ['curl https://api.github.com https://shop-portal.onrender.com', []],
  ['curl http://localhost:8000 http://127.0.0.1 http://0.0.0.0', []],
  ['open https://microsoft.com/devicelogin https://monday.com', []],
  ['cp .env.example .env; cp config.example.json config.json', []],
  ['curl -d \'{"email":"test@example.com"}\' https://api.acme-corp.io', []],
  ['user = make(email="test@example.com")', [], 'python'],
  ["INSERT INTO users VALUES ('ann@example.com');", [], 'sql'],
  ['go install github.com/acme/tool@latest', []],
  ['docker pull shop@sha256:abcdef', []],
  ['support@github.com', [], 'text'],
];

const paths: readonly Case[] = [
  ['cd /path/to/project', ['PROJECT_PATH=/path/to/project']],
  ['cp /path/to/production/db.sqlite3 .', ['DB_PATH=/path/to/production/db.sqlite3']],
  ['cd "/path/to/shop/"', ['SHOP_PATH=/path/to/shop/']],
  ['docker run -v /path/to/config:/config shop', ['CONFIG_PATH=/path/to/config']],
  ['tar czf /path/to/backup-$(date +%F).tgz .', ['BACKUP_PATH=/path/to/backup']],
  ['ENV_FILE="/path/to/.env"', ['ENV_FILE=/path/to/.env']],
  ['git add path/to/file.py', ['FILE=path/to/file.py']],
  ['cd /chemin/vers/projet', ['PROJET_PATH=/chemin/vers/projet']],
  ['cd /ruta/al/proyecto', ['PROYECTO_PATH=/ruta/al/proyecto']],
  ['cd /caminho/para/app', ['APP_PATH=/caminho/para/app']],
  ['cd /pfad/zum/projekt', ['PROJEKT_PATH=/pfad/zum/projekt']],
  ['./restore.sh /var/backups/shop/backup_file.sql', ['BACKUP_FILE=/var/backups/shop/backup_file.sql']],
  ['psql shop < backup-file.sql', ['BACKUP_FILE=backup-file.sql']],
  ['cd "G:\\My Projects\\Shop"', ['SHOP_PATH=G:\\My Projects\\Shop'], 'powershell'],
  ['Expand-Archive C:\\Temp\\shop.zip -DestinationPath C:\\inetpub\\shop', [], 'powershell'],
  ['Expand-Archive E:\\Temp\\shop.zip -DestinationPath D:\\inetpub\\shop', [], 'powershell'],
  ['Copy-Item "E:\\Backup\\shop-$day.zip" F:\\SQLBackups\\shop.bak', [], 'powershell'],
  ['copy "G:\\Work\\shop-%DAY%.zip" x', ['WORK_PATH=G:\\Work'], 'cmd'],
  [
    'copy G:\\Work\\shop.zip G:\\Work\\shop.bak',
    ['SHOP_ZIP_PATH=G:\\Work\\shop.zip', 'SHOP_BAK_PATH=G:\\Work\\shop.bak'],
    'cmd',
  ],
  ['cd C:\\Users\\anna\\shop', ['SHOP_PATH=C:\\Users\\anna\\shop'], 'powershell'],
  ['cd /Users/anna/code/shop', ['SHOP_PATH=/Users/anna/code/shop']],
  ['cd /home/anna/projects/shop', ['SHOP_PATH=/home/anna/projects/shop']],
  ['cd /home/username/shop', ['SHOP_PATH=/home/username/shop']],
  ['cd /home/ubuntu/shop /home/deploy/app /home/runner/work', []],
  ['copy x C:\\Windows\\System32\\drivers', [], 'cmd'],
  ['cd /var/www/shop', []],
  ['BACKUP_FILE="$1"; cp "$BACKUP_FILE" /tmp', []],
  ['echo "a path to success"', []],
  ['backup_file=$(ls -t | head -1)', []],
];

/** A folder on a drive, unless it is plainly an example's or a person's. */
const drives: readonly Case[] = [
  ['Expand-Archive C:\\drop\\shop.zip C:\\inetpub\\shop', [], 'powershell'],
  ['Copy-Item "D:\\Web Roots\\shop" E:\\Archive\\shop', [], 'powershell'],
  ['copy C:\\opt\\shop\\shop.exe D:\\hosting\\shop.exe', [], 'cmd'],
  ['C:\\MySQL\\bin\\mysqldump shop', [], 'cmd'],
  ['copy C:\\work-orders\\shop.zip D:\\Pathfinder\\shop.zip', [], 'cmd'],
  ['copy C:\\Users\\Public\\shop.zip C:\\Users\\Administrator\\shop.zip', [], 'cmd'],
];

const exampleDrives: readonly Case[] = [
  ['cd C:\\path\\shop', ['SHOP_PATH=C:\\path\\shop'], 'powershell'],
  ['cd C:\\foo\\shop', ['SHOP_PATH=C:\\foo\\shop'], 'powershell'],
  ['cd D:\\yourfolder\\shop', ['SHOP_PATH=D:\\yourfolder\\shop'], 'powershell'],
  ['cd C:\\MyCompany\\shop', ['SHOP_PATH=C:\\MyCompany\\shop'], 'powershell'],
  ['cd C:\\ruta\\shop', ['SHOP_PATH=C:\\ruta\\shop'], 'powershell'],
  ['cd D:\\Projects\\shop', ['SHOP_PATH=D:\\Projects\\shop'], 'powershell'],
];

const values: readonly Case[] = [
  ['psql shop < backup_TIMESTAMP.sql', ['TIMESTAMP=TIMESTAMP']],
  ['tar xzf shop-VERSION.tar.gz', ['VERSION=VERSION']],
  ['cp backups/YYYYMMDD/config.json .', ['DATE=YYYYMMDD']],
  ['psql shop < dump_YYYYMMDD_HHMMSS.sql', ['TIMESTAMP=YYYYMMDD_HHMMSS']],
  ['git checkout pre-deploy-YYYY-MM-DD', ['DATE=YYYY-MM-DD']],
  ['git checkout PREVIOUS_COMMIT', ['PREVIOUS_COMMIT=PREVIOUS_COMMIT']],
  ['git revert COMMIT_HASH', ['COMMIT_HASH=COMMIT_HASH']],
  ['kubectl exec POD_NAME -- ls', ['POD_NAME=POD_NAME']],
  ['kill -9 PID', ['PID=PID']],
  ['git checkout -b release-vX.Y.Z', ['VERSION=vX.Y.Z']],
  ['pip install shop==N.N.N', ['VERSION=N.N.N']],
  ['OPENAI_API_KEY=sk-xxxxxxxxxxxx', ['OPENAI_API_KEY=sk-xxxxxxxxxxxx']],
  ['aws ec2 describe-vpcs --vpc-ids vpc-xxxxxxxx', ['VPC_ID=vpc-xxxxxxxx']],
  ['az account set -s xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', ['ID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx']],
  ['DB_PASSWORD=changeme', ['DB_PASSWORD=changeme'], 'env'],
  ['REGION=REPLACE_ME', ['REGION=REPLACE_ME'], 'env'],
  ['export TAG="TODO"', ['TAG=TODO']],
  ['sed -i s/x/__APP_NAME__/ shop.conf', ['APP_NAME=__APP_NAME__']],
  ['API_URL=...', ['API_URL=...'], 'env'],
  ['JWT_SECRET="..."', ['JWT_SECRET=...'], 'env'],
  ['aws s3 mb s3://x --name my-bucket-name', ['BUCKET_NAME=my-bucket-name']],
  ['docker logs container_name', ['CONTAINER_NAME=container_name']],
  [
    'psql -h hostname -U username -d database_name',
    ['HOST_NAME=hostname', 'USER_NAME=username', 'DATABASE_NAME=database_name'],
  ],
  ['DROP TABLE table_name;', ['TABLE_NAME=table_name'], 'sql'],
  ['TIMESTAMP=$(date +%s); cp a b_$TIMESTAMP', []],
  ['SELECT CURRENT_TIMESTAMP, created_at::TIMESTAMP;', [], 'sql'],
  ["SELECT to_char(now(), 'YYYY-MM-DD');", [], 'sql'],
  ['Get-Date -Format "yyyyMMdd_HHmmss"', [], 'powershell'],
  ['git reset --hard HEAD~1; git checkout FETCH_HEAD', []],
  ['heroku config:get SECRET_KEY; printenv POD_NAME', []],
  ['export POD_NAME=web-1; kubectl logs $POD_NAME', []],
  ['mktemp /tmp/shop.XXXXXX', []],
  ['cat README.md LICENSE', []],
  ['class A:\n    def __init__(self): pass', [], 'python'],
  ['echo "Deploying..."', []],
  ['TODO: write this', [], 'text'],
  ["SELECT * FROM information_schema.columns WHERE table_name = 'x'", [], 'sql'],
  [`psql -c "SELECT count(*) FROM information_schema.columns WHERE table_name = 'x'"`, []],
  [`psql -c "SELECT pg_backend_pid() WHERE datname = 'database_name'"`, ['DATABASE_NAME=database_name']],
  ['pg_dump -U shop_admin -d shop_db > dump.sql', []],
  ['helm install my-release ./chart', []],
];

const secrets: readonly Case[] = [
  ['SECRET_KEY=not-so-secret', ['SECRET_KEY=not-so-secret'], 'env'],
  ['export DB_PASSWORD="hunter2"', ['DB_PASSWORD=hunter2']],
  ['$env:API_KEY = "abc123def"', ['API_KEY=abc123def'], 'powershell'],
  ['heroku config:set JWT_SECRET=abc123', ['JWT_SECRET=abc123']],
  ['createuser --password hunter2', ['PASSWORD=hunter2']],
  ['createdb --no-password shop_restored', []],
  ['mysql -u root -pHunter2 shop', ['MYSQL_PASSWORD=Hunter2']],
  ['curl -u admin:hunter2 https://api.acme-corp.io', ['PASSWORD=hunter2']],
  ['PGPASSWORD=hunter2 psql shop', ['PGPASSWORD=hunter2']],
  [
    'DATABASE_URL=postgresql://shop:hunter2@db:5432/shop',
    ['DATABASE_URL=postgresql://shop:hunter2@db:5432/shop'],
    'env',
  ],
  ['redis-cli -u redis://:hunter2@cache:6379/0', ['REDIS_URL=redis://:hunter2@cache:6379/0']],
  ["CREATE USER shop WITH PASSWORD 'hunter2';", ['SHOP_PASSWORD=hunter2'], 'sql'],
  ['password: hunter2', ['PASSWORD=hunter2'], 'yaml'],
  ['- name: DB_PASSWORD\n  value: hunter2', ['DB_PASSWORD=hunter2'], 'yaml'],
  ['- name: CLIENT_ID\n  value: "<client id>"', ['CLIENT_ID=<client id>'], 'yaml'],
  ["kubectl create secret generic db --from-literal=password='S3cr3t!'", ['PASSWORD=S3cr3t!']],
  ['kubectl create secret generic x --from-literal="jwt-secret=<REPLACE_VALUE>"', ['JWT_SECRET=<REPLACE_VALUE>']],
  ['Environment="DB_PASSWORD=hunter2"', ['DB_PASSWORD=hunter2'], 'systemd'],
  ['POSTGRES_PASSWORD: hunter2', ['POSTGRES_PASSWORD=hunter2'], 'yaml'],
  ['aws configure set x AKIAABCDEFGHIJKLMNOP', ['AWS_ACCESS_KEY_ID=AKIAABCDEFGHIJKLMNOP']],
  [`DB_PASSWORD=$PASSWORD; TOKEN=\${T}; KEY=$(cat k); API_KEY=\`cat k\``, []],
  ['DATABASE_URL=postgresql://$USER:$PASSWORD@db/shop', []],
  ['ACCESS_TOKEN_EXPIRE_MINUTES=30\nTOKEN_URL=https://auth.shop.io/token', [], 'env'],
  ['PASSWORD_FILE=/run/secrets/db; SECRET_NAME=shop-db', []],
  ['secretName: shop-tls\nexistingSecret: shop-db', [], 'yaml'],
  ['USE_TOKEN=true; PASSWORD=', []],
  ['password = var.db_password', [], 'hcl'],
  ["tokens = {'access_token': 'test_token'}", [], 'python'],
  ["sed -i 's/DB_PASSWORD=old/DB_PASSWORD=new/' .env", []],
  ['DATABASE_URL=postgresql://localhost/shop', [], 'env'],
];

const families: Readonly<Record<string, readonly Case[]>> = {
  yours,
  hosts,
  paths,
  exampleDrives,
  values,
  secrets,
};

for (const [family, cases] of Object.entries(families))
  describe(family, () => {
    for (const [text, expected, dialect] of cases)
      test(`${dialect ?? 'bash'}: ${text}`, () => {
        expect(found(text, dialect)).toEqual(expected);
      });
  });

describe('drives', () => {
  for (const [text, expected, dialect] of drives)
    test.fails(`${dialect ?? 'bash'}: ${text}`, () => {
      expect(found(text, dialect)).toEqual(expected);
    });
});
