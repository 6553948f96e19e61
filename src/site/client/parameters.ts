import { find, findAll, guideOfPage } from './find.ts';
import { keep, recall } from './storage.ts';

type Values = Record<string, string>;

/** Signs that mean nothing to a shell. */
const plain = /^[\p{L}\p{N}_.,:/@%+=~-]+$/u;

const quote = (text: string): string => (plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What an address may carry: others write addresses, and no command or option of theirs may come into the guide. */
const shared = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => plain.test(value) && !value.startsWith('-')));

/** The form of the values: what is filled in stands in the commands. Secrets are neither kept nor put into an address. */
export function startParameters(): void {
  const guide = guideOfPage();
  const form = find<HTMLFormElement>('.values');
  if (guide === null || form === null) return;
  const name = `values:${guide}`;
  const inputs = findAll<HTMLInputElement>('input', form);
  const open = inputs.filter((input) => input.dataset['secret'] === undefined);
  const places = findAll('var[data-p]').map((place) => ({ place, written: place.textContent ?? '' }));
  const given: Values = { ...recall<Values>(name), ...readAddress() };
  for (const input of open) input.value = given[input.name] ?? '';
  const show = (): void => {
    const values = new Map(inputs.map((input) => [input.name, input.value]));
    for (const { place, written } of places) {
      const value = values.get(place.dataset['p'] ?? '') ?? '';
      // A value with signs of the shell must not be read anew where the shell would only have put it in.
      const isFilled = value !== '' && (place.dataset['v'] === undefined || plain.test(value));
      place.textContent = isFilled ? value : written;
      place.classList.toggle('filled', isFilled);
    }
    const sets = Object.entries(filled(open)).map(([key, value]) => ` --set ${quote(`${key}=${value}`)}`);
    for (const place of findAll('.set')) place.textContent = sets.join('');
    for (const input of inputs) markFit(input);
    const share = find<HTMLAnchorElement>('.share');
    if (share !== null) share.href = `${location.pathname}#values?${new URLSearchParams(shared(filled(open)))}`;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    keep(name, filled(open));
    show();
  });
  show();
}

const filled = (inputs: readonly HTMLInputElement[]): Values =>
  Object.fromEntries(inputs.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

/** Behind `#`: it never reaches a server. */
function readAddress(): Values {
  const [, query] = /^#values\?(.*)$/.exec(location.hash) ?? [];
  return query === undefined ? {} : shared(Object.fromEntries(new URLSearchParams(query)));
}

function markFit(input: HTMLInputElement): void {
  const pattern = input.dataset['pattern'];
  let isFit = true;
  try {
    isFit = input.value === '' || pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(input.value);
  } catch {}
  input.setAttribute('aria-invalid', String(!isFit));
}
