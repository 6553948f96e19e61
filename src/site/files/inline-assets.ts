const stylesheet = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const script = /<script(?: type="module")? src="([^"]+)"[^>]*><\/script>/g;
const data = / data-more="([^"]+)"/;
const icon = /<link rel="(?:icon|alternate)"[^>]*>/g;

/**
 * A page with its styles and scripts inside, to be opened from a file.
 *
 * @param read the text of a file of the site, by its address
 */
export function inlineAssets(page: string, read: (address: string) => string): string {
  const texts = new Map<string, string>();
  for (const pattern of [stylesheet, script]) {
    for (const [, address] of page.matchAll(pattern)) if (address) texts.set(address, read(address));
  }
  const [, address] = data.exec(page) ?? [];
  const more = address === undefined ? '' : read(decodeURI(address)).replaceAll('<', '\\u003c');
  // Scripts of modules run when the page is there; a script inside has to stand at its end for that.
  const modules: string[] = [];
  return page
    .replace(icon, '')
    .replace(data, '')
    .replace(stylesheet, (_, address: string) => `<style>${texts.get(address)}</style>`)
    .replace(script, (whole, address: string) => {
      const tag = `<script>${inert(texts.get(address) ?? '')}</script>`;
      if (!whole.includes('type="module"')) return tag;
      modules.push(tag.replace('<script>', '<script type="module">'));
      return '';
    })
    .replace(
      '</body>',
      () => `<script type="application/json" id="page:more">${more}</script>${modules.join('')}</body>`,
    );
}

/** Nothing in a script may end its element. */
const inert = (text: string): string => text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
