/** What is read when nothing is named. */
export const guidePattern = 'guides/**/*.md';

/** File name extensions of guides, for directories and globs; a file that is named is read whatever its name. */
export const guideExtensions = ['md', 'mdx', 'markdown', 'md.erb'] as const;

export const isGuideFile = (path: string): boolean =>
  guideExtensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));

/** A path as people read it. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);
