const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1000,
  kb: 1000,
  kib: 1024,
  m: 1000 ** 2,
  mb: 1000 ** 2,
  mib: 1024 ** 2,
  g: 1000 ** 3,
  gb: 1000 ** 3,
  gib: 1024 ** 3,
};

/** `500k`, `2MiB` or `4096` in bytes; null when it is no size. */
export function parseSize(text: string): number | null {
  const match = /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/i.exec(text.trim());
  const unit = units[match?.[2]?.toLowerCase() ?? '?'];
  if (!match || unit === undefined) return null;
  const bytes = Math.floor(Number(match[1]) * unit);
  return bytes > 0 ? bytes : null;
}

/** For messages: `1 MiB`, `1.4 MB`, `812 bytes`. */
export function writeSize(bytes: number): string {
  for (const [unit, name] of [
    [1024 ** 3, 'GiB'],
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
  ] as const) {
    if (bytes >= unit) return `${Number((bytes / unit).toFixed(1))} ${name}`;
  }
  return `${bytes} bytes`;
}
