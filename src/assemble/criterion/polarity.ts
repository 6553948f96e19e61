import { guard, type Pattern } from './guarded-pattern.ts';
import type { Polarity } from './reading.ts';

const condition =
  '(?:if|when|whenever|once|on|upon|in case|for|at|si|cuando|se|quando|wenn|falls|bei|jeśli|gdy|при|если|nếu|khi|als|wanneer|eğer)';
const letterBefore = '(?<!\\p{L})';

const verbs: readonly { polarity: Polarity; pattern: Pattern }[] = [
  {
    polarity: 'rollback',
    pattern: guard(
      `${letterBefore}(?:roll(?:ing)? ?back|rollback|revert|abort|halt|revertir|reverter|annuler|zurückrollen|откат(?:ить|ывать)?|откатить|wycofaj|cofnij)(?: (?:the )?[\\p{L}-]{2,15}){0,3},? ?(?:${condition} |:|→|->)`,
    ),
  },
  {
    polarity: 'rollback',
    pattern: guard(
      '(?:→|->|=>|:|,|;| then) ?(?:immediately |immediate |consider |trigger |initiate |start |auto(?:matic(?:ally)?)?[ -]?)*(?:roll ?back|revert|abort)(?! (?:time|plan|tested|documented|duration))',
    ),
  },
  {
    polarity: 'rollback',
    pattern: guard(
      '(?:trigger|initiate|start|consider|requires?)s? (?:an? |the )?(?:automatic |immediate )?roll ?back',
    ),
  },
  {
    polarity: 'rollback',
    pattern: guard(
      '(?:[时時則则]|立即|场合は?|場合は?|たら|れば|면|시) ?(?:立即|自动|自動|即时|즉시)?(?:回[滚滾退]|ロールバック|切り戻|롤백)',
      'u',
    ),
  },
  {
    polarity: 'alert',
    pattern: guard(
      `${letterBefore}(?:alerts?|alarms?|page|notify|warn|warnings?|investigate|escalate|alertar|avisar|alerter|alarmieren|warnen|оповещ\\p{L}+|powiadom)(?: [\\p{L}-]{2,15}){0,3},? (?:${condition})(?!\\p{L})`,
    ),
  },
  {
    polarity: 'alert',
    pattern: guard(
      '^(?:alerts?|alarms?|warnings?|alerta|alerte|alarm|告警|报警|警报|アラート|알림|경고) ?(?::|if|-|–)',
    ),
  },
  { polarity: 'alert', pattern: guard('(?:→|->|=>| then) ?(?:immediately )?(?:investigate|alert|page|notify|warn)') },
  {
    polarity: 'alert',
    pattern: guard('(?:[时時]|則|则|場合は?|면|시) ?(?:告警|报警|發出警報|アラート|通知|알림|경고)', 'u'),
  },
  {
    polarity: 'success',
    pattern: guard(
      String.raw`(?<!\p{L})(?<!not |n't )(?:proceed|continue|promote|go ahead|advance)(?: [\p{L}-]{2,15}){0,3} (?:only )?(?:if|when|once)(?!\p{L})`,
    ),
  },
];

const reversed = guard(
  String.raw`(?<!\p{L})(?:unless|do(?:es)? not (?:roll ?back|proceed|continue|deploy|alert|page)|don't (?:roll ?back|proceed|continue|deploy|alert|page)|never (?:roll ?back|proceed|deploy))(?!\p{L})`,
);

/** The polarity that the verb of the sentence states ("Alert if …"), or null where only the heading tells. */
export function polarityOfVerb(text: string): Polarity | null {
  return verbs.find(({ pattern }) => pattern.test(text))?.polarity ?? null;
}

/** "unless", "do not proceed if": the sentence demands the opposite of what its numbers say. */
export function isReversed(text: string): boolean {
  return reversed.test(text);
}
