import { fence, testSignal } from './speaks.ts';

testSignal(
  'foreign-language',
  [
    ['SQL tagged as bash', fence('bash', 'SELECT id FROM orders', 'WHERE paid = true;'), 'sql query'],
    ['SQL without a tag', fence('', 'UPDATE orders SET paid = true;'), 'sql query'],
    ['YAML without a tag', fence('', 'apiVersion: v1', 'kind: Service', 'metadata:', '  name: shop'), 'yaml config'],
    ['JSON tagged as bash', fence('bash', '{', '  "status": "ok",', '  "version": 2', '}'), 'json config'],
    ['a Dockerfile', fence('', 'FROM node:24', 'WORKDIR /srv', 'COPY . .'), 'dockerfile config'],
    ['Python', fence('', 'from shop import app', 'def run():', '    return app'), 'python sample'],
    ['a change', fence('', '--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '+b'), 'diff sample'],
  ],
  [
    ['commands', fence('bash', 'git pull', 'npm ci'), 'bash run'],
    ['the tag names the language', fence('yaml', 'kind: Service'), 'yaml config'],
    ['the input of an interpreter', fence('bash', 'psql shop', 'SELECT 1;'), 'psql repl'],
    ['JSON as an argument', fence('bash', "curl -d '{", '  "a": 1', "}' https://x.example"), 'bash run'],
    ['words', fence('', 'The release is done.'), 'text sample'],
  ],
);
