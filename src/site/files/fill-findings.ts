const list = /<dl id="page:findings">[\s\S]*?<\/dl>/;

/** The page of a guide with all of its findings, which otherwise have a page of their own. */
export function fillFindings(page: string, findings: string | null): string {
  const [whole] = list.exec(findings ?? '') ?? [];
  if (whole === undefined) return page;
  return page
    .replace(list, () => whole.replaceAll('href="../#', 'href="#'))
    .replaceAll('href="findings/#', 'href="#')
    .replaceAll('href="findings/"', 'href="#page:findings"');
}
