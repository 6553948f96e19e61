import { describe, expect, it } from 'vitest';
import { decodeBytes, readText, repairText } from '../../src/markdown/index.ts';
import { LEGACY_ENCODINGS, misread } from '../../src/markdown/legacy-encodings.ts';

const [macRoman, windows1252] = LEGACY_ENCODINGS;
const damage = { 'mac-roman': macRoman, 'windows-1252': windows1252 } as const;

function misreadAs(text: string, name: keyof typeof damage): string {
  const encoding = damage[name];
  if (encoding === undefined) throw new Error(`no encoding ${name}`);
  return misread(text, encoding);
}

describe('decodeBytes', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

  it.each<[string, Uint8Array, object]>([
    ['text', bytes('é 🚀\n'), { ok: true, text: 'é 🚀\n' }],
    ['nothing', bytes(), { ok: true, text: '' }],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a'), { ok: true, text: '\ufeffa' }],
    ['NUL', bytes('a\n', [0]), { ok: false, problem: 'binary', line: 2 }],
    ['UTF-16', bytes([0xff, 0xfe], 'a', [0]), { ok: false, problem: 'utf-16', line: null }],
    [
      'Latin-1',
      bytes('a\r\nb\rcaf', [0xe9], '\n'),
      { ok: false, problem: 'not-utf-8', line: 3, message: expect.stringContaining('0xE9') },
    ],
    ['a character cut short', bytes('a\n', [0xe2, 0x82]), { ok: false, problem: 'not-utf-8', line: 2 }],
    ['an overlong form', bytes('\n\n', [0xc0, 0x80]), { ok: false, problem: 'not-utf-8', line: 3 }],
    ['a surrogate', bytes([0xed, 0xa0, 0x80]), { ok: false, problem: 'not-utf-8', line: 1 }],
  ])('%s', (_, input, expected) => {
    expect(decodeBytes(input)).toMatchObject(expected);
  });
});

describe('readText', () => {
  it.each([
    ['a\nb\n', { text: 'a\nb\n', eol: 'lf', bom: false }],
    ['a\r\nb\r\n', { text: 'a\nb\n', eol: 'crlf', bom: false }],
    ['a\rb', { text: 'a\nb', eol: 'cr', bom: false }],
    ['a\r\nb\nc', { text: 'a\nb\nc', eol: 'mixed', bom: false }],
    ['\ufeffa', { text: 'a', eol: 'none', bom: true }],
    ['', { text: '', eol: 'none', bom: false }],
  ])('%j', (raw, expected) => {
    expect(readText(raw)).toEqual({ ...expected, repaired: null, repairedLines: [] });
  });

  it('repairs behind a byte order mark and between CRLF', () => {
    const raw = `\ufeffok\r\n${misreadAs('✅ done', 'mac-roman')}\r\n`;
    expect(readText(raw)).toEqual({
      text: 'ok\n✅ done\n',
      eol: 'crlf',
      bom: true,
      repaired: 'mac-roman',
      repairedLines: [2],
    });
  });

  it('sees a byte order mark that was damaged with the rest', () => {
    const { text, bom } = readText(misreadAs('\ufeff✅ é', 'windows-1252'));
    expect({ text, bom }).toEqual({ text: '✅ é', bom: true });
  });
});

describe('repairText', () => {
  const texts = {
    symbols: '## 🚀 Deploy\n\nit’s → “done” — 5 × 3 ≥ 10…',
    French: 'Vérifiez l’état du déploiement : « prêt » à être activé.',
    German: 'Prüfen Sie, ob das Überwachungssystem läuft — größer als früher.',
    Turkish: 'Dağıtımı başlatın, ardından günlükleri çözümleyin: şu öğe.',
    Russian: 'Откат развертывания: остановите службу и восстановите копию.',
    Japanese: '切り戻し手順書:サービスを停止する。',
  };

  it.each(Object.entries(texts))('leaves clean %s alone', (_, text) => {
    expect(repairText(text)).toEqual({ text, encoding: null, lines: [] });
  });

  for (const name of ['mac-roman', 'windows-1252'] as const) {
    it.each(Object.entries(texts))(`undoes whole-file damage by ${name}: %s`, (_, text) => {
      expect(repairText(misreadAs(text, name))).toMatchObject({ text, encoding: name });
    });

    it(`undoes damage done twice by ${name}`, () => {
      expect(repairText(misreadAs(misreadAs(texts.symbols, name), name)).text).toBe(texts.symbols);
    });

    it(`repairs the evident lines of a text that is clean elsewhere: ${name}`, () => {
      const damaged = misreadAs('✅ passed 🚀', name);
      expect(repairText(`${texts.French}\n${damaged}\n${texts.Russian}`)).toEqual({
        text: `${texts.French}\n✅ passed 🚀\n${texts.Russian}`,
        encoding: name,
        lines: [2],
      });
    });
  }

  it.each([
    'l’École, d’État, l’Égypte, «École», «État»',
    'Ã©',
    '£5 – §3',
    'naïve café',
    'ÄÖÜ äöü ß',
    'Ça va? À bientôt',
    '√ §',
  ])('is shy where an author may have meant it: %s', (text) => {
    const { text: repaired } = repairText(`Ж ${text}`);
    expect(repaired).toBe(`Ж ${text}`);
  });

  it('is not fooled by French quotes and accented capitals', () => {
    const text = 'l’École, d’État, l’Égypte, d’Évry';
    expect(repairText(text).text).toBe(text);
  });

  it('can be told to leave a guide alone', () => {
    const text = `<!-- runsheet-no-repair -->\n${misreadAs('🚀', 'mac-roman')}`;
    expect(repairText(text)).toEqual({ text, encoding: null, lines: [] });
  });
});
