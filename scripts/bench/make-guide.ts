const targetBytes = 10 * 1024;

/** About 10 KB of Markdown from our own guides: each round with other numbers, so that no two parts are the same. */
export function makeLongGuide(guides: readonly string[]): string {
  let text = '';
  for (let round = 1; text.length < targetBytes; round++) {
    for (const guide of guides) {
      text += `${guide.replace(/^(#{1,5}) (.+)$/gm, `$1# $2, round ${round}`).replaceAll('8080', `80${80 + round}`)}\n`;
    }
  }
  const end = text.lastIndexOf('\n\n', targetBytes);
  return `# Bench\n\n${text.slice(0, end > 0 ? end : targetBytes)}\n`;
}
