import { isSampleSecret, type Report } from '../../lint/index.ts';

/** The rule that these reports belong to. */
export const secretRule = 'secret-literal';

/** Keeps findings away by a comment of its own, which would not need a reason. */
const ownComments = '@secretlint/secretlint-rule-filter-comments';

/**
 * Credentials in the whole text of a guide, by the forms in which services hand them out. The program that knows them
 * takes longer to load than a guide to read, and so is loaded here and not before.
 */
export async function findSecrets(text: string): Promise<Report[]> {
  const [{ lintSource }, { secretLintProfiler }, { rules }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/profiler'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // It would note the time of each rule for each guide, and keep all of that.
  secretLintProfiler.setEnabled(false);
  const content = text.replace(/^\uFEFF/, '');
  const creators = rules.filter(({ meta }) => meta.id !== ownComments).map((rule) => ({ id: rule.meta.id, rule }));
  const { messages } = await lintSource({
    source: { filePath: 'guide.md', content, ext: '.md', contentType: 'text' },
    options: { noPhysicFilePath: true, config: { rules: creators } },
  });
  return messages
    .filter(({ range: [start, end] }) => !isSampleSecret(content.slice(start, end)))
    .map(({ ruleId, messageId, range: [start, end] }) => ({
      at: { start: placeOf(content, start), end: placeOf(content, end) },
      message: `A credential of the kind \`${nameOf(ruleId)}\` stands here, and everybody who reads the guide can use it.`,
      help: 'Withdraw this one, and have the command read the new one from a secret store or a variable.',
      origin: { tool: 'secretlint', code: messageId },
    }));
}

function placeOf(text: string, offset: number): Report['at']['start'] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const nameOf = (ruleId: string): string => ruleId.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' ');
