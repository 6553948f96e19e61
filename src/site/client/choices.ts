import { find, findAll, guideOfPage } from './find.ts';
import { keep, recall } from './storage.ts';

/** Alternatives: choosing one hides the others everywhere on the page. */
export function startChoices(): void {
  const guide = guideOfPage();
  if (guide === null) return;
  const name = `choices:${guide}`;
  const chosen = recall<Record<string, string>>(name) ?? {};
  for (const field of findAll<HTMLFieldSetElement>('.choice')) {
    const group = field.dataset['choice'] ?? '';
    const kept = findAll<HTMLInputElement>('input', field).find(({ value }) => value === chosen[group]);
    if (kept !== undefined) kept.checked = true;
    show(group, kept?.value ?? '');
    field.addEventListener('change', () => {
      const option = find<HTMLInputElement>('input:checked', field)?.value ?? '';
      chosen[group] = option;
      keep(name, chosen);
      show(group, option);
    });
  }
}

function show(group: string, option: string): void {
  for (const part of findAll('[data-group]')) {
    if (part.dataset['group'] === group) part.hidden = option !== '' && part.dataset['option'] !== option;
  }
}
