// Loaded with --import into a process that must neither use the network nor start a program: trying ends it with 99.
import child from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const trip = (what) => () => {
  writeSync(2, `${what}\n${new Error().stack}\n`);
  process.exit(99);
};
const used = trip('The network was used');
const started = trip('A program was started');

net.Socket.prototype.connect = used;
net.Server.prototype.listen = used;
for (const name of ['bind', 'connect', 'send']) dgram.Socket.prototype[name] = used;
for (const resolver of [dns, dns.promises])
  for (const name of Object.keys(resolver)) if (/^(?:lookup|resolve|reverse)/.test(name)) resolver[name] = used;
child.ChildProcess.prototype.spawn = started;
for (const name of ['execSync', 'execFileSync', 'spawnSync']) child[name] = started;
syncBuiltinESMExports();
