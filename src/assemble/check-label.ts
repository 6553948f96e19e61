import type { BlockSource } from './block-source.ts';

/** Labels under which a block proves the list before it. */
const checkLabel =
  /^(?:checks?|verif(?:y|ication)|tests?(?: scripts?| endpoints?| commands?)?|validat(?:e|ion)|monitor|setup|commands?|run|how to (?:check|verify))$/i;
const proving =
  /^(?:checks?|verif(?:y|ication)|tests?(?: scripts?| endpoints?| commands?)?|validat(?:e|ion)|how to (?:check|verify))$/i;

const bare = (label: string) => label.replace(/[:：]\s*$/, '').trim();

/** Whether a label ties the block below it to the list above it. */
export function isCheckLabel(label: string): boolean {
  return checkLabel.test(bare(label));
}

/** Whether a block stands under "Check:" behind a list of its section: it is run to show whether the list holds. */
export function provesList({ code, section, label }: BlockSource): boolean {
  if (label === null || !proving.test(bare(label))) return false;
  const line = code.position?.start.line ?? 0;
  return section.nodes.some(({ node }) => node.type === 'list' && (node.position?.start.line ?? line) < line);
}
