import { fixGuide, rules } from '../../src/lint/index.ts';
import { Finding, type Fix } from '../../src/model/index.ts';
import { findAll, read, type Subject } from './subject.ts';

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Findings are by their schema, inside the text, in order, and each has a fingerprint of its own. */
export function findFindingFaults({ text, guide }: Subject): string[] {
  const findings = findAll(text, guide);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const faults = findings.flatMap((finding) => {
    const { rule, span, related, fix } = finding;
    const parsed = Finding.safeParse(finding);
    const spans = [span, ...related.map((row) => row.span), ...(fix?.edits ?? []).map((edit) => edit.span)];
    return [
      ...(parsed.success ? [] : [`${rule} is no finding: ${parsed.error.issues[0]?.message}`]),
      ...(ids.has(rule) ? [] : [`${rule} is no rule`]),
      ...spans
        .filter(
          ({ start, end }) =>
            start.line > end.line ||
            end.line > lines.length ||
            start.column > (lines[start.line - 1] ?? '').length + 1 ||
            (start.line === end.line && start.column > end.column),
        )
        .map(({ start, end }) => `${rule} is at ${start.line}:${start.column}-${end.line}:${end.column}`),
    ];
  });
  const places = findings.map(({ span }) => span.start.line);
  const isInOrder = places.every((line, at) => line >= (places[at - 1] ?? 0));
  const areUnlike = new Set(findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)).size === findings.length;
  return [
    ...faults,
    ...(isInOrder ? [] : ['findings are not in reading order']),
    ...(areUnlike ? [] : ['two findings have one fingerprint']),
  ];
}

/** The same is found whatever the line ends are. */
export function findFindingEndFaults({ text }: Subject): string[] {
  const lf = text.replaceAll('\r', '');
  const told = (one: string) =>
    findAll(one).map(({ rule, span, message }) => JSON.stringify([rule, span.start.line, span.end.line, message]));
  const [wanted, found] = [told(lf), told(lf.replaceAll('\n', '\r\n'))];
  return wanted.join('\n') === found.join('\n')
    ? []
    : [`with CRLF, ${difference(found, wanted) || 'the order'} is found otherwise`];
}

const difference = (a: readonly string[], b: readonly string[]): string =>
  [...a.filter((row) => !b.includes(row)), ...b.filter((row) => !a.includes(row))].join(', ');

const fix = (text: string, kinds: readonly Fix['kind'][]) =>
  fixGuide(text, {
    kinds: new Set(kinds),
    look: async (now) => {
      const guide = read(now);
      return { guide, findings: findAll(now, guide) };
    },
  });

/** Fixes leave everything else alone, also the line ends, and have nothing to do the second time. */
export async function findFixFaults({ text: raw }: Subject): Promise<string[]> {
  const end = raw.includes('\r\n') ? '\r\n' : '\n';
  const text = raw.replace(/\r\n?|\n/g, end);
  const mark = text.startsWith('\uFEFF');
  const before = findAll(text).length;
  const faults: string[] = [];
  for (const kinds of [['safe'], ['safe', 'suggested']] as const) {
    const { text: once, fixed, findings } = await fix(text, kinds);
    if (fixed.length === 0 && once !== text) faults.push('nothing is fixed, and the text is another one');
    if (fixed.length > 0 && findings.length >= before) faults.push('fixes leave as many findings as there were');
    if (once.startsWith('\uFEFF') !== mark) faults.push('fixes change the byte order mark');
    if (end === '\r\n' && /[\r\n]/.test(once.replaceAll('\r\n', ''))) faults.push('fixes leave half a line end');
    if (fixed.length > 0 && (await fix(once, kinds)).text !== once)
      faults.push(`${kinds.join(' and ')} fixes have something to do again`);
  }
  return faults;
}
