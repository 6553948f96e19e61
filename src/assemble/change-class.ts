import type { ChangeClass } from '../model/index.ts';
import { type CallFacts, type Effect, isLocalGit } from '../shell/index.ts';

/** The class of a change by what its command does; the first row that matches decides. */
const byEffect: readonly (readonly [Effect, ChangeClass])[] = [
  ['sends-email', 'publication'],
  ['migrate', 'schema'],
  ['schema', 'schema'],
  ['data-load', 'data'],
  ['traffic', 'traffic'],
  ['scale', 'scale'],
  ['configure', 'configuration'],
  ['deploy', 'code'],
  ['publishes-code', 'code'],
  ['install', 'package'],
  ['service', 'service'],
];

/** Things that commands of many platforms change, by the words of the command. */
const byWords: readonly (readonly [RegExp, ChangeClass])[] = [
  [
    /^(?:aws route53 change-|gcloud dns record-sets |az network dns |flarectl dns |doctl compute domain records |(?:vercel|netlify|fly) dns |nsupdate\b|aws route53domains )/,
    'dns',
  ],
  [
    /^(?:ufw|iptables|ip6tables|nft|firewall-cmd|setfacl)\b|^aws (?:iam|ec2 (?:authorize|revoke)-security-group)|^(?:gcloud|gsutil) .*iam|^az role assignment |^kubectl create (?:cluster)?rolebinding|^(?:heroku|gh) access/,
    'access',
  ],
  [
    /^(?:cp|mv|install) .*(?:^|[\s/])(?:\.env(?:\.(?:production|staging|local))?|[\w.-]+\.(?:conf|ini|toml|ya?ml|properties))$/,
    'configuration',
  ],
  [/^(?:ldcli|flagsmith|unleash|flipt|growthbook)\b|^manage\.py waffle_|^heroku features:|feature[-_]flags?\b/, 'flag'],
];

/** Settings of a host that read again or keep what was done, and go back with it. */
const readsAgain =
  /^systemctl (?:daemon-reload|daemon-reexec|reset-failed|enable|preset)\b|^supervisorctl (?:reread|update)\b|^pm2 (?:save|startup)\b|^nginx -s/;
const maintenance = /maintenance|^artisan down\b/i;
const maintenanceOff =
  /maintenance(?:[:_-]?mode)?[\s:=_-]+(?:off|false|0|disabled?|deactivate)\b|^artisan up\b|^rm (?:-\S+ )*\S*maintenance[\w.-]*$/i;
// A guide's own script that says what it does: `run_preferences_migration.py`.
const migrates = /\bmigrat(?:e|es|ion|ions)\b|_migrat|migrat\w*[-_.]/i;

// What moves records that a name tells of: `migrate-api-keys.ts`.
const movesRecords =
  /\bmigrate[-_](?!(?:db|database|schema|sql|tables?|up|all|latest|head|prod|production|staging|dev|deploy|run|to)(?![a-z]))[a-z]/i;

const wordsOf = ({ program, argv }: CallFacts): string => [program, ...argv.map((word) => word ?? '…')].join(' ');

/** Whether a command ends a maintenance mode: that undoes a change and is none. */
export function endsMaintenance(fact: CallFacts, text: string): boolean {
  return maintenanceOff.test(wordsOf(fact)) || maintenanceOff.test(text);
}

/** What kind of thing a command changes; null when it changes nothing that could be undone. */
export function classOfChange(fact: CallFacts, text: string): ChangeClass | null {
  if (fact.program !== '' && !fact.known && migrates.test(text)) return movesRecords.test(text) ? 'data' : 'schema';
  if (!fact.effects.includes('state-changing') && !fact.effects.includes('destructive')) return null;
  if (fact.effects.includes('backup') || fact.effects.includes('build')) return null;
  const words = wordsOf(fact);
  if (endsMaintenance(fact, text) || readsAgain.test(words)) return null;
  if (maintenance.test(text) || maintenance.test(words)) return 'maintenance-mode';
  // A restart leaves nothing behind that could be undone.
  if (fact.service !== null && fact.service.action !== 'stop') return null;
  if (fact.program === 'git') return isLocalGit(fact) ? null : 'code';
  const thing = byWords.find(([pattern]) => pattern.test(words));
  return thing?.[1] ?? byEffect.find(([effect]) => fact.effects.includes(effect))?.[1] ?? 'other';
}
