/** Tags that pages make of a guide's words and code, and what an attribute of each may be. */
const tags: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/i, rel: /^[a-z ]+$/, id: /^/, class: /^[\w -]*$/ },
  span: { title: /^/, class: /^[\w -]*$/, 'data-group': /^/, 'data-option': /^/ },
  var: { 'data-p': /^[A-Za-z_]\w*$/, 'data-v': /^$/ },
  ...Object.fromEntries(
    (
      'abbr b bdi cite code del dfn em i ins kbd mark q s samp small strong sub sup u p br wbr hr ' +
      'ul ol li blockquote pre dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tr td th'
    )
      .split(' ')
      .map((name) => [name, { class: /^[\w -]*$/ }]),
  ),
};

const empty: ReadonlySet<string> = new Set(['br', 'wbr', 'hr']);

/** Whether HTML holds nothing but balanced tags of the table above, and text. */
export function findHtmlFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const left = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g,
    (whole, slash, name, attributes) => {
      const allowed = tags[name];
      if (allowed === undefined) faults.push(`has the tag ${whole}`);
      for (const [, key, value = ''] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g))
        if (allowed?.[key]?.test(value) !== true) faults.push(`has the attribute ${key} in ${whole}`);
      if (slash === '' && !empty.has(name)) open.push(name);
      if (slash === '/' && open.pop() !== name) faults.push(`closes what is not open: ${whole}`);
      return '';
    },
  );
  if (open.length > 0) faults.push(`leaves open ${open.join(', ')}`);
  if (/[<>]/.test(left)) faults.push(`has a stray angle: ${left}`);
  return faults;
}
