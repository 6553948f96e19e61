import type { ShellCheckUse } from '../config/lint-settings.ts';
import { UsageError } from '../usage-error.ts';

/**
 * What to say when ShellCheck is not there.
 *
 * @throws UsageError where it is required
 */
export function shellCheckNotes(missing: ReadonlySet<string>, use: ShellCheckUse): string[] {
  if (!missing.has('shellcheck')) return [];
  if (use === 'require') {
    throw new UsageError('shellcheck was not found; install it, or do without it with --shellcheck auto.');
  }
  return ['shellcheck was not found, so shell blocks were not shown to it; --shellcheck off silences this note.'];
}
