import type { CallView } from './block-view.ts';
import { ownWords } from './own-words.ts';

/** A command that looks like a check and ends with success whatever it finds. */
export interface PassingCheck {
  readonly name: string;
  readonly fits: (call: CallView) => boolean;
  /** When it succeeds all the same. */
  readonly although: string;
  /** The form that can fail. */
  readonly instead: string;
  /** The same where something is taken back, when that is another question. */
  readonly back?: { readonly although: string; readonly instead: string };
  /** Where that is known from: the program itself, or its manual. */
  readonly source: string;
}

const has = (words: readonly string[], ...wanted: string[]): boolean => wanted.every((one) => words.includes(one));
const isManage = ({ facts }: CallView): boolean => ['manage.py', 'django-admin'].includes(facts.program);
const isCompose = ({ facts }: CallView): boolean => facts.program === 'docker-compose';
const argvOf = ({ facts }: CallView): string[] => facts.argv.map((word) => word ?? '');

export const passingChecks: readonly PassingCheck[] = [
  {
    name: 'manage.py check --deploy',
    fits: (call) =>
      isManage(call) &&
      has(argvOf(call), 'check', '--deploy') &&
      !argvOf(call).some((word) => word.startsWith('--fail-level')),
    although: 'it has warnings, which is all that `--deploy` adds',
    instead: 'python manage.py check --deploy --fail-level WARNING',
    source: 'docs.djangoproject.com/en/stable/ref/django-admin: --fail-level defaults to ERROR',
  },
  {
    name: 'manage.py migrate --plan',
    fits: (call) => isManage(call) && has(argvOf(call), 'migrate', '--plan') && !argvOf(call).includes('--check'),
    although: 'migrations are pending',
    instead: 'python manage.py migrate --check',
    source: 'docs.djangoproject.com/en/stable/ref/django-admin: --check exits with a non-zero status',
  },
  {
    name: 'manage.py showmigrations',
    fits: (call) => isManage(call) && argvOf(call).includes('showmigrations'),
    although: 'migrations are pending',
    instead: 'python manage.py migrate --check',
    back: {
      although: 'a migration that was to be taken back is still applied',
      instead: '! python manage.py showmigrations APP | grep -F "[X] NUMBER"',
    },
    source: 'docs.djangoproject.com/en/stable/ref/django-admin: --check exits with a non-zero status',
  },
  {
    name: 'psql -c "\\dt NAME"',
    fits: (call) =>
      call.facts.program === 'psql' && ownWords(call).some((word) => /^\\d[a-zE]+\+?\s+[^\s*?]+$/.test(word)),
    although: 'there is nothing of this name',
    instead: 'psql -c "\\d NAME"',
    source: 'psql',
  },
  {
    name: 'docker compose ps',
    fits: (call) => isCompose(call) && argvOf(call).includes('ps'),
    although: 'a service is down',
    instead: 'docker compose exec -T SERVICE true` or `docker compose up -d --wait',
    source: 'docs.docker.com/reference/cli/docker/compose/ps: lists; only an unknown service name fails',
  },
  {
    name: 'docker ps',
    fits: (call) => call.facts.program === 'docker' && /^(?:container )?(?:ps|ls)\b/.test(argvOf(call).join(' ')),
    although: 'no container runs',
    instead: 'test "$(docker inspect -f "{{.State.Running}}" NAME)" = true',
    source: 'docs.docker.com/reference/cli/docker/container/ls: lists; a filter that finds nothing is no failure',
  },
  {
    name: 'systemctl list-units',
    fits: (call) => call.facts.program === 'systemctl' && argvOf(call).includes('list-units'),
    although: 'a unit has failed',
    instead: 'systemctl is-active NAME',
    source: 'systemctl(1): list-units lists; is-active returns 0 only for an active unit',
  },
];
