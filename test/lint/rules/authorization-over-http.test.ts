import { authorizationOverHttp } from '../../../src/lint/rules/authorization-over-http.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Shop\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const header = '-H "Authorization: Bearer $TOKEN"';
const says = (host = 'shop.example.com') => `6:1 A token or password is sent to \`${host}\` unencrypted.`;

testRule(authorizationOverHttp, {
  ok: {
    encrypted: bash(`curl ${header} https://shop.example.com`),
    'nothing secret': bash('curl -H "Accept: text/html" http://shop.example.com'),
    'this machine': bash(`curl ${header} http://localhost:8000/`, `curl ${header} http://127.0.0.1/`),
    'a private network': bash(`curl ${header} http://10.0.0.3/`, `curl ${header} http://172.20.0.3/`),
    'a name of the cluster': bash(`curl ${header} http://shop:8080/`, `curl ${header} http://shop.default.svc/`),
    'a host that the shell computes': bash(`curl ${header} "http://$HOST/"`, `curl ${header} http://api.$HOST/`),
    'the address is only data': bash(`curl ${header} -d url=http://shop.example.com https://api.example.com`),
    'another program': bash(`echo ${header} http://shop.example.com`),
    'in an appendix': `# Shop\n\n## Reference\n\n\`\`\`bash\ncurl ${header} http://shop.example.com\n\`\`\`\n`,
  },
  bad: {
    'a header': [bash(`curl ${header} http://shop.example.com/a`), says()],
    'another header': [bash('curl -H "X-API-Key: $KEY" "http://shop.example.com/a"'), says()],
    'a password': [bash('curl -u "admin:$PASSWORD" http://shop.example.com'), says()],
    'a password in the address': [bash('curl "http://admin:$PASSWORD@shop.example.com/"'), says()],
    'a token in the address': [bash('curl "http://shop.example.com/?api_key=$KEY"'), says()],
    'a public address': [bash('wget --header="Authorization: Basic $KEY" http://203.0.113.9:81/'), says('203.0.113.9')],
  },
});
