import { pickSegment, splitSegments } from '../../page/segments.ts';
import { element } from '../element.ts';
import type { FoundStep } from './search-index.ts';

/** A step that was found: where it stands, what it is, and the command or sentence that it was found for. */
export function showResult(step: FoundStep, base: string): HTMLLIElement {
  const { guide = '', phase = '', title = '', command } = step.meta;
  const where = [guide, phase].filter((name, at, all) => name !== title && all.indexOf(name) === at).join(' › ');
  const link = element('a', { href: base + (step.raw_url ?? step.url).replace(/^\//, '') });
  if (where !== '') link.append(element('span', { className: 'where' }, `${where} › `));
  link.append(element('b', {}, title), ' ', showFacts(step));
  const excerpt = showExcerpt(step) ?? (command === undefined ? null : element('code', {}, command));
  if (excerpt !== null) link.append(excerpt);
  return element('li', {}, link);
}

function showFacts({ filters }: FoundStep): HTMLElement {
  const { kind = [], environment = [], hazard = [] } = filters;
  const facts = [...kind, ...(environment.length === 1 ? environment : [])];
  return element(
    'span',
    { className: 'facts' },
    ...facts.flatMap((fact) => [
      element('span', { className: fact === 'production' ? 'fact production' : 'fact' }, fact),
      ' ',
    ]),
    ...hazard.flatMap((one) => [element('span', { className: `hazard h-${one.replaceAll(' ', '-')}` }, one), ' ']),
  );
}

/** So many words around the first that was found: a sentence may be long. */
const around = 12;

function showExcerpt({ content, locations }: FoundStep): HTMLElement | null {
  const segment = pickSegment(splitSegments(content, locations));
  if (segment === null) return null;
  const { words, isCode } = segment;
  const from = Math.max(0, words.findIndex(({ isFound }) => isFound) - around);
  const shown = words.slice(from, from + 3 * around);
  const text = shown.flatMap(({ text, isFound }) => [isFound ? element('mark', {}, text) : text, ' ']);
  const excerpt = element(isCode ? 'code' : 'span', isCode ? {} : { className: 'excerpt' }, ...text.slice(0, -1));
  if (from > 0) excerpt.prepend('… ');
  if (from + shown.length < words.length) excerpt.append(' …');
  return excerpt;
}
