import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { mainFile } from '../../support/runsheet.ts';

const uri = 'file:///project/guides/deploy.md';
const guide = `# Deploy the shop

## 1. Release

\`\`\`bash
git add .
git push origin v1.4
\`\`\`
`;

/** An editor that has a server running. */
class Editor {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #connection: ProtocolConnection;
  readonly #published: PublishDiagnosticsParams[] = [];
  #version = 0;

  constructor() {
    this.#server = spawn(process.execPath, [mainFile, 'lsp', '--stdio']);
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#server.stdout),
      new StreamMessageWriter(this.#server.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
    });
    this.#connection.listen();
  }

  async initialize(): Promise<Record<string, unknown>> {
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const result = await this.#connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', params);
    await this.#connection.sendNotification('initialized', {});
    return result.capabilities;
  }

  async open(text: string): Promise<void> {
    this.#version = 1;
    const textDocument = { uri, languageId: 'markdown', version: this.#version, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async type(text: string): Promise<void> {
    this.#version += 1;
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ text }],
    });
  }

  close(): Promise<void> {
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** What is shown for the text as it stands now, or for no version of it. */
  async diagnostics(version: number | null = this.#version): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.findLast((params) => (params.version ?? null) === version);
      if (found !== undefined) return found.diagnostics;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  ask<R>(method: string, params: Record<string, unknown>): Promise<R> {
    return this.#connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  /** Says goodbye and returns the exit code of the server. */
  async leave(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#server.on('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    return ended;
  }

  hangUp(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#server.on('exit', resolve));
    this.#server.stdin.end();
    return ended;
  }

  kill(): void {
    this.#server.kill();
  }
}

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.kill();
});

async function start(): Promise<Editor> {
  const editor = new Editor();
  editors.push(editor);
  await editor.initialize();
  return editor;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the language server', () => {
  test('shows what is wrong as it is typed, and that it is right again', async () => {
    const editor = await start();
    await editor.open(guide);
    const shown = await editor.diagnostics();
    const added = shown.find(({ code }) => code === 'git-add-all');
    expect(added).toMatchObject({
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } },
      severity: 2,
      source: 'runsheet',
    });
    await editor.type(guide.replace('git add .', 'git add README.md'));
    expect(codes(await editor.diagnostics())).not.toContain('git-add-all');
  });

  test('takes findings away with their document', async () => {
    const editor = await start();
    await editor.open(guide);
    await editor.diagnostics();
    await editor.close();
    expect(await editor.diagnostics(null)).toEqual([]);
  });

  test('says what a block is and why', async () => {
    const editor = await start();
    await editor.open(guide);
    const hover = await editor.ask<Hover>('textDocument/hover', { position: { line: 5, character: 2 } });
    expect(JSON.stringify(hover.contents)).toMatch(/\*\*run\*\*, bash: .*Because/s);
    expect(await editor.ask('textDocument/hover', { position: { line: 0, character: 0 } })).toBeNull();
  });

  test('lists the headings', async () => {
    const editor = await start();
    await editor.open(guide);
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', {});
    expect(symbols.map(({ name, children }) => [name, children?.map((child) => child.name)])).toEqual([
      ['Deploy the shop', ['1. Release']],
    ]);
  });

  test('offers to let a finding stand, above its block, and then it stands', async () => {
    const editor = await start();
    await editor.open(guide);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } };
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics: [] } });
    const action = actions.find(({ title }) => title.includes('git-add-all'));
    const edit = action?.edit?.changes?.[uri]?.[0];
    expect(edit).toEqual({
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      newText: '<!-- runsheet-disable-next-block git-add-all: say why -->\n',
    });
    const lines = guide.split('\n');
    await editor.type(lines.toSpliced(4, 0, edit?.newText.trimEnd() ?? '').join('\n'));
    expect(codes(await editor.diagnostics())).not.toContain('git-add-all');
  });

  test('offers the fix of a finding', async () => {
    const editor = await start();
    const unused = '<!-- runsheet-disable-next-line suppression-unused: tidy -->\n';
    await editor.open(`# Deploy\n\n${unused}See the handbook.\n`);
    expect(codes(await editor.diagnostics())).toContain('suppression-unused');
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics: [] } });
    expect(actions[0]).toMatchObject({ title: 'Remove the directive', isPreferred: true });
    expect(actions[0]?.edit?.changes?.[uri]).toEqual([
      { range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, newText: '' },
    ]);
  });

  test('ends with 0 when it is told goodbye', async () => {
    const editor = await start();
    expect(await editor.leave()).toBe(0);
  });

  test('ends when the editor is gone', async () => {
    const editor = await start();
    await editor.open(guide);
    await editor.diagnostics();
    expect(await editor.hangUp()).not.toBeNull();
  });
});
