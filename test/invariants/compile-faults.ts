import { isDeepStrictEqual } from 'node:util';
import { Guide } from '../../src/model/index.ts';
import { findModelFaults } from './model-faults.ts';
import { read, type Subject } from './subject.ts';

/** A model is what its own schema says, and true to the text. */
export function findGuideFaults({ text, guide }: Subject): string[] {
  const parsed = Guide.safeParse(guide);
  const faults = parsed.success
    ? isDeepStrictEqual(parsed.data, guide)
      ? []
      : ['the schema changes the model']
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return [...faults, ...findModelFaults(guide, text)];
}

export const findRepeatFaults = ({ text, guide }: Subject): string[] =>
  JSON.stringify(read(text)) === JSON.stringify(guide) ? [] : ['the second model is another one'];

/** The model is the same for LF, CRLF and CR, the name of the line ends apart. */
export function findLineEndFaults({ text }: Subject): string[] {
  const lf = text.replaceAll('\r', '');
  const withEnds = (end: string, eol: Guide['source']['eol']) => {
    const guide = read(lf.replaceAll('\n', end));
    const wanted = lf.includes('\n') ? eol : 'none';
    const faults = guide.source.eol === wanted ? [] : [`${eol} is taken for ${guide.source.eol}`];
    return { faults, model: JSON.stringify({ ...guide, source: { ...guide.source, eol: null } }) };
  };
  const [one, ...others] = [withEnds('\n', 'lf'), withEnds('\r\n', 'crlf'), withEnds('\r', 'cr')];
  return [
    ...(one?.faults ?? []),
    ...others.flatMap(({ faults, model }, at) => [
      ...faults,
      ...(model === one?.model ? [] : [`the model is another one with ${['CRLF', 'CR'][at]}`]),
    ]),
  ];
}
