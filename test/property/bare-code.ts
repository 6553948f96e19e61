import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listCode } from '../invariants/model-faults.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The lines on which code starts for somebody who knows CommonMark and GFM and nothing else. */
export function listBareCodeLines(text: string): number[] {
  return listCode(parser.parse(text)).map(({ position }) => position?.start.line ?? 0);
}
