import { CommanderError } from 'commander';
import { GuideTooLarge } from '../markdown/index.ts';
import { exitCodes } from './exit-codes.ts';
import { refusalOf } from './inputs/read-guides.ts';
import { makeProgram } from './program.ts';
import { printable } from './terminal/printable.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Runs one command line to its end and returns the exit code. Never throws. */
export async function run(world: World): Promise<number> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await parse(world, out, err);
  await world.stdout.write(out.join(''));
  await world.stderr.write(err.join(''));
  return code;
}

async function parse(world: World, out: string[], err: string[]): Promise<number> {
  let code: number = exitCodes.clean;
  const program = makeProgram(world, {
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    end: (number) => {
      code = number;
    },
  });
  try {
    await program.parseAsync(world.argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error))
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    if (error instanceof CommanderError) err.push(sentence(oneSentence(error)));
    else if (error instanceof GuideTooLarge) err.push(sentence(refusalOf(error)));
    else if (error instanceof UsageError) err.push(...error.sentences.map(sentence));
    else {
      err.push(trace(error), '\n\n', sentence('this is a defect of runsheet, please report it.'));
      return exitCodes.defect;
    }
    return exitCodes.usage;
  }
}

const isHelp = (error: CommanderError): boolean => /^commander\.(?:help|helpDisplayed|version)$/.test(error.code);

const oneSentence = (error: CommanderError): string =>
  error.message
    .replace(/^error: /, '')
    .replace(
      /\n?\((Did you mean [^\n]*\?)\)$/,
      (_, question: string) => `; ${question[0]?.toLowerCase()}${question.slice(1)}`,
    )
    .replace(/([^.?])$/, '$1.');

const sentence = (text: string): string => `runsheet: ${printable(text)}\n`;

const trace = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
