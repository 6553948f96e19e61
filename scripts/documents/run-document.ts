import { listFences } from './fences.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';

const prompt = '$ ';

/** The commands that a document shows with what they print: in blocks of `console`, behind `$ `. */
export const consoleCommands = (markdown: string): string[] =>
  listFences(markdown)
    .filter(({ lang }) => lang === 'console')
    .flatMap(({ text }) => listCommands(text));

/**
 * Replaces what stands below each `$ …` in the blocks of `console` by what the command prints today. The commands run one
 * after the other in a sandbox, with the files that the document has shown until then: blocks behind whose language
 * stands `file=NAME`.
 */
export function runDocument(markdown: string): string {
  const sandbox = makeSandbox();
  try {
    let out = '';
    let at = 0;
    for (const { lang, file, text, start, end } of listFences(markdown)) {
      out += markdown.slice(at, start);
      at = end;
      if (file !== null) sandbox.write(file, text);
      out +=
        lang === 'console'
          ? listCommands(text)
              .map((command) => show(command, sandbox))
              .join('')
          : text;
    }
    return out + markdown.slice(at);
  } finally {
    sandbox.remove();
  }
}

function show(command: string, { run }: Sandbox): string {
  const { output } = run(command);
  return `${prompt}${command}\n${output}${output === '' || output.endsWith('\n') ? '' : '\n'}`;
}

/** A command goes on in the next line where the line ends with a backslash. */
function listCommands(text: string): string[] {
  const commands: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    if (isOpen) commands.push(`${commands.pop()}\n${line}`);
    else if (line.startsWith(prompt)) commands.push(line.slice(prompt.length));
    else continue;
    isOpen = line.endsWith('\\');
  }
  return commands;
}
