/**
 * The name of each guide in the addresses of the site: its own, or its path where several guides share that, as every
 * README does.
 */
export function makeAddresses(guides: readonly { readonly slug: string; readonly path: string }[]): string[] {
  const owners = new Map<string, number>();
  for (const { slug } of guides) owners.set(slug, (owners.get(slug) ?? 0) + 1);
  const taken = new Set<string>();
  return guides.map(({ slug, path }) => {
    const name = owners.get(slug) === 1 ? slug : nameOfPath(path) || slug;
    let address = name;
    for (let number = 2; taken.has(address); number++) address = `${name}-${number}`;
    taken.add(address);
    return address;
  });
}

const nameOfPath = (path: string): string =>
  path
    .replace(/\.\w+$/, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
