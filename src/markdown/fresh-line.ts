/**
 * A line that, after a blank one, ends all that is open but a fence or raw HTML: at the left edge, and no list item,
 * which might go on with the list before it.
 */
export const freshLine = /^(?:#{1,6}[ \t]|\p{L}|>|`{3}|~{3}|\[|<|\*\*[^\s*])/u;
