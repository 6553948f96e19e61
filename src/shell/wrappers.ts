/** A program whose work is to run another one. */
export interface Wrapper {
  /** Words that must follow the wrapper's name, such as `exec`; each entry lists alternatives. */
  readonly words?: readonly (readonly string[])[];
  /** Options that take the next word. */
  readonly values?: readonly string[];
  /** Words between the options and the command, such as the container's or the host's name. */
  readonly skip?: number;
  /** `NAME=value` words may stand before the command. */
  readonly assigns?: boolean;
  /** The command only follows `--`. */
  readonly dashes?: boolean;
  /** Options whose value is the command, as shell text. */
  readonly textIn?: readonly string[];
  /** Its words are no command: only an option's value is. */
  readonly onlyText?: boolean;
  /** The words of the command are joined and read by a shell once more. */
  readonly joined?: boolean;
  readonly remote?: boolean;
  /** The command is stopped after a while, so that it ends. */
  readonly bounded?: boolean;
  readonly privileged?: boolean;
  /** How the wrapper reads in `via`, when its name alone does not say it. */
  readonly label?: string;
  /** Without a command it opens a session of its own. */
  readonly opensSession?: boolean;
  /** Flags with which it does not. */
  readonly noSession?: RegExp;
  /** Options of its own that may also stand behind the command, each with its value. */
  readonly tail?: readonly string[];
}

const composeValues = ['-f', '--file', '-p', '--project-name', '--env-file', '--profile', '--project-directory'];
const execValues = ['-e', '--env', '-u', '--user', '-w', '--workdir', '--env-file', '--detach-keys', '--index'];
const runValues = [...execValues, '--name', '-v', '--volume', '-p', '--publish', '--entrypoint', '-l', '--label'];
const sshValues = [...'BbcDEeFIiJLlmOopQRSWw'].map((letter) => `-${letter}`);
const kubeValues = ['-n', '--namespace', '-c', '--container', '--context', '--kubeconfig', '--cluster'];
const azValues = [
  ...['-n', '--name', '-g', '--resource-group', '--subscription', '-s', '--slot', '--ip', '--local-user'],
  ...['--revision', '--replica', '--container', '--instance', '--private-key-file', '-i', '-p', '--port'],
];

