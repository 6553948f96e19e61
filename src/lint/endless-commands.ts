/** What to write instead of a command that never ends, by program; the flags that keep it running. */
export interface EndlessRow {
  readonly programs: readonly string[];
  readonly flags: readonly string[];
  /** Flags that end it, after the others are gone. */
  readonly instead: string;
}

export const endlessCommands: readonly EndlessRow[] = [
  { programs: ['tail'], flags: ['-f', '-F', '--follow'], instead: '-n 100' },
  { programs: ['journalctl'], flags: ['-f', '--follow'], instead: '-n 100 --no-pager' },
  { programs: ['docker', 'docker-compose'], flags: ['-f', '--follow'], instead: '--tail 100' },
  { programs: ['kubectl'], flags: ['-f', '--follow'], instead: '--tail 100' },
  { programs: ['kubectl'], flags: ['-w', '--watch'], instead: '' },
  { programs: ['heroku'], flags: ['--tail', '-t'], instead: '-n 100' },
  { programs: ['vercel', 'gcloud', 'aws', 'pm2', 'supervisorctl'], flags: ['-f', '--follow'], instead: '' },
  { programs: ['cf'], flags: [], instead: '--recent' },
];
