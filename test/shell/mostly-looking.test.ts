import { describe, expect, test } from 'vitest';
import { describeCall, readShell } from '../../src/shell/index.ts';

const effectsOf = (text: string) => {
  const call = readShell(text).commands.at(0)?.calls.at(-1);
  if (call === undefined) throw new Error(`no call in ${text}`);
  const { known, effects } = describeCall(call);
  return known ? effects : ['unknown'];
};

describe('programs that mostly look', () => {
  test.each([
    'dnf history undo last',
    'yum history rollback 5',
    'mount -a',
    'swapon -a',
    'ip route flush cache',
    'ip addr flush dev eth0',
    'nmcli networking off',
    'netplan try',
    'ipconfig /flushdns',
    'pg_checksums --enable',
    'mysqlcheck --repair shop',
    'vault kv destroy secret/shop',
    'vault kv metadata delete secret/shop',
    'pulumi stack rm dev',
    'pulumi stack init dev',
    'doppler secrets delete TOKEN',
    'op item delete login',
    'op item create login',
    'aws cloudtrail delete-trail --name audit',
    'aws cloudtrail stop-logging --name audit',
    'aws configservice delete-config-rule --config-rule-name x',
    'doctl compute droplet-action power-off 1',
    'dokku apps:rename a b',
    'netlify api deleteSite',
    'railway variables set A=b',
    'eb config delete old',
    'heroku pg:backups restore b001',
    'circusctl stop web',
    'poetry env remove 3.12',
    'dasel put -f values.yaml -v 2 replicas',
    'xmlstarlet ed -L -d //proxy server.xml',
    'mvn versions:set -DnewVersion=2.0',
    'ltrace rm file',
    "wmic process where name='shop.exe' delete",
    'wmic service shop call stopservice',
    'Invoke-RestMethod -method put http://shop/flag',
    'Get-Item shop | ForEach-Object { Remove-Item $_ }',
    'grpcurl host:443 shop.Orders/DeleteAll',
  ])('are taken to look with %s today', (text) => expect(effectsOf(text)).toContain('read-only'));
});
