const notSecrets = new Set(
  'true false yes no none null nil undefined required optional enabled disabled on off 0 1 string str bool int text env var'.split(
    ' ',
  ),
);
/** `sk_live_<ask Jens>`: what a secret of its kind begins with. */
const beginning = /^[a-z]{1,8}(?:[_-][a-z]{2,6})?[_-]$/i;
const reference =
  /[$`<>{}*\\()]|^[/~%@+:,.&|=!-]|^\.|%\w+%|^(?:arn|vault|op|ssm|sm|awssm|file|env|secret|secretref|gcp|projects|ref\+\w+|doppler|data|local|module|each):|^(?:https?|process\.env|var|os|env|secrets|config|settings|self|local|data|module|steps|inputs)(?:[.:[]|$)|\[\w*$/i;

/** Whether a value stands in the text itself, and not as a reference to where it is kept. */
export function isLiteralSecret(value: string): boolean {
  const bare = value.trim();
  if (bare.length < 2 || notSecrets.has(bare.toLowerCase()) || /^\d{1,4}$/.test(bare)) return false;
  return !reference.test(bare) && !beginning.test(bare);
}
