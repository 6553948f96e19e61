import { type FindTarget, outside } from '../prose/links.ts';

const document = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/;

/** Where a document stands below the documentation; `README` leads to the others. */
export const addressOf = (name: string): string => (name === 'README' ? '' : `${name}/`);

/** Reads the links of the documentation: its files are pages of the site, other files of the repository are not. */
export function makeFindDocument(names: ReadonlySet<string>, base: string): FindTarget {
  return (url) => {
    if (outside.test(url)) return { kind: 'outside', href: url };
    if (url.startsWith('#')) return { kind: 'inside', href: url };
    const [, name = '', anchor = ''] = document.exec(url) ?? [];
    if (name === 'rules') return { kind: 'inside', href: `${base}rules/` };
    if (!names.has(name)) return { kind: 'none', title: url };
    return { kind: 'inside', href: `${base}documentation/${addressOf(name)}${anchor}` };
  };
}
