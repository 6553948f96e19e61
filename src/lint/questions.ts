import type { CallFacts } from '../shell/index.ts';

/** How a command that asks is kept from asking. */
export interface Question {
  readonly programs: readonly string[];
  /** Words that its arguments hold. */
  readonly words: readonly string[];
  readonly flag: string;
  /** The word behind which the flag goes. */
  readonly after: string;
  readonly help: string;
  /** Everybody knows that it asks, and answers without thought. */
  readonly mild?: boolean;
}

const saysYes = (programs: readonly string[], words: readonly string[], flag: string): Question[] =>
  words.map((word) => ({
    programs,
    words: [word],
    flag,
    after: word,
    help: `Answer beforehand: add \`${flag}\`.`,
    mild: true,
  }));

const questions: readonly Question[] = [
  {
    programs: ['git'],
    words: ['revert'],
    flag: '--no-edit',
    after: 'revert',
    help: 'Keep the message that git proposes: `git revert --no-edit …`.',
  },
  {
    programs: ['git'],
    words: ['commit'],
    flag: '-m "…"',
    after: 'commit',
    help: 'Give the message in the command: `git commit -m "…"`.',
  },
  {
    programs: ['git'],
    words: ['merge'],
    flag: '--no-edit',
    after: 'merge',
    help: 'Keep the message that git proposes: `git merge --no-edit …`.',
  },
  {
    programs: ['vercel'],
    words: ['env', 'rm'],
    flag: '--yes',
    after: 'rm',
    help: 'Answer beforehand: `vercel env rm --yes …`.',
  },
  {
    programs: ['vercel'],
    words: ['env'],
    flag: '',
    after: '',
    help: 'Hand the value over on standard input: `printf %s "$VALUE" | vercel env add NAME production`.',
  },
  {
    programs: ['vercel'],
    words: [],
    flag: '--yes',
    after: 'vercel',
    help: 'Link the project beforehand and accept its settings: `vercel --yes`.',
  },
  {
    programs: ['manage.py'],
    words: ['createsuperuser'],
    flag: '--noinput',
    after: 'createsuperuser',
    help: 'Set `DJANGO_SUPERUSER_*` from the secret store and run `createsuperuser --noinput`.',
  },
  {
    programs: ['manage.py'],
    words: ['collectstatic'],
    flag: '--noinput',
    after: 'collectstatic',
    help: 'Answer beforehand: add `--noinput`.',
  },
  {
    programs: ['certbot'],
    words: [],
    flag: '--non-interactive --agree-tos',
    after: 'certbot',
    help: 'Give the answers in the command: `--non-interactive --agree-tos -m ADDRESS`.',
  },
  {
    programs: ['ufw'],
    words: ['enable'],
    flag: '',
    after: '',
    help: 'Answer beforehand: `ufw --force enable`.',
  },
  {
    programs: ['terraform'],
    words: ['apply'],
    flag: '',
    after: '',
    help: 'Apply a plan that was looked at: `terraform plan -out=plan.bin`, then `terraform apply plan.bin`.',
  },
  ...saysYes(
    ['apt', 'yum', 'dnf'],
    ['install', 'upgrade', 'remove', 'purge', 'update', 'autoremove', 'dist-upgrade', 'full-upgrade'],
    '-y',
  ),
  {
    programs: ['add-apt-repository'],
    words: [],
    flag: '-y',
    after: 'add-apt-repository',
    help: 'Add `-y`.',
    mild: true,
  },
  { programs: ['pacman'], words: [], flag: '--noconfirm', after: 'pacman', help: 'Add `--noconfirm`.', mild: true },
];

export function questionOf({ program, argv }: CallFacts): Question | undefined {
  return questions.find(
    ({ programs, words }) => programs.includes(program) && words.every((word) => argv.includes(word)),
  );
}
