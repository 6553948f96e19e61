import { find, findAll } from './find.ts';

/** The filter of the start page. */
export function startFilter(): void {
  const form = find<HTMLFormElement>('.filter');
  if (form === null) return;
  const rows = findAll<HTMLTableRowElement>('.guides tbody tr');
  const apply = (): void => {
    const wanted = [...new FormData(form)].map(([name, value]) => [name, String(value).trim().toLowerCase()] as const);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every(([name, value]) => {
        if (value === '') return true;
        if (name === 'words') return value.split(/\s+/).every((word) => row.textContent.toLowerCase().includes(word));
        return (row.dataset[name] ?? '').toLowerCase().split('|').includes(value);
      });
      if (!row.hidden) shown++;
    }
    const output = find<HTMLOutputElement>('output', form);
    if (output !== null && output.value !== `${shown} of ${rows.length}`) output.value = `${shown} of ${rows.length}`;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  apply();
}
