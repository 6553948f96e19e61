/** The parts of a name that differ from run to run: values that a shell puts in, dates, placeholders, globs. */
const moving =
  /\$\((?:[^()]|\([^()]{0,200}\)){0,200}\)|`[^`]{0,200}`|\$\{[^}]{0,200}\}|\$\w+|<[^<>]*>|\[[^[\]]*\]|\{\{[^{}]*\}\}|[*?]+|(?:TIMESTAMP|DATETIME|DATE|TIME|YYYY[-_]?MM[-_]?DD|HH[-_]?MM(?:[-_]?SS)?|YYYY|X{3,})(?![a-z])|\d{4,}(?:[-_T:]?\d{2,})*/g;

const hole = '\u0000';

/**
 * What stays the same in the names that a word can stand for: `shop_$(date +%F).sql` and `shop_TIMESTAMP.sql` are
 * alike. Null where nothing but a value stands there, or too little to tell files apart.
 */
export function skeletonOf(word: string): string | null {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  if (skeletons.size >= mostKept) skeletons.clear();
  const skeleton = readSkeleton(word);
  skeletons.set(word, skeleton);
  return skeleton;
}

// Each file of a guide is compared with each other one.
const skeletons = new Map<string, string | null>();
const mostKept = 20_000;

function readSkeleton(word: string): string | null {
  const name = word.slice(nameStart(word));
  const skeleton = name.replace(moving, hole).replace(/\0(?:[-_.T:+]*\0)+/g, hole);
  const fixed = skeleton.replaceAll(hole, '').replace(/\.[a-z0-9.]+$/i, '');
  return /[a-z]{2,}/i.test(fixed) ? skeleton : null;
}

/** Whether a part of the name has to be put in by a person. */
export function hasOpenDate(word: string): boolean {
  return /(?:TIMESTAMP|DATETIME|YYYY[-_]?MM[-_]?DD|YYYY|HH[-_]?MM)(?![a-z])/.test(word);
}

/** Slashes inside of what a shell puts in do not end a folder. */
function nameStart(word: string): number {
  const flat = word.replace(moving, (part) => hole.repeat(part.length));
  return flat.lastIndexOf('/') + 1;
}

/** Whether two words can name the same file. */
export function canBeSameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const skeleton = skeletonOf(a);
  return skeleton !== null && skeleton === skeletonOf(b);
}
