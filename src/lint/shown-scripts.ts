import type { BlockView, CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A script whose whole text stands in the guide under its name. */
export interface ShownScript {
  readonly view: BlockView;
  readonly file: string;
  readonly base: string;
  readonly calls: readonly CallView[];
  /** Lines outside of the script that name it. */
  readonly mentions: readonly { readonly line: number; readonly text: string }[];
  /** The guide says how the file comes into being: by a command, or as a sentence. */
  readonly created: boolean;
  /** Something makes it executable, or says so. */
  readonly executable: boolean;
}

const creating =
  /\b(?:creat\w*|sav(?:e|ed|ing)|writ(?:e|ten)|put|add|cop(?:y|ied)|paste|place|store|contents? of|file|install|download\w*|cat|tee|vim?|nano|touch|edit|scp|cp|mv|chmod|committed|in the repository)\b/i;
const executable = /\bchmod\b|\binstall\b.*-m|\bexecutable\b|\+x\b/i;

export const baseName = (path: string): string => path.replace(/^.*[\\/]/, '');

export function shownScripts(survey: Survey): readonly ShownScript[] {
  return survey.blocks.flatMap((view) => {
    const { file, role } = view.block;
    if (role !== 'script' || file === null || view.part === 'read') return [];
    const base = baseName(file);
    // What is only announced by the name of a script may as well be a call of it.
    if (!view.block.text.startsWith('#!') && !holdsName(view.block.text, base)) return [];
    if (view.calls.some((call) => callsScript(call, base))) return [];
    const { start, end } = view.block.span;
    const mentions = survey.places.lines.flatMap((text, row) => {
      const line = row + 1;
      return holdsName(text, base) && (line < start.line || line > end.line) ? [{ line, text }] : [];
    });
    const calls = survey.calls.filter((call) => call.view !== view && callsScript(call, base));
    return [
      {
        view,
        file,
        base,
        calls,
        mentions,
        created:
          mentions.some(({ text }) => creating.test(text.replaceAll(base, ''))) ||
          creating.test(view.block.label ?? ''),
        executable: mentions.some(({ text }) => executable.test(text)),
      },
    ];
  });
}

function holdsName(text: string, base: string): boolean {
  const at = text.indexOf(base);
  return at !== -1 && !/[\w-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + base.length] ?? ' ');
}

const handles: ReadonlySet<string> = new Set([
  'chmod',
  'chown',
  'cat',
  'ls',
  'cp',
  'mv',
  'rm',
  'scp',
  'vim',
  'vi',
  'nano',
  'touch',
  'ln',
  'head',
  'less',
  'tee',
]);

function callsScript({ call, facts }: CallView, base: string): boolean {
  if (handles.has(facts.program)) return false;
  return call.words.some(({ value }) => value !== null && baseName(value) === base);
}
