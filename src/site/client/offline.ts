import { element } from './element.ts';
import { find } from './find.ts';

/** Keeps the site in this browser, and says in the header whether that is done and whether there is something newer. */
export async function startOffline(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const base = document.body.dataset['base'] ?? '/';
  // A guide that was saved as one file has no site around it.
  if (workers === undefined || find('script[type=module][src]') === null) return;
  const place = element('span', { className: 'offline', role: 'status' });
  find('.top .theme')?.before(place);
  let isControlled = workers.controller !== null;
  let isOld = false;
  const say = (words: string): void => {
    if (!isOld) place.textContent = words;
  };
  workers.addEventListener('controllerchange', () => {
    if (isControlled) {
      isOld = true;
      const button = element('button', { type: 'button' }, 'Update available');
      button.addEventListener('click', () => location.reload());
      place.replaceChildren(button);
    } else say('Ready offline');
    isControlled = true;
  });
  try {
    const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    if (registration.active === null) return;
    say('Ready offline');
    await registration.update();
    if (registration.installing !== null) say('Loading update');
  } catch {
    // No network; or a browser that keeps nothing.
    if (isControlled) say('Offline copy');
  }
}