/** Wrappers by program; the first entry whose words fit is taken. */
export const wrappers: Readonly<Record<string, readonly Wrapper[]>> = {
  sudo: [
    {
      values: ['-u', '-g', '-h', '-p', '-C', '-T', '-U', '-D', '-R', '--user', '--group'],
      assigns: true,
      privileged: true,
    },
  ],
  doas: [{ values: ['-u', '-C'], privileged: true }],
  runuser: [{ values: ['-u', '-g'], textIn: ['-c', '--command'], privileged: true, opensSession: true }],
  su: [
    {
      onlyText: true,
      skip: 1,
      textIn: ['-c', '--command'],
      values: ['-s', '--shell', '-g', '-G'],
      privileged: true,
      opensSession: true,
    },
  ],
  gosu: [{ skip: 1 }],
  'su-exec': [{ skip: 1 }],
  env: [{ values: ['-u', '-C', '-S', '--unset', '--chdir'], assigns: true }],
  'cross-env': [{ assigns: true }],
  'cross-env-shell': [{ assigns: true }],
  dotenv: [{ values: ['-e', '-f', '-p', '-c'] }, { words: [['run']] }],
  'env-cmd': [{ values: ['-f', '-e', '-r'] }],
  time: [{ values: ['-f', '-o'] }],
  nohup: [{}],
  exec: [{ values: ['-a'] }],
  command: [{}],
  builtin: [{}],
  nice: [{ values: ['-n'] }],
  ionice: [{ values: ['-c', '-n'] }],
  stdbuf: [{ values: ['-i', '-o', '-e'] }],
  setsid: [{}],
  unbuffer: [{}],
  chronic: [{}],
  caffeinate: [{ values: ['-t', '-w'] }],
  strace: [{ values: ['-e', '-o', '-p', '-s'] }],
  ltrace: [{ values: ['-e', '-o', '-p', '-s'] }],
  flock: [{ values: ['-w', '-E'], textIn: ['-c'], skip: 1 }],
  timeout: [{ values: ['-k', '-s', '--signal', '--kill-after'], skip: 1, bounded: true }],
  gtimeout: [{ values: ['-k', '-s', '--signal', '--kill-after'], skip: 1, bounded: true }],
  chroot: [{ skip: 1 }],
  xargs: [{ values: ['-I', '-n', '-P', '-L', '-d', '-s', '-a', '-E', '--max-args', '--max-procs', '--delimiter'] }],
  parallel: [{ values: ['-j', '--jobs'] }],
  npx: [{ values: ['-p', '--package'], textIn: ['-c', '--call'] }],
  bunx: [{}],
  pnpx: [{}],
  uvx: [{ values: ['--from', '--with', '--python'] }],
  npm: [{ words: [['exec', 'x']], values: ['-w', '--prefix'] }],
  pnpm: [{ words: [['exec', 'dlx']], values: ['-C', '--dir', '-F', '--filter'] }],
  yarn: [{ words: [['exec', 'dlx']], values: ['--cwd'] }],
  bun: [{ words: [['x']] }],
  poetry: [{ words: [['run']], values: ['-C', '--directory'] }],
  pipenv: [{ words: [['run']] }],
  uv: [
    { words: [['run']], values: ['--with', '--python', '-p', '--env-file', '--extra', '--group'] },
    { words: [['pip']], label: 'uv' },
  ],
  pdm: [{ words: [['run']] }],
  hatch: [{ words: [['run']] }],
  rye: [{ words: [['run']] }],
  conda: [{ words: [['run']], values: ['-n', '--name', '-p'] }],
  bundle: [{ words: [['exec']] }],
  mise: [{ words: [['exec', 'x']], dashes: true }],
  op: [{ words: [['run']], dashes: true }],
  doppler: [{ words: [['run']], dashes: true, textIn: ['--command'] }],
  infisical: [{ words: [['run']], dashes: true, textIn: ['--command'] }],
  chamber: [{ words: [['exec']], dashes: true }],
  'aws-vault': [{ words: [['exec']], dashes: true }],
  direnv: [{ words: [['exec']], skip: 1 }],
  docker: [{ words: [['exec']], values: execValues, skip: 1, remote: true, label: 'docker exec' }],
  'docker-compose': [
    {
      words: [['exec']],
      values: [...composeValues, ...execValues],
      skip: 1,
      remote: true,
      label: 'docker-compose exec',
    },
    { words: [['run']], values: [...composeValues, ...runValues], skip: 1, remote: true, label: 'docker-compose run' },
  ],
  kubectl: [
    { words: [['exec']], values: kubeValues, skip: 1, remote: true, label: 'kubectl exec' },
    { words: [['rsh']], values: kubeValues, skip: 1, remote: true, label: 'kubectl rsh', opensSession: true },
  ],
  heroku: [
    {
      words: [['run', 'run:detached', 'run:inside']],
      values: ['-a', '--app', '-r', '--remote', '-s', '--size', '-e', '--env', '--type'],
      tail: ['-a', '--app', '-r', '--remote'],
      remote: true,
      joined: true,
      label: 'heroku run',
    },
  ],
  fly: [
    {
      words: [['ssh'], ['console']],
      values: ['-a', '--app', '-c', '--config', '-s', '-r', '--machine'],
      textIn: ['-C', '--command'],
      remote: true,
      label: 'fly ssh console',
      opensSession: true,
    },
  ],
  railway: [
    { words: [['run']], values: ['-s', '--service', '-e', '--environment'], label: 'railway run' },
    {
      words: [['ssh']],
      values: ['-s', '--service', '-e', '--environment', '-p'],
      remote: true,
      label: 'railway ssh',
      opensSession: true,
    },
  ],
  render: [{ words: [['ssh']], skip: 1, remote: true, label: 'render ssh', opensSession: true }],
  eb: [
    {
      onlyText: true,
      skip: 1,
      words: [['ssh']],
      textIn: ['-c', '--command'],
      values: ['-n', '-e'],
      remote: true,
      label: 'eb ssh',
      opensSession: true,
    },
  ],
  cf: [{ words: [['ssh']], textIn: ['-c', '--command'], skip: 1, remote: true, label: 'cf ssh', opensSession: true }],
  vercel: [{ words: [['env'], ['run']], dashes: true, label: 'vercel env run' }],
  netlify: [{ words: [['dev:exec']], label: 'netlify dev:exec' }],
  gcloud: [
    {
      words: [['compute'], ['ssh']],
      values: ['--zone', '--project', '--ssh-key-file'],
      skip: 1,
      textIn: ['--command'],
      remote: true,
      label: 'gcloud compute ssh',
      opensSession: true,
    },
  ],
  aws: [
    {
      onlyText: true,
      words: [['ssm'], ['start-session']],
      values: ['--target', '--document-name', '--parameters', '--region', '--profile', '--reason'],
      remote: true,
      label: 'aws ssm start-session',
      opensSession: true,
      noSession: /^--document-name/,
    },
    { words: [['ecs'], ['execute-command']], textIn: ['--command'], remote: true, label: 'aws ecs execute-command' },
  ],
  az: [
    {
      words: [
        ['webapp', 'containerapp'],
        ['ssh', 'exec'],
      ],
      values: azValues,
      textIn: ['--command'],
      remote: true,
      label: 'az ssh',
      opensSession: true,
    },
    {
      words: [['ssh'], ['vm', 'arc']],
      values: azValues,
      remote: true,
      label: 'az ssh',
      opensSession: true,
    },
  ],
  dokku: [{ words: [['run', 'enter']], skip: 1, remote: true, label: 'dokku run', opensSession: true }],
  kamal: [{ words: [['app'], ['exec']], remote: true, joined: true, label: 'kamal app exec' }],
  vagrant: [
    {
      onlyText: true,
      skip: 1,
      words: [['ssh']],
      textIn: ['-c', '--command'],
      remote: true,
      label: 'vagrant ssh',
      opensSession: true,
    },
  ],
  multipass: [{ words: [['exec']], skip: 1, remote: true, label: 'multipass exec' }],
  lxc: [{ words: [['exec']], skip: 1, remote: true, label: 'lxc exec' }],
  ssh: [
    { values: sshValues, skip: 1, remote: true, joined: true, opensSession: true, noSession: /^-[A-Za-z]*[TNVGQ]/ },
  ],
  mosh: [{ skip: 1, remote: true, opensSession: true }],
  sshpass: [{ values: ['-p', '-f', '-d'] }],
  bash: [{ onlyText: true, textIn: ['-c'], label: 'bash -c' }],
  cmd: [{ onlyText: true, textIn: ['/c', '/C'] }],
};
