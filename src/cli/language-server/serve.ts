import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  ErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { GuideTooLarge } from '../../markdown/index.ts';
import type { Finding, Guide } from '../../model/index.ts';
import { version } from '../outputs/version.ts';
import type { World } from '../world.ts';
import { listCodeActions } from './code-actions.ts';
import { refusalOf, toDiagnostic } from './diagnostics.ts';
import { hoverOver } from './hover.ts';
import { listSymbols } from './symbols.ts';

/** A guide as an editor shows it now, and what is wrong with it. */
export interface Linted {
  readonly guide: Guide;
  readonly findings: readonly Finding[];
}

/** Milliseconds without a key press before a guide is read again. */
const pause = 150;

/**
 * Speaks the language server protocol until the editor says goodbye. `lint` is asked about each guide as it is typed,
 * by the path of its file.
 */
export async function serve(
  world: Pick<World, 'stdin' | 'stdout'>,
  lint: (path: string, text: string) => Promise<Linted>,
): Promise<void> {
  const input = Readable.from(world.stdin, { objectMode: false });
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      world.stdout.write(chunk.toString('utf8')).then(() => done(), done);
    },
  });
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const documents = new TextDocuments(TextDocument);
  const waiting = new Map<string, NodeJS.Timeout>();
  const known = new Map<string, { version: number; linted: Promise<Linted> }>();

  const look = (document: TextDocument): Promise<Linted> => {
    const found = known.get(document.uri);
    if (found?.version === document.version) return found.linted;
    const linted = lint(pathOf(document.uri), document.getText());
    known.set(document.uri, { version: document.version, linted });
    return linted;
  };

  const publish = async (document: TextDocument): Promise<void> => {
    const { uri, version: at } = document;
    try {
      const { findings } = await look(document);
      // A newer text has been typed meanwhile: its own diagnostics follow.
      if (documents.get(uri)?.version !== at) return;
      const diagnostics = findings.map((finding) => toDiagnostic(finding, uri));
      await connection.sendDiagnostics({ uri, version: at, diagnostics });
    } catch (error) {
      if (error instanceof GuideTooLarge) {
        await connection.sendDiagnostics({ uri, version: at, diagnostics: [refusalOf(error)] });
        return;
      }
      connection.console.error(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const onDocument = async <R>(uri: string, ask: (linted: Linted) => R): Promise<R | null> => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    try {
      return ask(await look(document));
    } catch (error) {
      if (error instanceof GuideTooLarge) return null;
      throw new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : String(error));
    }
  };

  connection.onInitialize(() => ({
    serverInfo: { name: 'runsheet', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
  }));
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => void publish(document), pause),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(({ textDocument, position }) =>
    onDocument(textDocument.uri, ({ guide }) => hoverOver(guide, position.line + 1)),
  );
  connection.onDocumentSymbol(({ textDocument }) => onDocument(textDocument.uri, ({ guide }) => listSymbols(guide)));
  connection.onCodeAction(({ textDocument, range }) =>
    onDocument(textDocument.uri, (linted) => listCodeActions(linted, range, textDocument.uri)),
  );
  documents.listen(connection);
  connection.listen();
  await new Promise<void>((resolve) => {
    input.once('close', resolve);
    connection.onExit(resolve);
  });
}

function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}
