import type { View } from './view.ts';

const fileName =
  /(?:^|[\s`"'(:])((?:~?\/|\.\/)?(?:[\w@.-]+\/)*(?:[\w@-][\w@.-]*\.(?:sh|bash|zsh|py|ps1|bat|cmd|rb|js|mjs|ts|php|pl|sql|ya?ml|json|toml|ini|cfg|conf|env|properties|service|timer|socket|tf|xml|txt|md|html|css|nginx|lua|go|java)|\.env(?:\.[\w-]+)*|Dockerfile(?:\.\w+)?|Makefile|Procfile|Caddyfile|Jenkinsfile|crontab))(?=$|[\s`"'),:;]|\.(?:\s|$))/;

/** The file name in a line of text, if it holds one. */
export function findFileName(text: string): string | null {
  return fileName.exec(text)?.[1] ?? null;
}

const bareName = /^\s*(?:#|\/\/|--|;|<!--|REM)\s*(?:File(?:name)?:?\s*)?`?([^\s`]+)`?\s*(?:\([^)]*\)|[-–—:].*)?$/i;

/**
 * The file that a block is the content of: named by the info string, by the comment that opens it, or by the
 * sentence, label or heading before it.
 */
export function nameFile({ fence, content }: View): string | null {
  if (fence.file !== null) return fence.file;
  const comments = content.filter((line) => !line.text.startsWith('#!')).slice(0, 2);
  const first = comments[0];
  if (first?.shape === 'comment') {
    const bare = bareName.exec(first.text)?.[1];
    const found = findFileName(first.text);
    if (found !== null && (bare === found || /\bin\b|\bfile\b|\.env\b/i.test(first.text))) return found;
  }
  for (const text of [fence.label, fence.before, fence.heading]) {
    if (text === null) continue;
    const found = findFileName(text);
    if (found !== null) return found;
  }
  return null;
}
