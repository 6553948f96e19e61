import { type Command, InvalidArgumentError, Option } from 'commander';
import { guidePattern } from '../inputs/guide-files.ts';
import type { World } from '../world.ts';
import { folderName, whole } from './arguments.ts';
import type { Printer } from './define.ts';
import { cacheDir, maxSize } from './shared-options.ts';

/** `runsheet site …`. */
export function defineSite(program: Command, world: World, { print, complain, end }: Printer): void {
  const site = program
    .command('site')
    .summary('build a site on which people follow guides')
    .description('Builds, tries out and shows a site of guides. Needs the packages astro and pagefind beside this one.')
    .helpCommand(false);

  addInputs(site.command('build'))
    .summary('write the site')
    .description('Compiles guides and writes a site that any web server can show: no part of it runs on a server.')
    .addOption(out())
    .addOption(origin())
    .option('--force', 'write into a folder that holds something else')
    .action(async (options) => {
      const { buildSite } = await import('../commands/site-build.ts');
      const { text, notes } = await buildSite(options, world);
      print(text);
      complain(notes);
    });

  addInputs(site.command('dev'))
    .summary('show the site while guides are written')
    .description('Shows the site on this machine, and anew whenever a guide changes. Ends with Ctrl-C.')
    .addOption(port(4321))
    .action(async (options) => {
      const { developSite } = await import('../commands/site-dev.ts');
      end(await developSite(options, world));
    });

  site
    .command('preview')
    .summary('show the site that was written')
    .description('Shows the written site on this machine, with the headers that it should have. Ends with Ctrl-C.')
    .addOption(out())
    .addOption(base())
    .addOption(port(4322))
    .action(async (options) => {
      const { previewSite } = await import('../commands/site-preview.ts');
      end(await previewSite(options, world));
    });
}

const addInputs = (command: Command) =>
  command
    .option('--guides <paths...>', `guides, directories or globs (default: ${guidePattern})`)
    .addOption(base())
    .option('--config <file>', 'the configuration, for the findings of the linter')
    .addOption(editUrl())
    .addOption(cacheDir())
    .option('--no-cache', 'make every page anew, and keep nothing')
    .addOption(maxSize());

const out = () => new Option('--out <dir>', 'the folder of the site').argParser(folderName).default('dist/site');

const base = () => new Option('--base <path>', 'what its addresses start with').argParser(basePath).default('/');

const origin = () =>
  new Option('--site <url>', 'where it will stand, as https://runbooks.example.com').argParser(originOf);

const editUrl = () =>
  new Option(
    '--edit-url <url>',
    'what the path of a guide is put behind to edit it (default: of its repository)',
  ).argParser(webAddress);

const port = (usual: number) =>
  new Option('--port <number>', 'the port; 0 for any that is free').argParser(whole(0, 'a port')).default(usual);

function basePath(text: string): string {
  const path = `/${text.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || path.includes('/../') || path.includes('/./')) {
    throw new InvalidArgumentError('It must be a path such as /runbooks/.');
  }
  return path;
}

function webAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('It must be an address such as https://github.com/team/shop/edit/main/.');
  }
  return url.href;
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('It must be an address without a path, such as https://runbooks.example.com.');
  }
  return url.origin;
}
