// node scripts/ensure-installed.mjs [--tools] -- COMMAND [ARGUMENTS…]
//
// Makes sure that node_modules is what package-lock.json says, then runs the command with the project's own Node.
// Plain JavaScript without any dependency: it has to run on the Node that the machine happens to have.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants as osConstants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stamp = join(modules, '.installed-for');
const ownNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const leastNode = [22, 18];

/** Programs that some tests ask for, and the Debian packages that hold them. */
const tools = [
  { command: 'bash', package: 'bash' },
  { command: 'shellcheck', package: 'shellcheck' },
  { command: 'python3', package: 'python3' },
  { command: 'git', package: 'git' },
  { command: 'sqlite3', package: 'sqlite3' },
  // The server's own programs are not on the PATH of Debian.
  { command: 'pg_ctlcluster', package: 'postgresql' },
  { command: 'redis-server', package: 'redis-server' },
  { command: 'prometheus', package: 'prometheus' },
  { command: 'promtool', package: 'prometheus' },
  { command: 'chromium', package: 'chromium' },
];

main();

function main() {
  const separator = process.argv.indexOf('--');
  const options = process.argv.slice(2, separator === -1 ? undefined : separator);
  const command = separator === -1 ? [] : process.argv.slice(separator + 1);
  const unknown = options.find((option) => option !== '--tools');
  if (unknown !== undefined || command.length === 0) {
    fail(`usage: node scripts/ensure-installed.mjs [--tools] -- COMMAND [ARGUMENTS…]`);
  }
  ensurePackages();
  ensureNode();
  if (options.includes('--tools')) ensureTools();
  run(command);
}

function ensurePackages() {
  const wanted = fingerprint();
  if (read(stamp) === wanted) return;
  if (!isInstalled()) install();
  writeFileSync(stamp, wanted);
}

function install() {
  console.error('runsheet: installing the packages of package-lock.json …');
  const strict = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  if (strict.status === 0) return;
  // Where a registry lacks packages of other platforms, npm leaves them out of the lock file that it writes, and `ci`
  // then refuses this file as incomplete; `install` takes the same versions from it.
  if (/\bEUSAGE\b/.test(strict.output)) {
    const lenient = npm('install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
    if (lenient.status === 0 && isInstalled()) return;
    console.error(lenient.output);
  }
  console.error(strict.output);
  fail('the packages cannot be installed; see above.');
}

function npm(...args) {
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd: root,
    // npm must not draw conclusions from the npm that runs this script.
    env: { ...withoutNpmSettings(), RUNSHEET_INSTALLS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (error) fail(`npm cannot be started (${error.message}).`);
  return { status, output: `${stdout}${stderr}` };
}

/** Changes when other packages are wanted, or when the folder has come from another kind of machine. */
function fingerprint() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = manifest;
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides, allowScripts }))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/** Whether somebody has already installed exactly this lock file: npm keeps its own record of what it did. */
function isInstalled() {
  const record = read(join(modules, '.package-lock.json'));
  if (record === null || !existsSync(ownNode)) return false;
  const installed = JSON.parse(record).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const isSame = ([path, { version }]) => locked[path]?.version === version;
  const isThere = ([path, { optional }]) => path === '' || optional || path in installed;
  return Object.entries(installed).every(isSame) && Object.entries(locked).every(isThere);
}

function ensureNode() {
  if (isNewEnough(ownNode)) return;
  // npm may have been told not to run the script that fetches the program.
  npm('rebuild', 'node');
  if (isNewEnough(ownNode)) return;
  const least = leastNode.join('.');
  if (isNewEnough(process.execPath)) {
    console.error(`runsheet: the node package has no program for this machine; going on with ${process.version}.`);
    return;
  }
  fail(
    `node_modules/node holds no Node ${least} or newer, because its install script did not run or has no program ` +
      `for ${process.platform} ${process.arch}; allow the script and run npm ci, or put Node ${least} on the PATH.`,
  );
}

function isNewEnough(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  if (major === undefined) return false;
  return Number(major) > leastNode[0] || (Number(major) === leastNode[0] && Number(minor) >= leastNode[1]);
}

function ensureTools() {
  const missing = tools.filter((tool) => !isOnPath(tool.command));
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.package);
  if (process.platform === 'linux' && process.getuid?.() === 0 && isOnPath('apt-get')) {
    console.error(`runsheet: installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
      if (status !== 0) console.error(stderr ?? '');
    }
  }
  const absent = tools.filter((tool) => !isOnPath(tool.command)).map((tool) => tool.command);
  if (absent.length > 0) {
    console.error(`runsheet: ${absent.join(', ')} not found: the tests that ask for it are skipped.`);
  }
}

function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** The command finds the project's programs first, `node` among them. */
function run([command, ...args]) {
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  child.on('error', (error) => fail(`${command} cannot be started (${error.message}).`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (osConstants.signals[signal] ?? 0));
  });
}

function withoutNpmSettings() {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command)/i.test(name));
  return Object.fromEntries(entries);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @returns {never} */
function fail(sentence) {
  console.error(`runsheet: ${sentence}`);
  process.exit(1);
}
