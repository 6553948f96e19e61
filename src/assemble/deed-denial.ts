import { guard, type Pattern } from './criterion/guarded-pattern.ts';

/** What is done to a system, in the words that forbid it and in the commands that do it. */
interface Deed {
  /** In a sentence, as any form of the verb: English, German, the Romance languages, Russian, Polish, Dutch, Chinese. */
  readonly told: string;
  readonly done: Pattern;
}

const deeds: readonly Deed[] = [
  {
    told: 'delet(?:e|ed|ing)|remov(?:e|ed|ing)|eras(?:e|ed|ing)|wip(?:e|ed|ing)|destroy(?:ed|ing)?|drop(?:ped|ping)?|purg(?:e|ed|ing)|prun(?:e|ed|ing)|truncat(?:e|ed|ing)|clear(?:ed|ing)?|empt(?:y|ied|ying)|(?:ge)?lösch\\p{L}*|entfern\\p{L}*|supprim\\p{L}*|effac\\p{L}*|borr(?:ar|e|es|en|ado|ada)|elimin\\p{L}*|apag(?:ar|ue|uem|ado)|exclu(?:ir|a|ído|ída)|cancell\\p{L}*|удал\\p{L}+|usuw\\p{L}+|usuń|verwijder\\p{L}*|删除\\p{L}*|刪除\\p{L}*|清空\\p{L}*',
    done: guard(
      String.raw`(?<!\p{L})(?:delete|del|remove|rm|rmi|rmdir|unlink|erase|wipe\w*|destroy|drop|dropdb|dropuser|purge|prune|truncate|shred|uninstall|clean|clear|flush\w*|mkfs\S*|remove-item|xdelete|down -v)(?!\p{L})`,
    ),
  },
  {
    told: 'restart(?:ed|ing)?|reboot(?:ed|ing)?|bounc(?:e|ed|ing)|neu ?(?:ge)?start\\p{L}*|redémarr\\p{L}*|reinici\\p{L}*|riavvi\\p{L}*|перезапу\\p{L}+|перезагру\\p{L}+|restartow\\p{L}+|herstart\\p{L}*|重启\\p{L}*|重啟\\p{L}*',
    done: guard(
      String.raw`(?<!\p{L})(?:restart(?:ed)?|reboot|try-restart|restart-(?:service|computer)|shutdown -r|init 6)(?!\p{L})`,
    ),
  },
  {
    told: 'stop(?:ped|ping)?|kill(?:ed|ing)?|shut(?:ting)? ?down|halt(?:ed|ing)?|terminat(?:e|ed|ing)|power(?:ed|ing)? off|stopp?en|gestoppt|beend\\p{L}+|arrêt\\p{L}+|deten\\p{L}+|par(?:ar|e|em)|ferm(?:are|ato)|останав\\p{L}+|останови\\p{L}+|zatrzym\\p{L}+|停止\\p{L}*|关闭\\p{L}*|關閉\\p{L}*',
    done: guard(
      String.raw`(?<!\p{L})(?:stop|kill|pkill|killall|shutdown|halt|poweroff|terminate\S*|stop-(?:service|computer|process)|down|delete pods?|init 0)(?!\p{L})`,
    ),
  },
  {
    told: 'force[ -]?push(?:ed|ing)?|push(?:ed|ing)? (?:with )?force',
    done: guard(String.raw`(?<!\p{L})push\b.*(?: -f(?!\S)| --force| \+\S)`),
  },
  {
    told: 'reset(?:ting)?|discard(?:ed|ing)?|overwrit(?:e|ten|ing)|zurücksetz\\p{L}*|réinitialis\\p{L}*|сбрас\\p{L}+',
    done: guard(String.raw`(?<!\p{L})(?:reset|flush\w*|--force|--overwrite|restore|checkout --|clean -f\S*)(?!\p{L})`),
  },
  {
    told: 'format(?:ted|ting)?|formatier\\p{L}*|formatear?|formater',
    done: guard(String.raw`(?<!\p{L})(?:mkfs\S*|format|wipefs|fdisk|parted)(?!\p{L})`),
  },
  {
    told: 'disabl(?:e|ed|ing)|turn(?:ed|ing)? off|switch(?:ed|ing)? off|deaktivier\\p{L}*|désactiv\\p{L}*|desactiv\\p{L}*|desativ\\p{L}*|disattiv\\p{L}*|отключ\\p{L}+|wyłącz\\p{L}+',
    done: guard(String.raw`(?<!\p{L})(?:disable\S*|mask|off|setenforce 0|swapoff|false|0)(?!\p{L})`),
  },
  {
    told: 'restor(?:e|ed|ing)|downgrad(?:e|ed|ing)|wiederherstell\\p{L}*|restaur\\p{L}*|восстан\\p{L}+',
    done: guard(
      String.raw`(?<!\p{L})(?:restore|pg_restore|downgrade\w*|--allow-downgrades|mysql\b.*<|psql\b.*<)(?!\p{L})`,
    ),
  },
];

