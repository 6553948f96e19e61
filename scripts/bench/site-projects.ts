import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes the project of a tool into an empty folder. */
export type Prepare = (folder: string, files: readonly string[]) => void;

/** For ours, the guides are all. */
export const makeOwn: Prepare = (folder, files) => writeGuides(join(folder, 'guides'), files, (text) => text);

/** As its own starter does it: the guides are its pages, with their first heading as the title that it asks for. */
export const makeStarlight: Prepare = (folder, files) => {
  writeGuides(join(folder, 'src/content/docs'), files, withTitle);
  write(folder, {
    // Astro takes care of packages that a project says it depends on.
    'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n',
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Guides' })] });
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  });
};

/** With its own search. HTML in a guide is text: to Vue, `<HOST>` is an element without an end, and a link to a file is dead. */
export const makeVitePress: Prepare = (folder, files) => {
  writeGuides(folder, files, (text) => text);
  write(folder, {
    'package.json': '{ "private": true, "type": "module" }\n',
    'index.md': '# Guides\n',
    '.vitepress/config.mjs': `import { defineConfig } from 'vitepress';
export default defineConfig({
  title: 'Guides',
  ignoreDeadLinks: true,
  markdown: { html: false },
  themeConfig: { search: { provider: 'local' } },
});
`,
  });
};

/** With the least theme that shows a list and a page; Pagefind reads what it has written. */
export const makeHugo: Prepare = (folder, files) => {
  writeGuides(join(folder, 'content'), files, withTitle);
  const page = (body: string): string =>
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<header><a href="{{ "/" | relURL }}">{{ site.Title }}</a></header>
<main data-pagefind-body>
<h1>{{ .Title }}</h1>
${body}
</main>
</body>
</html>
`;
  write(folder, {
    'config.toml': `baseURL = 'https://example.com/'
title = 'Guides'
disableKinds = ['taxonomy', 'term', 'RSS']
[markup.highlight]
codeFences = true
noClasses = false
`,
    'layouts/_default/list.html': page(
      '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    ),
    'layouts/_default/single.html': page('<nav>{{ .TableOfContents }}</nav>\n{{ .Content }}'),
  });
};

function writeGuides(folder: string, files: readonly string[], edit: (text: string, file: string) => string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, basename(file)), edit(readFileSync(file, 'utf8'), file));
}

/** The first heading as the title that others want to be told. */
function withTitle(text: string, file: string): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? basename(file);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .+$/m, '')}`;
}

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
