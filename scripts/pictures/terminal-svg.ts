/** What a terminal shows, as a picture: text with the codes that programs write for colours. */
export function drawTerminal(title: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const columns = Math.max(...lines.map((line) => line.replace(code, '').length));
  const width = Math.ceil(columns * columnWidth + 2 * margin);
  const height = lines.length * lineHeight + 2 * margin;
  const rows = lines.map((line, at) => {
    const y = margin + (at + 0.75) * lineHeight;
    return line.trim() === '' ? '' : `<text x="${margin}" y="${y}">${drawLine(line)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d7dde3">
<title>${escapeText(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#10161c"/>
${rows.join('')}</svg>
`;
}

const columnWidth = 8.43;
const lineHeight = 20;
const margin = 18;

const code = /\x1b\[(\d+)m/g;

/** What a code turns on, or off where it is empty: a property, and its value. */
const meanings: Readonly<Record<string, readonly [property: string, value: string]>> = {
  1: ['font-weight', 'bold'],
  2: ['fill-opacity', '.62'],
  22: ['weight', ''],
  31: ['fill', '#ff9c94'],
  32: ['fill', '#86d4b5'],
  33: ['fill', '#f0c674'],
  35: ['fill', '#cba6f0'],
  36: ['fill', '#7cc7e8'],
  39: ['fill', ''],
};

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function drawLine(line: string): string {
  const style = new Map<string, string>();
  return line
    .split(code)
    .map((part, at) => {
      if (at % 2 === 0) return draw(part, style);
      const [property, value] = meanings[part] ?? [];
      if (property === 'weight') for (const name of ['font-weight', 'fill-opacity']) style.delete(name);
      else if (property !== undefined && value !== undefined) style.set(property, value);
      return '';
    })
    .join('');
}

function draw(text: string, style: ReadonlyMap<string, string>): string {
  if (text === '') return '';
  // Blanks in a row would become one.
  const words = escapeText(text).replace(/ /g, '\u00a0');
  const attributes = [...style].flatMap(([name, value]) => (value === '' ? [] : [` ${name}="${value}"`]));
  return attributes.length === 0 ? words : `<tspan${attributes.join('')}>${words}</tspan>`;
}
