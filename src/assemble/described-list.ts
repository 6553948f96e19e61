const thing =
  '(?:script|command|pipeline|workflow|job|action|playbook|tool|installer|wizard|hook|makefile|program|cli)';
const happening = '(?:deployment|process|step|migration|build|stack|container|image|target|release|upgrade|ci(?:/cd)?)';
const named = (nouns: string) => `(?:this|that|the|our|each|every)(?: [\\w./-]+){0,3} ${nouns}`;
const adverbs = '(?: (?:then|also|now|automatically|basically|in turn|next))*';
const does =
  '(?: (?:will|does|do|performs?|runs?|executes?|handles?|covers?|takes care of))+(?: (?:the following|these|all of this)(?: [\\w-]+){0,2})?';

const announcements: readonly RegExp[] = [
  new RegExp(`^(?:this|it|that|${named(`(?:${thing}|${happening})`)})${adverbs}${does}$`, 'iu'),
  new RegExp(`^what (?:it|this|that|${named(`(?:${thing}|${happening})`)})${adverbs} (?:does|will do)$`, 'iu'),
  /^(?:what happens|how it works)(?: (?:next|inside|internally|then|behind the scenes|under the hood))?$/iu,
  /^(?:что происходит(?: внутри)?|что делает (?:этот )?скрипт|was (?:passiert|geschieht|das skript (?:macht|tut))|ce qui se passe|ce que fait le script|qué hace(?: el script)?|o que o script faz|cosa fa lo script|脚本(?:做了什么|功能|说明)|スクリプトの(?:内容|処理))$/iu,
  /^(?:das|dieses|unser) (?:\p{L}+)?(?:skript|script|kommando|werkzeug) (?:wird|macht|erledigt|führt)(?: folgendes| diese schritte)?(?: aus| durch)?$/iu,
  /^(?:ce|le|notre) (?:script|pipeline|workflow) (?:va|fait|exécute|effectue)(?: ce qui suit| les étapes suivantes| les actions suivantes)?$/iu,
  /^(?:este|el|nuestro|o|lo|questo) (?:script|pipeline|workflow|flujo) (?:hará|va a|hace|realiza(?:rá)?|ejecuta(?:rá)?|irá|vai|faz|executa(?:rá)?|esegue|farà)(?: lo siguiente| los siguientes pasos| o seguinte| os seguintes passos| quanto segue)?$/iu,
  /^(?:этот |наш )?скрипт (?:выполнит|выполняет|сделает|делает)(?: следующее| следующие (?:шаги|действия))?$/iu,
  /^(?:该|此|这个|本|部署)*脚本(?:将|会)(?:自动)?(?:执行|完成|进行)?(?:以下|如下)?(?:步骤|操作|任务|工作)?$/u,
  /^(?:この)?スクリプトは(?:、)?(?:次|以下)の(?:処理|手順|こと)を(?:実行|行い)(?:します|ます)?$/u,
];

/** "The script:" above a list says enough; "The script" as a heading says where it stands. */
const bare = new RegExp(`^(?:this|the) (?:[\\w./-]+ )?${thing}${adverbs}\\s*[:：]$`, 'iu');

/** Whether the label or the heading above a list says what something does by itself: nobody has to do it again. */
export function describesWork(label: string): boolean {
  const words = label.replace(/[\s:：.]+$/u, '').trim();
  if (words.length > 120) return false;
  return bare.test(label.trim()) || announcements.some((pattern) => pattern.test(words));
}
