/** Words that say what belongs in a place, and so cannot be what stands there in the end. */
const sampleWords: ReadonlySet<string> = new Set(
  [
    'a an the of for to in with and at least this that here there it is me my your our his ur you yours',
    'some any foo bar baz qux lorem ipsum hello world bla blah abc xyz asdf n na tbd todo fixme none null',
    'password passwd pass passphrase pwd pw secret secrets token key keys api apikey auth jwt access client id credential',
    'credentials user username login admin name email value string text data hash salt code cert certificate dsn url uri',
    'string random randomly generated generate secure strong very super long complex safe unique min minimum characters',
    'character chars char bytes byte bits bit hex base64 base encoded openssl rand more new actual real correct valid own',
    'change changed changeme changethis replace replaceme insert enter put add set fill fillin update use provide paste',
    'example sample dummy fake placeholder default demo redacted hidden masked omitted removed censored snip etc',
    'db database service app application project prefix suffix private public webhook signing encryption session cookie',
  ].flatMap((line) => line.split(' ')),
);

/** Marks of a value that was left out or blacked out: `sk-...`, `****`, `xxxx`. */
const blank = /\.{2,}|…|\*{2,}|#{3,}|_{3,}|x{3,}|X{3,}|0{6,}|[<>[\]{}$`%]|1234|(?<![a-z])abcd/i;

/** Whether a value only shows the form of a secret, so that nobody could use it. */
export function isSampleValue(value: string): boolean {
  if (blank.test(value) || /[^\x20-\x7e]/.test(value)) return true;
  const words = value
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^\d{1,3}$/.test(word));
  return words.every((word) => sampleWords.has(word) || sampleWords.has(word.replace(/\d+$/, '')) || isJoined(word));
}

const joined =
  /^(?:my|your|ur|some|the|super|very|strong|secure|random|change|replace|new|old|test|example|sample|dummy|db|user|admin|secret|api|app|access|client|auth|jwt)(?:password|passwd|pass|pwd|secret|token|key|secretkey|apikey|value|string|it|me|this|here)$/;

const isJoined = (word: string): boolean => joined.test(word);

/** Whether nobody but a machine would think of a value: it mixes signs as no word of a language does. */
export function isRandomValue(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9_-]/].filter((kind) => kind.test(value)).length;
  return value.length >= 8 && (kinds >= 3 || (kinds === 2 && /\d/.test(value) && value.length >= 16));
}
