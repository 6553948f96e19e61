import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.ts';

/** Guides of our own: whole ones, and short ones of which every guide of a corpus gets some. */
interface Material {
  readonly guides: readonly string[];
  readonly extras: readonly string[];
}

function readMaterial(): Material {
  const read = (folder: string, paths: string[]) =>
    paths.sort().map((path) => readFileSync(join(root, folder, path), 'utf8'));
  return {
    guides: read('guides', namesIn('guides')),
    extras: read(
      'test/cases',
      readdirSync(join(root, 'test/cases')).map((name) => join(name, 'guide.md')),
    ),
  };
}

/** Writes so many guides, twenty a folder. Returns their paths. */
export function writeCorpus(folder: string, count: number): string[] {
  const material = readMaterial();
  return Array.from({ length: count }, (_, number) => {
    const inFolder = join(folder, 'guides', `team-${Math.floor(number / 20)}`);
    mkdirSync(inFolder, { recursive: true });
    const path = join(inFolder, `guide-${number}.md`);
    writeFileSync(path, makeGuide(material, number));
    return path;
  });
}

/** A guide with words, names and numbers of its own in prose and in code, so that nothing that was read once helps again. */
function makeGuide({ guides, extras }: Material, number: number): string {
  const extra = (step: number) => extras[(number * 7 + step) % extras.length] ?? '';
  const parts = [guides[number % guides.length] ?? '', below(extra(0)), below(extra(3))];
  return `${parts.map((part) => vary(part.replace(/^---\n.*?\n---\n/s, ''), number)).join('\n')}`;
}

/** One level deeper, so that the guide keeps one title. */
const below = (text: string): string => text.replace(/^(#{1,5}) /gm, '$1# ');

function vary(text: string, number: number): string {
  const name = nameOf(number);
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^ *(?:`{3}|~{3})/.test(line)) {
        isCode = !isCode;
        return line;
      }
      const renamed = line
        .replace(/(?<![-\w])([a-z]{4,})-([a-z]{3,})\b/g, `$1-${name}-$2`)
        .replace(/\b80(\d\d)\b/g, () => `${8100 + (number % 800)}`);
      if (isCode) return renamed.replace(/^([A-Z_]{4,})=/, `$1_${name.toUpperCase()}=`);
      return /^[A-Z][^|:]+[a-z.]$/.test(renamed) ? `${renamed} The team of ${name} says so.` : renamed;
    })
    .join('\n');
}

/** A word for each number. */
const nameOf = (number: number): string => {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru'];
  return [...`${number}`.padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('');
};

const namesIn = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
