import { find, findAll } from './find.ts';
import { keep, recall } from './storage.ts';

export function startCopying(): void {
  const bare = find<HTMLInputElement>('[name=bare]');
  if (bare !== null) {
    bare.checked = recall('bare') === true;
    bare.addEventListener('change', () => keep('bare', bare.checked));
  }
  for (const block of findAll('.block')) {
    const code = block.querySelector('code');
    if (code === null) continue;
    const button = makeButton('copy', 'Copy', () => textOf(code, bare?.checked === true));
    block.querySelector('figcaption')?.append(button);
    if (code.closest('.many') !== null) addCommandButtons(code);
  }
}

function addCommandButtons(code: HTMLElement): void {
  for (const command of findAll('.cmd', code)) {
    const button = makeButton('one', '', () => readText(command));
    button.setAttribute('aria-label', `Copy: ${readText(command).slice(0, 60)}`);
    command.before(button);
  }
}

function makeButton(name: string, words: string, read: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = words;
  button.addEventListener('click', () => copy(read(), button));
  return button;
}

/** What a shell is to be given: where the guide shows prompts, only what stands behind them; alternatives that are hidden are no part of it. */
function textOf(code: HTMLElement, isBare: boolean): string {
  const commands = findAll('.cmd', code);
  if (code.dataset['prompted'] === undefined && !(isBare && commands.length > 0)) return readText(code);
  return commands
    .filter((command) => command.closest('[hidden]') === null)
    .map(readText)
    .join('\n');
}

function readText(element: Element): string {
  const clone = element.cloneNode(true) as Element;
  for (const button of clone.querySelectorAll('button, [hidden]')) button.remove();
  return clone.textContent ?? '';
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const before = button.textContent;
  const isDone = await write(text);
  button.textContent = isDone ? '✓' : '✗';
  button.dataset['state'] = isDone ? 'done' : 'failed';
  setTimeout(() => {
    button.textContent = before;
    delete button.dataset['state'];
  }, 1500);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text);
  }
}

/** Where the page is not served securely, as from a file, there is no clipboard but that of selections. */
function writeBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'offscreen';
  document.body.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  return isDone;
}
