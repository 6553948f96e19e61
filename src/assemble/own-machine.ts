import { type BlockSource, readItem } from './block-source.ts';
import { guard, guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { ancestry, type SectionDraft } from './draft.ts';

const opening = String.raw`^[^\p{L}\p{N}]{0,4}`;
const thing = '(?:machine|laptop|workstation|computer|desktop|pc|mac|macbook|notebook)';
const yours = `(?:your (?:own )?(?:(?:local|dev|development) )?${thing}|(?:the|my) (?:local|own) ${thing})`;
const window =
  '(?:(?:in|from) (?:a|an|another|the)(?: (?:new|second|separate|local|different)){0,2} terminal(?: window)? )?';
const ends = String.raw`(?=\s*(?:[,:：.。;(—–]|$)|,? (?:please )?(?:run|execute|type|enter|do|build)(?![\p{L}\p{N}]))`;

/** Words by which a reader is taken home for good. */
const returns: readonly Pattern[] = [
  `(?:(?:now|then|once|next),? )?(?:you(?:['’]re| are) )?(?:now )?back (?:on|at|to|in) ${yours}`,
  `(?:(?:now|then|next),? )?(?:(?:exit|log ?out|leave|disconnect)(?: \\p{L}+){0,5} and )?(?:then )?(?:return|go back|come back|switch back|get back) to ${yours}`,
  '(?:wieder|zurück) (?:auf|an) (?:de[mr]|deine[mr]|ihre[mr]|eure[mr])(?: (?:eigenen|lokalen))? (?:rechner|maschine|computer|laptop|pc)',
  'de vuelta en (?:tu|su|la|el) (?:máquina|equipo|ordenador)(?: local)?',
  'de retour sur (?:votre|ton|la|le) (?:poste|machine|ordinateur)(?: locale?| de travail)?',
  'de volta (?:à|a|na|ao) (?:sua |seu )?(?:máquina|computador)(?: local)?',
  '(?:回到|返回)(?:你的|您的)?(?:本地|本机)(?:电脑|机器|计算机|终端|环境)?',
].map((words) => guard(`${opening}${words}${ends}`));

/** Words for the machine that the guide is read on. "On your server" is another one. */
const local: readonly Pattern[] = [
  `(?:(?:now|then|next|first|finally|again|meanwhile),? )?${window}(?:back )?(?:on|from|at) ${yours}`,
  `(?:(?:now|then|next|first|finally|again),? )?(?:run|execute|type|build)(?: (?!not |never )\\p{L}+){0,4} (?:locally|on ${yours})`,
  '(?:(?:now|then|next|first|finally|again),? )?locally',
  '(?:auf|an) (?:(?:deine[mr]|ihre[mr]|eure[mr])(?: (?:eigenen|lokalen))?|de[mr] (?:eigenen|lokalen)) (?:rechner|maschine|computer|laptop|arbeitsplatz|pc|notebook)',
  'lokal(?: ausführen)?',
  '(?:en|desde) (?:(?:tu|su) (?:propi[oa] )?(?:máquina|equipo|ordenador|computadora|portátil|pc|laptop)(?: local)?|(?:la|el) (?:máquina|equipo|ordenador) local)',
  '(?:sur|depuis) (?:(?:votre|ton) (?:propre )?(?:poste|machine|ordinateur|pc|portable)(?: locale?| de travail)?|(?:la|le) (?:poste|machine|ordinateur) locale?)',
  'n[ao] (?:sua|seu|tua|teu) (?:própri[oa] )?(?:máquina|computador|notebook|pc)(?: local)?',
  'sul(?:la)? (?:(?:tu[oa]|vostr[oa]|propri[oa]) (?:macchina|computer|pc|portatile)(?: locale)?|(?:macchina|computer) locale)',
  '(?:localmente|localement|en local|in locale)',
  '(?:在)?(?:你的|您的|自己的)?(?:本地|本机)(?:电脑|机器|计算机|终端|环境)?(?:上|中|里)?(?:执行|运行)?',
  '(?:手元|ローカル)の?(?:マシン|PC|端末|環境)?(?:上)?で(?:実行)?',
].map((words) => guard(`${opening}${words}${ends}`));

/** Any word for the other side sends the reader back to it. */
const otherSide = guarded(
  /(?<!\p{L})(?:servers?|remot[aeo]s?|distant\w*|hosts?|vms?|vps|instances?|droplets?|ssh|session|terminal|production|prod|box|nodes?|log(?:ged)? ?in|serveur|servidor|rechnern?|zielsystem|сервер\p{L}*)(?!\p{L})|サーバ|服务器|伺服器|远程|서버/iu,
);
/** "On your laptop, ssh to web1 and run": what is said behind the own machine says where the commands go. */
const goesOn = guarded(
  /(?<!\p{L})(?:servers?|remote|hosts?|vms?|vps|ssh|log(?:ged)? ?in|connect|serveur|servidor|rechnern?|zielsystem)(?!\p{L})|サーバ|服务器|伺服器|远程/iu,
);
/** Who sends a thing to the server stays at home. */
const sends =
  /(?<!\p{L})(?:copy|upload|send|push|transfer|sync|scp|rsync|deploy|ship)(?!\p{L})[^.:]{0,80}?(?<!\p{L})(?:to|onto) (?:the|your|a) (?:\p{L}+ )?(?:server|host|vm|vps)(?!\p{L})/iu;
/** An order without a place, below a sentence that has one. */
const bareOrder = guarded(
  /^(?:(?:then|now|next|and),? )?(?:run|type|execute|enter|do)(?: (?:this|these|the following))?[:：.]?$/i,
);

const longest = 300;

/**
 * Where the words at a block put the reader: "home" for good, "here" for that block and those right behind it, "there"
 * where the session is. Null when they say nothing.
 */
export function readReader(source: BlockSource): 'home' | 'here' | 'there' | null {
  const words = source.before ?? readItem(source);
  if (words === null || words.length > longest) return null;
  const sentences = words.split(/(?<=[.!?])\s|(?<=[。！？])/u);
  const said = sentences.map(readSentence);
  const last = said.at(-1) ?? null;
  if (last !== null) return last;
  // The last sentence that says anything is the nearest to the block; who was home a sentence ago may have left.
  const nearest = said.findLast((place) => place !== null) ?? null;
  return nearest === 'here' && !bareOrder.test(sentences.at(-1) ?? '') ? null : nearest;
}

/** Whether words of its own stand at a block. */
export const isLedIn = (source: BlockSource): boolean => (source.before ?? readItem(source)) !== null;

const firstOf = (patterns: readonly Pattern[], text: string): string | null =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null;

function readSentence(sentence: string): 'home' | 'here' | 'there' | null {
  const back = firstOf(returns, sentence);
  const found = back ?? firstOf(local, sentence);
  if (found === null) return otherSide.test(sentence) ? 'there' : null;
  if (goesOn.test(sentence.slice(found.length).replace(sends, ''))) return 'there';
  return back === null ? 'here' : 'home';
}

/** The part whose heading says that it is done on the reader's machine. */
export function findLocalPart(section: SectionDraft): SectionDraft | null {
  return (
    ancestry(section).find(({ isTitle, facts }) => !isTitle && local.some((pattern) => pattern.test(facts.title))) ??
    null
  );
}