const never = [
  "(?:please )?(?:note that )?(?:(?:you|we|nobody|no one|operators?|users?) )?(?:(?:must|should|may|can|do|shall|will)(?: not|n['’]t| never)|cannot|never|dont|nobody (?:must|should|may)|no one (?:must|should|may)|under no circumstances|on no account|avoid|refrain from|beware of)(?: ever)?(?: (?:just|simply|accidentally|manually|try to|attempt to))?",
  '(?:bitte )?(?:(?:auf|unter) keine[nr]? (?:fall|umständen)|niemals|nie|nicht|keinesfalls)',
  '(?:veuillez )?(?:ne (?:jamais|pas|surtout pas)|en aucun cas)',
  '(?:por favor,? )?(?:no|nunca|jamás|não|jamais|non|mai|en ningún caso)',
  '(?:пожалуйста,? )?(?:никогда )?не|нельзя',
  '(?:proszę )?(?:nigdy )?nie(?: wolno| należy)?',
].join('|');
const neverInChinese =
  '(?:注意|警告|重要)?[:：!！]?(?:请|請|千万|千萬|绝对|絕對)*(?:不要|别|別|勿|切勿|禁止|严禁|嚴禁|不得)(?:直接)?';
const forbidden =
  "(?:(?:must|should|may|can|shall|ought to)(?: not|n['’]t| never)(?: ever)?|cannot|(?:is|are) (?:not|never)(?: supposed)? to) be";

/** "Do not forget to delete", "do not hesitate to restart": no prohibition at all. */
const asks = guard(
  String.raw`(?<!\p{L})(?:forget|hesitate|fail|miss|skip|vergess\p{L}*|oubli\p{L}*|olvid\p{L}*|esque[cç]\p{L}*|dimentic\p{L}*|забу\p{L}+|забыв\p{L}+|zapom\p{L}+)(?!\p{L})|忘`,
);
/** In one way, at some time, or of many at once: what that means here is for a person to say. */
const limits = guard(
  String.raw`(?<!\p{L})(?:before|after|until|unless|without|while|when|if|during|once|time|together|parallel|simultaneously|more|less|all|both|every|each|directly|hand|manually|yet|too|again|twice|with|via|using|only|except|instead|first|to|beyond|on|at|now|bevor|bis|ohne|während|wenn|alle|beide|gleichzeitig|avant|sans|pendant|tous|antes|sin|sem|mientras|todos|prima|senza|tutti|пока|до|без|все|przed|bez|wszystk\p{L}+)(?!\p{L})`,
);

const shapes = (told: string): readonly Pattern[] =>
  [
    `^(?:(?:${never}) |${neverInChinese} ?)(?:${told})(?!\\p{L})(?<object>.{0,120})$`,
    `^(?<object>[\\p{L}\\d ._/'"\`-]{2,80}?) ${forbidden} (?:${told})(?!\\p{L})(?<rest>.{0,80})$`,
    `^(?:${told}) (?<object>.{2,80}?) (?:is|are) (?:strictly |absolutely )?(?:forbidden|prohibited|not allowed|never allowed)(?<rest>.{0,80})$`,
    // "Das Topic niemals löschen": the verb comes last.
    `^(?:bitte )?(?<object>.{0,80}?)(?<!\\p{L})(?:niemals|nie|nicht|auf keinen fall|keinesfalls)(?<rest> .{0,60}?)? (?:${told})(?: werden)?$`,
    `^(?:${told})(?: sie)? (?:niemals|nie|nicht|jamais|pas|nooit|niet)(?!\\p{L})(?<object>.{0,80})$`,
  ].map((shape) => guard(shape));

const readings = deeds.map(({ told, done }) => ({ done, sentences: shapes(told) }));

/** Whether a sentence forbids what a block does: `plain` to the thing that it names, in whatever case. */
export type DeedDenial = 'plain' | 'unsettled';

/** "Never delete the offsets topic" above the command that deletes it: what is shown there is what not to do. */
export function readDeedDenial(sentence: string, code: readonly string[]): DeedDenial | null {
  if (asks.test(sentence)) return null;
  for (const { done, sentences } of readings) {
    const doing = code.filter((line) => done.test(line));
    if (doing.length === 0) continue;
    const found = sentences.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
    if (found) return doing.length === code.length ? judge(found, doing) : 'unsettled';
  }
  return null;
}

function judge({ groups }: RegExpExecArray, doing: readonly string[]): DeedDenial {
  const { object = '', rest = '' } = groups ?? {};
  const isLimited = limits.test(`${object} ${rest}`) || /[,;，；(–—]| - /u.test(object + rest);
  return !isLimited && doing.every((line) => names(line, `${object} ${rest}`)) ? 'plain' : 'unsettled';
}

const noThing = /^(?:this|that|these|those|your|such|from)$/u;

/** Whether a command names the thing: by a word of four letters or more, whichever its ending is. */
function names(line: string, object: string): boolean {
  const low = line.toLowerCase();
  const words = object.toLowerCase().match(/[\p{L}\d_-]{4,}/gu) ?? [];
  return words.some((word) => !noThing.test(word) && low.includes(word.slice(0, Math.max(4, word.length - 2))));
}
