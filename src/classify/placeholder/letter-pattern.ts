/**
 * Makes a pattern of letters and digits (`[\p{L}\p{N}]` in its source) for each text: most lines of code are ASCII, for
 * which it can do without the properties of Unicode, that take long to compile.
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (/[^\x00-\x7f]/.test(text)) {
      full ??= new RegExp(source, flags);
      return full;
    }
    plain ??= new RegExp(source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{N}', '0-9'), flags.replace('u', ''));
    return plain;
  };
}
