/** Cuts texts out of UTF-8 by the places of their bytes: decoding all at once takes a tenth of decoding each. */
export function createStringPool(bytes: Uint8Array): (start: number, length: number) => string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.length === bytes.length) return (start, length) => text.slice(start, start + length);
  const indexes = new Uint32Array(bytes.length + 1);
  let index = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    indexes[at] = index;
    const byte = bytes[at] ?? 0;
    // A character counts at its first byte, twice when it takes two units of UTF-16.
    if (byte < 0x80 || byte >= 0xc0) index += byte >= 0xf0 ? 2 : 1;
  }
  indexes[bytes.length] = index;
  return (start, length) => text.slice(indexes[start], indexes[start + length]);
}
