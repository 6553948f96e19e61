import type { Signal } from '../signal.ts';

/** The declared language: a hint, weaker than what the content shows. */
export const languageTag: Signal = ({ fence, language }) => {
  if (fence.directive?.startsWith('=') === true)
    return [{ signal: 'directive', dialect: 'html', role: 'sample', weight: 1, why: 'raw output for a printer' }];
  if (fence.directive !== null && language === null)
    return [
      { signal: 'directive', dialect: 'text', role: 'manual', weight: 1, why: `{${fence.directive}} holds prose` },
    ];
  const tag = fence.lang ?? fence.directive;
  if (tag === null) return [];
  const why = `tagged ${tag}`;
  if (language === null) return [{ signal: 'language-tag', dialect: 'other', role: 'sample', weight: 0.3, why }];
  const { dialect, role, trust } = language;
  return [{ signal: 'language-tag', dialect, ...(role === null ? {} : { role }), weight: trust, why }];
};
