// Loaded with NODE_OPTIONS=--import into a process that is measured: tells the bench what CPU time it took.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env['RUNSHEET_BENCH_REPORT'] ?? 3, JSON.stringify({ user, system }));
});
