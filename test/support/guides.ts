/** A guide of one step that holds one fence. */
export const fenced = (lang: string, ...lines: string[]): string =>
  `# Guide\n\n## Deploy\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

/** The same in a part that is looked up, not followed. */
export const appendix = (lang: string, ...lines: string[]): string =>
  fenced(lang, ...lines).replace('## Deploy', '## Appendix');
