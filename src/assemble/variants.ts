import { remember } from '../shell/index.ts';
import { readHeading } from './heading/read-heading.ts';

/** Words of which a guide follows only one: families of interchangeable things, with the name that each goes by. */
type Families = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;
const families: Families = {
  database: {
    sqlite: /\bsqlite3?\b/i,
    postgresql: /\bpostgres(?:ql)?\b|\bpsql\b/i,
    mysql: /\bmysql\b/i,
    mariadb: /\bmariadb\b/i,
    'sql-server': /\b(?:sql\s?server|mssql)\b/i,
    oracle: /\boracle\b/i,
  },
  'operating-system': {
    linux: /\b(?:linux|unix|ubuntu|debian|centos|rhel|red\s?hat|fedora|alpine|arch)\b/i,
    macos: /\b(?:mac\s?os(?:\s?x)?|os\s?x|mac)\b/i,
    windows: /\bwindows\b/i,
  },
  shell: { bash: /\b(?:bash|zsh)\b/i, powershell: /\bpowershell\b/i, cmd: /\b(?:cmd|command prompt)\b/i },
  'package-manager': { npm: /\bnpm\b/i, yarn: /\byarn\b/i, pnpm: /\bpnpm\b/i, bun: /\bbun\b/i },
  'system-packages': { apt: /\bapt(?:-get)?\b/i, yum: /\b(?:yum|dnf)\b/i, brew: /\b(?:home)?brew\b/i, apk: /\bapk\b/i },
  platform: {
    aws: /\b(?:aws|amazon|eks|ecs|ec2)\b/i,
    gcp: /\b(?:gcp|google cloud|gke|cloud run)\b/i,
    azure: /\b(?:azure|aks)\b/i,
    digitalocean: /\bdigital\s?ocean\b/i,
    vps: /\bvps\b/i,
    heroku: /\bheroku\b/i,
    render: /\brender(?:\.com)?\b/i,
    railway: /\brailway(?:\.app)?\b/i,
    fly: /\bfly(?:\.io)?\b/i,
    vercel: /\bvercel(?:\.com)?\b/i,
    netlify: /\bnetlify(?:\.com|\.app)?\b/i,
  },
  runtime: {
    compose: /\b(?:docker[\s-]?compose|compose)\b/i,
    kubernetes: /\b(?:kubernetes|k8s|kubectl|helm)\b/i,
    swarm: /\bswarm\b/i,
    systemd: /\b(?:systemd|systemctl|bare[\s-]metal)\b/i,
    pm2: /\bpm2\b/i,
    podman: /\bpodman\b/i,
    docker: /\bdocker\b/i,
  },
};

/** Of one system: where a guide names no other, these are its sides. */
const distributions: Families = {
  distribution: {
    debian: /\b(?:debian|ubuntu|mint|raspberry pi os|raspbian)\b/i,
    redhat:
      /\b(?:centos|rhel|red\s?hat(?: enterprise linux)?|fedora|rocky(?: linux)?|alma\s?linux|amazon linux|oracle linux)\b/i,
    suse: /\b(?:open)?suse\b/i,
    arch: /\b(?:arch(?: linux)?|manjaro)\b/i,
    alpine: /\balpine(?: linux)?\b/i,
    freebsd: /\bfreebsd\b/i,
  },
};

/**
 * Environments, where nothing else is said: "deploy to staging" and "deploy to production" follow each other, and so may
 * what is done locally and there.
 */
const environments: Families = {
  environment: {
    production:
      /\b(?:production|prod|prd|live|produktion(?:sumgebung)?|produktiv(?:system|umgebung)|producci[oó]n|produ[cç][aã]o|produzione)\b|(?:生产|生產|本番)(?:环境|環境)?|线上(?:环境)?|正式环境/i,
    staging:
      /\b(?:staging|stage|stg|pre-?prod(?:uction)?|uat|(?:test|abnahme|staging)umgebung|testsystem|preproducci[oó]n|homologa[cç][aã]o|recette|collaudo)\b|预发布?(?:环境)?|测试环境|測試環境|ステージング(?:環境)?|検証環境/i,
    development:
      /\b(?:development|dev|entwicklung(?:sumgebung)?|desarrollo|desenvolvimento|sviluppo)\b|développement|(?:开发|開發|開発)(?:环境|環境)?/i,
  },
};
const bareEnvironment =
  /^(?:(?:for|in|on|at|auf|im|für|en|sur|pour|para|em|per)(?: |$))?(?:(?:the|your|a|der|dem|die|el|la)(?: |$))?(?:(?:entorno|ambiente|environnement) (?:de|di)(?: |$))?(?:(?:env|environment|servers?|cluster|machine|namespace)(?: only)?|only)?$/;

