import { type GuideNode, type ListItem, plainText } from '../markdown/index.ts';

/** What commands do; "Tell support" and "Wait for the team" are for a person, whatever stands below them. */
const doing =
  /^(?:(?:now|then|next|first|finally),? )?(?:re-?)?(?:run|execute|build|push|pull|fetch|start|stop|restart|load|reload|install|deploy|apply|create|clone|check ?out|copy|back ?up|dump|restore|migrate|set|export|import|update|upgrade|enable|disable|delete|remove|drop|undo|revert|roll ?back|scale|drain|cordon|tag|merge|generate|download|upload|verify|check|test|view|show|list|configure|add|connect|switch|promote|flush|clear|clean|seed|collect|compile|package|publish|release|sync|unpack|extract|mount|unmount|initiali[sz]e|initiate|provision|validate)(?!\p{L})/iu;
const pointing = /[:：]$|\b(?:following|below)(?: commands?)?\.?$/iu;

/**
 * The item that a block right below its list belongs to, though it is not indented: the last one where it points to
 * the block, or the only one with a number where it says what commands do.
 */
export function introducingItem(above: GuideNode | undefined): ListItem | null {
  if (above?.type !== 'list') return null;
  const last = above.children.at(-1);
  const words = last?.children.at(-1);
  if (last === undefined || words?.type !== 'paragraph') return null;
  const text = plainText(words).trim();
  const isStep = above.children.length === 1 && above.ordered === true && typeof last.checked !== 'boolean';
  return pointing.test(text) || (isStep && doing.test(text)) ? last : null;
}

/** Whether a sentence begins with what commands do: "Then remove the old one". */
export const tellsToDo = (sentence: string): boolean => doing.test(sentence);
