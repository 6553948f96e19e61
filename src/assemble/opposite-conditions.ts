import type { SectionDraft } from './draft.ts';
import { foldText } from './heading/fold-text.ts';

const opens = /^(?:if|when|where|wenn|falls|si|se|caso|quand|cuando|quando|если)\s|^(?:如果|若|当)|(?:場合|とき)$/u;
const negation =
  /(?<!\p{L})(?:(?:has|have|had|is|are|was|were|does|do|did)n't|not|never|noch nicht|nicht|kein(?:e[nmrs]?)?|no|non|nao|todavia no|ne|pas|не|еще не)(?!\p{L})|(?<=(?:has|have|had|is|are|was|were|does|do|did)n)'t|(?<!\p{L})n'(?=\p{L})|尚未|还没有?|没有|未|不/gu;
/** What the one and the other may say besides. */
const filler =
  /(?<!\p{L})(?:already|yet|still|do|does|did|has|have|had|is|are|was|were|been|bereits|schon|noch|ya|todavia|ja|ainda|deja|encore|gia|ancora|уже|еще|a|e|est|ha|has|foi|the)(?!\p{L})|已经|已|了/gu;

/** Neighbouring parts for a condition and for its opposite: "If the job has run" beside "If the job has not run". */
export function listOppositeConditions(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const told = siblings
    .filter(({ row }) => row.choice === null)
    .flatMap((section) => {
      const condition = readCondition(section.row.title);
      return condition === null ? [] : [{ section, ...condition }];
    });
  return [...Map.groupBy(told, ({ fact }) => fact).values()]
    .filter((same) => same.length === 2 && same[0]?.isDenied !== same[1]?.isDenied)
    .map((same) => same.map(({ section }) => section));
}

function readCondition(title: string): { fact: string; isDenied: boolean } | null {
  const text = foldText(title.slice(0, 160)).toLowerCase();
  if (!opens.test(text)) return null;
  const affirmed = text.replace(negation, ' ');
  const fact = affirmed
    .replace(filler, ' ')
    .replace(/s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return { fact, isDenied: affirmed !== text };
}