/** How it is done, where a guide tells two ways to the same end. */
const manners: Families = {
  manner: {
    automated:
      /\b(?:(?:semi-?)?automat(?:ed|ic(?:ally)?)|ci\s?\/\s?cd|(?:the )?pipeline|github actions|gitlab ci|jenkins|one[- ]click|scripted|(?:an? |the )?(?:\w+ )?script)\b/i,
    manual: /\b(?:manual(?:ly)?|by hand)\b/i,
  },
};
const means = /\b(?:with|via|using|use|through|by|from|the|an?|to|your|on)\b/g;

/** "(recommended)" says which way to take, not what it is called. */
const advice =
  /[([]\s*(?:recommended|preferred|default|alternative|easiest|simplest|fastest|not recommended|advanced)\b[^()[\]]*[)\]]/gi;

export interface Variant {
  readonly family: string;
  readonly name: string;
  /** The text without the word: what the alternatives have in common. */
  readonly rest: string;
}

const severalAtOnce: ReadonlySet<string> = new Set(['operating-system', 'distribution', 'runtime']);

const version = /(?<![\w.])v?\d+\.\d+(?:\.\d+)*(?:\.x)?(?![\w.]*\w)/gi;

const restOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The one interchangeable thing that a text names, or null when it names none, or several of one family. */
export const readVariant = remember(findVariant, 2048);

function findVariant(text: string): Variant | null {
  const versions = text.match(version) ?? [];
  // "Step 0.1" counts steps, not versions.
  if (versions.length === 1 && versions[0] !== undefined && versions[0].trim() !== readHeading(text).label)
    return { family: 'version', name: versions[0].trim(), rest: restOf(text.replace(version, ' ')) };
  return findIn(families, text);
}

/** The distribution that a text names, in the same way. */
export const readDistribution = remember((text) => findIn(distributions, text), 2048);

/** The environment that a label names, and says no more. */
export const readEnvironmentLabel = remember((text) => {
  const variant = findIn(environments, text);
  return variant !== null && bareEnvironment.test(variant.rest.replace(/ +/g, ' ')) ? { ...variant, rest: '' } : null;
}, 2048);

/** Whether a title names the way by hand, or one without. */
export const readManner = remember((text) => {
  const variant = findIn(manners, text);
  return variant === null ? null : { ...variant, rest: restOf(variant.rest.replace(means, ' ')) };
}, 2048);

/** What stands in brackets behind a name says more of it, but where it is the name: "Heroku (EU)", "Backup (SQLite)". */
function findIn(table: Families, title: string): Variant | null {
  const whole = title.replace(advice, ' ');
  const bare = whole.replace(/[([][^()[\]]*[)\]]/g, ' ');
  return bare === whole ? findAmong(table, whole) : (findAmong(table, bare) ?? findAmong(table, whole));
}

function findAmong(table: Families, text: string): Variant | null {
  for (const [family, names] of Object.entries(table)) {
    const found = Object.entries(names).filter(([, pattern]) => pattern.test(text));
    const first = found[0];
    if (first === undefined) continue;
    // "Linux/macOS" is one alternative; "PostgreSQL and MySQL" is none.
    if (found.length > 1 && !severalAtOnce.has(family)) return null;
    let rest = text;
    for (const [, pattern] of found) rest = rest.replace(new RegExp(pattern, 'gi'), ' ');
    return { family, name: found.map(([name]) => name).join('/'), rest: restOf(rest) };
  }
  return null;
}
