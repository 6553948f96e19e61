// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { checkFeed, writeFeed } from '../../src/emit/bash/feed-text.ts';
import { makeFeed } from './make-plan.ts';

describe('input as a here-document', () => {
  it('stands below the command, behind what stops at an error', () => {
    expect(writeFeed('psql shop', makeFeed())).toBe(
      "psql shop <<'RUNSHEET_INPUT'\n\\set ON_ERROR_STOP on\nSELECT 1;\nRUNSHEET_INPUT",
    );
    expect(writeFeed('sqlite3 a.db', makeFeed({ dialect: 'sqlite' }))).toContain('\n.bail on\nSELECT 1;\n');
    expect(writeFeed('bash', makeFeed({ dialect: 'bash', input: 'ls' }))).toContain('\nset -e\nls\n');
    expect(writeFeed('python3', makeFeed({ dialect: 'python', input: 'x = 1\n' }))).toBe(
      "python3 <<'RUNSHEET_INPUT'\nx = 1\nRUNSHEET_INPUT",
    );
  });

  it('keeps its lines of the guide where there is room', () => {
    const lines = writeFeed('psql shop', makeFeed({ from: 7 })).split('\n');
    expect(lines.indexOf('SELECT 1;')).toBe(3);
    expect(
      writeFeed('python3', makeFeed({ dialect: 'python', input: 'x', from: 6 }))
        .split('\n')
        .indexOf('x'),
    ).toBe(2);
    expect(
      writeFeed('psql shop', makeFeed({ from: 90 }))
        .split('\n')
        .indexOf('SELECT 1;'),
    ).toBe(2);
    expect(
      writeFeed('psql shop', makeFeed({ line: 9, from: 4 }))
        .split('\n')
        .indexOf('SELECT 1;'),
    ).toBe(2);
  });

  it('is ended by a word that it does not hold', () => {
    const input = 'RUNSHEET_INPUT\n  RUNSHEET_INPUT_2\nx';
    expect(writeFeed('bash', makeFeed({ dialect: 'bash', input }))).toMatch(/^bash <<'RUNSHEET_INPUT_3'\n/);
  });
});

describe('a command that is given its input', () => {
  it.each<[string, string]>([
    ['psql', 'psql -U app shop'],
    ['psql', 'cd /srv && sudo -u postgres psql'],
    ['psql', 'PGHOST=db psql "$DATABASE_URL"'],
    ['psql', 'docker exec -i db psql -U app'],
    ['psql', 'docker-compose exec -T db psql'],
    ['psql', 'kubectl exec -i db-0 -- psql'],
    ['psql', 'ssh host psql shop'],
    ['sql', 'mysql -u root shop'],
    ['sqlite', 'sqlite3 shop.db'],
    ['python', 'python3'],
    ['django-shell', 'python manage.py shell'],
    ['bash', 'bash'],
  ])('%s: %s', (dialect, command) => {
    expect(checkFeed(command, makeFeed({ command, dialect }))).toBeNull();
  });

  it.each<[string, string, string]>([
    ['psql', 'psql shop < x.sql', 'reads from elsewhere'],
    ['psql', 'psql shop <<< x', 'reads from elsewhere'],
    ['psql', 'psql shop | tee log', 'pipeline'],
    ['psql', 'cat x | psql shop', 'pipeline'],
    ['psql', 'psql shop # then:', 'goes on'],
    ['psql', 'psql shop \\', 'goes on'],
    ['psql', 'psql shop &', 'follows'],
    ['psql', 'psql shop; ls', 'not one command'],
    ['psql', 'psql shop || ls', 'depends'],
    ['psql', '(psql shop)', 'not one command'],
    ['psql', 'psql shop && ls', 'may go on'],
    ['psql', 'psql "shop', 'not one command'],
    ['psql', 'psql -f x.sql', 'may go on'],
    ['psql', 'heroku pg:psql', 'may go on'],
    ['psql', 'docker exec -it db psql', 'wants a terminal'],
    ['psql', 'docker exec db psql', 'without a flag'],
    ['psql', 'docker-compose exec db psql', 'without a flag'],
    ['psql', 'kubectl exec db-0 -- psql', 'without a flag'],
    ['psql', 'ssh -n host psql', 'reads nothing'],
    ['psql', 'ssh -tt host psql', 'terminal'],
    ['psql', 'heroku run psql', 'may not hand it on'],
    ['sql', 'mysql --force shop', 'does not read'],
    ['sql', 'mysql -e "x"', 'may go on'],
    ['sql', 'sqlplus u@db', 'may go on'],
    ['sql', 'python manage.py dbshell', 'may go on'],
    ['python', 'python3 -i', 'does not read'],
    ['python', 'ipython', 'may go on'],
    ['python', 'flask shell', 'may go on'],
    ['django-shell', 'python manage.py shell_plus', 'does not read|may go on'],
    ['django-shell', 'python manage.py shell -i ipython', 'does not read'],
    ['bash', 'bash -i', 'does not read'],
    ['ruby', 'irb', 'may go on'],
  ])('not %s: %s', (dialect, command, message) => {
    expect(checkFeed(command, makeFeed({ command, dialect }))?.message).toMatch(new RegExp(message));
  });

  it('not a shell that cannot read it', () => {
    const feed = makeFeed({ command: 'bash', dialect: 'bash', input: 'if' });
    expect(checkFeed('bash', feed)?.message).toContain('cannot read it');
  });
});
