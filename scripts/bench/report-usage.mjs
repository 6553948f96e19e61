// Loaded with NODE_OPTIONS=--import into a process that is measured: tells what CPU time and memory it took.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.RUNSHEET_BENCH_REPORT ?? 3, JSON.stringify({ user, system, maxRSS }));
});
