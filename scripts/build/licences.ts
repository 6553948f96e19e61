import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  /** Name and version. */
  readonly key: string;
  /** What its manifest calls its licence, and what its licence says, in its own words. */
  readonly license: string;
  readonly text: string;
}

const licenceFile = /^(?:licen[cs]e|copying|notice)/i;
const licenceSection = /^(?:#+ *licen[cs]e.*|licen[cs]e\n[-=]+)\n([\s\S]+?)(?=\n#|$(?![\s\S]))/im;

const rule = `\n\n${'-'.repeat(80)}\n\n`;

/** The licences of the packages that modules of a bundle come from: their files, one below the other. */
export function listLicences(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap(folderOf));
  const packages = new Map([...folders].map(readPackage).map((one) => [one.key, one]));
  const texts = [...packages.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, license, text }) => `${key} (${license})\n\n${text}`);
  return `What runsheet holds of other packages, and their licences.${rule}${texts.join(rule)}\n`;
}

/** The folder of the package that a module belongs to; none for our own modules. */
function folderOf(module: string): string[] {
  const path = module.replaceAll('\\', '/');
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return folder === undefined ? [] : [folder];
}

/** @throws when a package says nowhere what its licence is: then nobody may pass it on. */
function readPackage(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const read = (pattern: RegExp): string[] =>
    readdirSync(folder)
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const files = read(licenceFile);
  const sections = read(/^readme/i).flatMap((text) => licenceSection.exec(text)?.[1]?.trim() ?? []);
  const text = (files.length > 0 ? files : sections).join('\n\n');
  if (text === '' && typeof license !== 'string') throw new Error(`${name} does not say under which licence it is.`);
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  return {
    key: `${name} ${version}`,
    license: typeof license === 'string' ? license : 'as follows',
    text: text || `By ${by}; the package holds no text of its licence.`,
  };
}
