/**
 * "Only when orders are damaged", "if needed", "otherwise": a row for each language or family. "Check if it runs" asks a
 * question and states no condition.
 */
const conditions: readonly RegExp[] = [
  /\b(?:only\s+(?:if|when|in case|for|do this)|unless|in case|(?:when|as|where)\s+(?:needed|necessary|required|applicable)|optional(?:ly)?|otherwise|last resort)\b/i,
  /(?<!\b(?:check\w*|verif\w*|see\w*|test\w*|confirm\w*|determin\w*|ensur\w*|know\w*|look\w*|find out|ask\w*|tell\w*)\s(?:\S+\s){0,2})\bif\b/i,
  /(?:^|[.:!?] )should (?:the|an?|any|your|this|there|it|you|one)\b/i,
  /\bwhen(?:ever)?\b.{1,80}\b(?:fail(?:s|ed)?|crash(?:es|ed)?|keeps? restarting|gets? stuck|hangs?|(?:is|are) (?:down|broken|unhealthy|full|missing|stuck)|goes wrong|breaks?)\b/i,
  /\b(?:after|on|upon|following) (?:(?:any|an?|each|every|your) )?(?:\w+ )?(?:models?|schema|code|entity|config(?:uration)?|dependency|dependencies|packages?|requirements?|settings?|source|templates?) (?:changes?|updates?)\b(?! (?:is|are|was|were|has|have)\b)/i,
  /\bwhen(?:ever)? (?:(?:the|an?|any|your|you) )?(?:\S+ ){0,3}(?:change[ds]?|have been changed|(?:is|are|was|were) (?:changed|modified|added|updated))\b/i,
  // "The service refuses to start?" asks whether what follows is for you; "Is it running?" is answered by it.
  /\b(?:refus\w+|fail\w*|not|no|cannot|\w+n['’]t|stuck|lock(?:ed)?|errors?|wrong|broken|down|missing|hangs?|hung|crash\w*|problems?|trouble|stale)\b[^.?？]{0,80}[?？]\s*(?:(?:then|try|run|use|do|clean|find|release|remove|delete|restart)\b[^.?]{0,80})?[:：]?$/i,
  /^(?:(?:got|getting|seeing|hit|hitting) (?:an?|any|the|this) (?:\w+ )?(?:errors?|problems?|failures?|warnings?|conflicts?)|no luck|worst case|on (?:any )?(?:failures?|errors?)|upon (?:any )?(?:failures?|errors?)|suppose|assuming(?! (?:that )?you(?:['’]re| are) (?:in|at|on|still)\b)|provided(?: that\b|,)|when in doubt|to start over|in the (?:unlikely |rare )?(?:case|event)(?: of| that)?)\b/i,
  /\b(?:in rare cases|rarely (?:needed|necessary)|seldom needed|only with\b.{1,40}\b(?:changes?|updates?))/i,
  /\b(?:stuck|stale|hung|hanging|orphaned|corrupt(?:ed)?|broken|locked|leftover|left-over)\b.{1,60}\bcan be (?:\w+ )?(?:removed|deleted|cleared|released|killed|restarted|repaired|reset|cleaned|fixed|unlocked)\b/i,
  /\b(?:troubleshooting|(?<!\b(?:without|no|any|zero) )manual intervention|starting from scratch|error handling)\b/i,
  /^(?:bei (?:\p{L}+ )?(?:fehler|problem|störung|ausf[aä]ll)\p{L}*|im (?:fehler|not)fall|sollten? (?=.{3,120}, )|en cas d['’]|si algo|si falla|s['’]il |si (?:ça|cela|elle|on|tout)(?!\p{L})|si \p{L}+(?: \p{L}+){0,6}, )/iu,
  /^(?:se (?=.{2,120}, )(?:\p{L}+ ){0,4}?(?:falh|fall|erro|problem|não|non|il|lo|la|o|a|os|as|algo|qualcosa|houver|quiser|vuoi)|caso |em caso de|qualora |jeśli|jeżeli|w razie|w przypadku|als (?:de|het|een|er|je|dit|dat|iets|u) |indien|bij (?:\p{L}+ )?(?:problemen|fout\p{L}*|storing\p{L}*)|in geval van|mocht |nếu |trong trường hợp|eğer )/iu,
  /^при (?:\p{L}+ )?(?:проблем|ошиб|сбо|неудач|необходимост)/iu,
  /^(?:若|万一|萬一|一旦)|(?:실패|오류|문제|장애|에러)[^.]{0,10}(?:경우|면)/u,
  /\bshould not (?:normally )?be (?:necessary|needed)\b/i,
  /\b(?:nur\s+(?:wenn|falls|bei)|falls|wenn|sofern|ansonsten)\b/i,
  /\b(?:uniquement\s+(?:si|en cas)|si (?:nécessaire|besoin|vous|le|la|les|une?|l['’])|en cas de|au besoin|sinon|facultati(?:f|ve))\b/i,
  /\b(?:s[oó]lo\s+si|si (?:es|no|hay|usas?|est[aá]n?)|en caso de|opcional|se necess[aá]rio|somente se|apenas se|caso contr[aá]rio)\b/i,
  /\b(?:solo se|se necessario|in caso di|facoltativo|altrimenti)\b/i,
  /(?:только если|если|при необходимости|в случае)/i,
  /(?:如果|若需|仅当|仅在|必要时|可选|場合|必要に応じて|필요한 경우|경우에만)/,
];

/** Whether words make what follows them depend on something that a person must judge. */
export const statesCondition = (words: string): boolean => conditions.some((pattern) => pattern.test(words));
