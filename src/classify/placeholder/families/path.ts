import { everyLanguage } from '../dialects.ts';
import type { Family } from '../family.ts';
import { letterPattern } from '../letter-pattern.ts';
import { wordAround } from '../word-around.ts';

/** "Path to" in the languages of guides, and directories that say whose they are instead of which. */
const signs = letterPattern(
  String.raw`(?<![\p{L}\p{N}_-])(?:(?:path|chemin|ruta|caminho|pfad|percorso|pad|yol|ścieżka|sciezka|путь|шлях)[/\\](?:to|vers|a|al|para|zum?|zur|di|al?la?|naar|do|к|до)[/\\]?(?![\p{L}\p{N}])|(?:some|full|absolute|actual|correct|your|own|votre|votre_chemin)[/\\](?:path|dir|directory|folder|project|app)(?![\p{L}\p{N}_])|path_to_[\p{L}\p{N}_-]+|(?:your|local|project|your_local)_path(?=[/\\])|(?<=\/)(?:路径|パス|경로)(?=\/))`,
  'giu',
);
const pathCharacter = /[\p{L}\p{N}_./\\~@+-]/u;

/** `/path/to/project`: the whole path, up to a variable or the end of the word. */
export const paths: Family = {
  languages: everyLanguage,
  needs: [
    'path',
    'chemin',
    'ruta',
    'caminho',
    'pfad',
    'percorso',
    'pad',
    'yol',
    'ścieżka',
    'sciezka',
    'путь',
    'шлях',
    '/dir',
    '\\dir',
    '/folder',
    '\\folder',
    '/project',
    '\\project',
    '/app',
    '\\app',
    '路径',
    'パス',
    '경로',
  ],
  *find(line) {
    let done = 0;
    for (const match of line.text.matchAll(signs(line.text))) {
      if (match.index < done) continue;
      const { start, end: stop } = wordAround(line.text, match.index, pathCharacter);
      const end = stop - (/[.@+\\-]+$/.exec(line.text.slice(start, stop))?.[0].length ?? 0);
      done = end;
      if (/[$}]/.test(line.text.charAt(start - 1)) || /^https?:/.test(line.text.slice(start, end))) continue;
      yield { start, end, kind: 'path' };
    }
  },
};
