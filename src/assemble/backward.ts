const stated =
  '(?: (?:known|good|stable|working))*(?: \\w+)? (?:version|release|deployment|image|tag|revision|state|build|code)\\b(?! (?:folder|director|dir\\b|path|page|notes|branch))';
/** The last stable release may be the newest one: only who goes back to it goes back. */
const toEarlierOne = `(?:(?:back )?to (?:the |an? |your )?(?:previous|prior|old|earlier|former)|back to (?:the |an? |your )?last)${stated}`;

/** "When the containers keep restarting, get back with": a failure, and a step back. */
const backwards: readonly RegExp[] = [
  /^(?:(?:in order )?to (?:roll ?back|revert|undo|downgrade)|if (?:.{0,60}\b)?(?:fails?|failed|goes wrong|breaks?|problems?|issues?)\b.{0,80}[:：]$|roll ?back\b.{0,40}[:：]$|(?:to )?revert\b.{0,40}[:：]$)/i,
  new RegExp(`^(?:(?:in order )?to |you can )?(?:go|get|switch|fall|step|return|move) ${toEarlierOne}`, 'i'),
  /^(?:if|when(?:ever)?|should|in case|as soon as)\b.{0,120}\b(?:fail\w*|errors?|crash\w*|restarting|stuck|hangs?|unhealthy|broken|breaks?|wrong|problems?|issues?|down|degrad\w+)\b.{0,60}\b(?:get|go|switch|fall|step|roll) back\b.{0,40}$/i,
];

/** Whether the words before a command say that it leads back. */
export const isBackward = (words: string): boolean => backwards.some((pattern) => pattern.test(words));
