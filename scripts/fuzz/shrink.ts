/** Whether a text still shows the fault that is looked for. */
export type IsFaulty = (text: string) => Promise<boolean>;

/** The shortest text that still is faulty and that can be found in the time: fewer lines, then characters, then plainer words. */
export async function shrink(text: string, isFaulty: IsFaulty, until: number): Promise<string> {
  const asking: IsFaulty = async (one) => Date.now() < until && (await isFaulty(one));
  let now = text;
  for (let length = Number.POSITIVE_INFINITY; now.length < length; ) {
    length = now.length;
    now = (await dropPieces(now.split(/(?<=\n)/), asking)).join('');
    now = (await dropPieces([...now], asking)).join('');
  }
  return plainWords(now, asking);
}

/** Leaves out ever smaller runs of pieces. */
async function dropPieces(pieces: readonly string[], isFaulty: IsFaulty): Promise<readonly string[]> {
  let kept = pieces;
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, size);
      if (await isFaulty(fewer.join(''))) kept = fewer;
      else at += size;
    }
  }
  return kept;
}

/** Puts one letter in the place of each word that does not matter, so that nobody's guide is left in it. */
async function plainWords(text: string, isFaulty: IsFaulty): Promise<string> {
  let now = text;
  for (const word of new Set(text.match(/\p{L}{2,}/gu))) {
    const plainer = now.replaceAll(word, 'a');
    if (await isFaulty(plainer)) now = plainer;
  }
  return now;
}
