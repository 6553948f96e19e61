const falls = /\b(?:drop\w*|decreas\w*|fall\w*|fell|declin\w*|reduc\w*|loss|lower|below)\b/i;
const within = /\bwithin\b|±/i;

/** Which way a criterion means that compares with the time before: more, less, or either. */
export function directionOf({ text }: { readonly text: string }): 'rise' | 'fall' | 'either' {
  if (within.test(text)) return 'either';
  return falls.test(text) ? 'fall' : 'rise';
}
