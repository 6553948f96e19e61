import { fence, testSignal } from './speaks.ts';

testSignal(
  'interpreter-input',
  [
    ['Python', fence('bash', 'python3', 'print(1)'), 'python repl'],
    ['the shell of a framework', fence('bash', 'python manage.py shell', 'from a import b', 'b()'), 'python repl'],
    ['a client of a database', fence('bash', 'psql -U shop shop', 'SELECT 1;'), 'psql repl'],
    ['without a tag', fence('', 'sqlite3 shop.db', '.tables'), 'sqlite repl'],
    ['behind other commands', fence('bash', 'cd /srv/shop', 'python manage.py shell', 'print(1)'), 'python repl'],
    ['behind `sudo`', fence('bash', 'sudo -u postgres psql', 'SELECT 1;'), 'psql repl'],
    ['its input stands elsewhere', fence('bash', 'python manage.py shell', '# same script as above'), 'python repl'],
  ],
  [
    ['a script is given', fence('bash', 'python3 seed.py'), 'bash run'],
    ['a command is given', fence('bash', 'psql -c "SELECT 1;"'), 'bash run'],
    ['a file is given', fence('bash', 'psql shop < seed.sql'), 'bash run'],
    ['a here-document is given', fence('bash', 'python3 <<EOF', 'print(1)', 'EOF'), 'bash run'],
    ['nothing follows', fence('bash', 'python manage.py shell'), 'bash run'],
    ['only shell commands follow', fence('bash', 'psql shop', 'systemctl restart shop'), 'bash run'],
    ['another language', fence('sql', 'SELECT 1;'), 'sql query'],
  ],
);
