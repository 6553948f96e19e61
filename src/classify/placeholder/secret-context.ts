const header =
  /(?:\b(?:Bearer|Token)\s+|\b(?:X-)?(?:API-?Key|Auth-Token|Access-Token|Private-Token|Secret)["']?:\s*["']?)$/i;

/** Whether the text before this offset announces a credential, as the header `Authorization: Bearer ` does. */
export function hasSecretContext(line: string, offset: number): boolean {
  return header.test(line.slice(Math.max(0, offset - 40), offset));
}
