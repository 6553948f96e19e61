import { find } from './find.ts';

export function startTheme(): void {
  find('.theme')?.addEventListener('click', () => {
    const root = document.documentElement;
    const isDark = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.dataset['theme'] = isDark === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem('runsheet:theme', root.dataset['theme']);
    } catch {}
  });
}
