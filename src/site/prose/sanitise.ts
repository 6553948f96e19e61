import { escapeHtml } from './escape.ts';

/** Tags that say how words are meant; they are written anew, without any attribute. */
const inline: ReadonlySet<string> = new Set(
  'abbr b bdi cite code del dfn em i ins kbd mark q s samp small strong sub sup u var'.split(' '),
);
const blocks: ReadonlySet<string> = new Set(
  'blockquote dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre section table tbody td tfoot th thead tr ul'.split(' '),
);
const empty: ReadonlySet<string> = new Set(['br', 'wbr']);
/** What stands between these tags is no text for readers. */
const unread: ReadonlySet<string> = new Set('script style template textarea title svg math iframe object'.split(' '));

// Nothing here reads on from one `<` beyond the next, but inside quotes and comments: hostile text costs no more than other.
const piece = /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+|</g;

/**
 * Raw HTML of a guide as HTML that cannot do anything: tags of the table above, without attributes and balanced, and
 * text. Its words stay; a block of HTML becomes lines of text.
 */
export class Sanitiser {
  readonly #open: string[] = [];
  #unread: string | null = null;

  /** The next piece of HTML; what it opens stays open for the next one. */
  take(html: string): string {
    let out = '';
    for (const [whole, slash, name] of html.matchAll(piece)) {
      if (name !== undefined) out += this.#tag(name.toLowerCase(), slash === '/');
      else if (this.#unread === null && !/^<[!?]/.test(whole)) out += escapeHtml(decode(whole));
    }
    return out;
  }

  /** Ends what is still open. */
  close(): string {
    this.#unread = null;
    return this.#open
      .splice(0)
      .reverse()
      .map((name) => `</${name}>`)
      .join('');
  }

  #tag(name: string, isEnd: boolean): string {
    if (this.#unread !== null) {
      if (isEnd && name === this.#unread) this.#unread = null;
      return '';
    }
    if (unread.has(name)) {
      if (!isEnd) this.#unread = name;
      return '';
    }
    if (empty.has(name)) return isEnd ? '' : `<${name}>`;
    if (blocks.has(name)) return isEnd ? '<br>' : '';
    if (!inline.has(name)) return '';
    if (!isEnd) {
      this.#open.push(name);
      return `<${name}>`;
    }
    const at = this.#open.lastIndexOf(name);
    if (at === -1) return '';
    return this.#open
      .splice(at)
      .reverse()
      .map((opened) => `</${opened}>`)
      .join('');
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
