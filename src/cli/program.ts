import { Command } from 'commander';
import { defineBuild } from './definitions/build.ts';
import { defineChecklist } from './definitions/checklist.ts';
import type { Define, Printer } from './definitions/define.ts';
import { defineExplain } from './definitions/explain.ts';
import { defineGate } from './definitions/gate.ts';
import { defineInit } from './definitions/init.ts';
import { defineInspect } from './definitions/inspect.ts';
import { defineLint } from './definitions/lint.ts';
import { defineLsp } from './definitions/lsp.ts';
import { defineNew } from './definitions/new.ts';
import { defineRules } from './definitions/rules.ts';
import { defineRun } from './definitions/run.ts';
import { defineSchema } from './definitions/schema.ts';
import { defineSite } from './definitions/site.ts';
import { defineVerify } from './definitions/verify.ts';
import { version } from './outputs/version.ts';
import type { World } from './world.ts';

/** In the order of the help. */
const definitions: readonly Define[] = [
  defineInit,
  defineNew,
  defineInspect,
  defineLint,
  defineBuild,
  defineRun,
  defineVerify,
  defineChecklist,
  defineGate,
  defineSite,
  defineLsp,
  defineRules,
  defineExplain,
  defineSchema,
];

/** All that the command line accepts. */
export function makeProgram(world: World, printer: Printer): Command {
  const program = new Command('runsheet')
    .description('Compiles Markdown deployment guides.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: printer.print, writeErr: printer.complain, outputError: () => {} });
  for (const define of definitions) define(program, world, printer);
  return program;
}
