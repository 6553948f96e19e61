import { spawnSync } from 'node:child_process';
import { mkdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Drive, runAgreed, runUnasked } from '../support/guide-scripts.ts';
import { type Host, lacks, makeHost } from '../support/real-host.ts';
import { called } from '../support/seeds.ts';

/** A web host: what is asked for is read through the link, as nginx does. */
const site = (work: string) => `
for word; do url=$word; done
page=\${url#https://shop.example.org}; [ "$page" != / ] || page=/index.html
[ -f "${work}/site/current$page" ] || { echo 'curl: (22) 404' >&2; exit 22; }
case "$*" in *--write-out*) echo 'home: 200';; *) cat "${work}/site/current$page";; esac
`;

function pack(folder: string, release: string): void {
  const built = join(folder, `built ${release}`);
  mkdirSync(built);
  writeFileSync(join(built, 'index.html'), `<p>${release}\n`);
  writeFileSync(join(built, 'version.txt'), `${release}\n`);
  const script = `tar -czf site.tar.gz -C "built ${release}" . && sha256sum site.tar.gz >site.tar.gz.sha256`;
  expect(spawnSync('sh', ['-c', script], { cwd: folder }).status).toBe(0);
}

function make(): { host: Host; drive: Drive; served: () => string } {
  const host = makeHost({
    guide: 'static',
    folder: 'templates',
    real: ['tar', 'sha256sum'],
    recorded: ['nginx'],
    files: { 'site/releases/1.0/index.html': '<p>1.0\n', 'site/releases/1.0/version.txt': '1.0\n', 'new site/x': '' },
  });
  const [folder, incoming] = [join(host.work, 'site'), join(host.work, 'new site')];
  symlinkSync('releases/1.0', join(folder, 'current'));
  pack(incoming, '1.1');
  host.answer('curl', site(host.work));
  const env = {
    SITE_DIR: folder,
    ARCHIVE: join(incoming, 'site.tar.gz'),
    RELEASE: '1.1',
    PREVIOUS: '1.0',
    SITE_URL: 'https://shop.example.org',
  };
  return { host, drive: { env }, served: () => readlinkSync(join(folder, 'current')) };
}

describe.skipIf(lacks('tar', 'sha256sum'))('the template for static sites', () => {
  test('switches to the release, verifies it, and switches back', () => {
    const { host, drive, served } = make();
    const ran = runAgreed(host, 'deploy', drive);
    expect(ran.code, ran.output.slice(-2000)).toBe(0);
    expect(served()).toBe('releases/1.1');
    expect(called(host).filter((call) => /^(?:nginx|systemctl)/.test(call))).toEqual([
      'nginx -t',
      'nginx -t',
      'systemctl reload nginx',
    ]);
    expect(runAgreed(host, 'verify', drive).code).toBe(0);
    const rolled = runAgreed(host, 'rollback', drive);
    expect(rolled.code, rolled.output.slice(-2000)).toBe(0);
    expect(served()).toBe('releases/1.0');
    expect(host.read('site/releases/1.1/index.html')).toBe('<p>1.1\n');
    // What the verification of the release would say now.
    expect(runAgreed(host, 'verify', drive).code).toBe(1);
  });

  test.each<[string, (host: Host) => void, Readonly<Record<string, string>>]>([
    ['a damaged archive', (host) => host.write('new site/site.tar.gz', 'damage'), {}],
    ['a release that is no previous one', () => {}, { PREVIOUS: '0.9' }],
    ['an archive of another release', () => {}, { RELEASE: '1.2' }],
    ['the release that is served', () => {}, { RELEASE: '1.0' }],
    ['a configuration that nginx refuses', (host) => host.answer('nginx', 'exit 1\n'), {}],
  ])('%s is never served', (_, spoil, values) => {
    const { host, drive, served } = make();
    spoil(host);
    const ran = runAgreed(host, 'deploy', { env: { ...drive.env, ...values } });
    expect(ran.code, ran.output.slice(-1000)).toBe(1);
    expect(served()).toBe('releases/1.0');
    expect(host.read('site/current/index.html')).toBe('<p>1.0\n');
  });

  test('killed in the middle of the switch, it goes on where it was', () => {
    const { host, drive, served } = make();
    host.killAt('nginx', '-t');
    expect(runAgreed(host, 'deploy', drive).code).not.toBe(0);
    const resumed = runAgreed(host, 'deploy', { ...drive, resume: true });
    expect(resumed.code, resumed.output.slice(-2000)).toBe(0);
    expect(served()).toBe('releases/1.1');
  });

  test('unasked it only looks', () => {
    const { host, drive, served } = make();
    runUnasked(host, 'deploy', drive);
    expect(served()).toBe('releases/1.0');
    expect(() => host.read('site/releases/1.1/index.html')).toThrow();
  });
});
