// What a browser runs beside the pages: it keeps them, and answers from what it has kept. The program that builds the
// site puts a line before this one: const kept = { base, files, atOnce }.
const { base, atOnce } = kept;

/** The digest of each file that may be kept, by its path below the base. */
const digests = new Map(Object.entries(kept.files));

const cacheName = `runsheet:${base}`;

/** So many files are asked for at the same time. */
const abreast = 6;

// Pages that are open may wait for a newer worker for ever; they say themselves that there is something newer.
addEventListener('install', (event) => event.waitUntil(keepAll().then(() => skipWaiting())));

addEventListener('activate', (event) => event.waitUntil(Promise.all([clients.claim(), forgetOthers()])));

addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});

/** Where a file is kept. The digest is part of it: what has not changed is not fetched again, whatever the version. */
const keyOf = (path) => new URL(`${base}${encodeURI(path)}?${digests.get(path)}`, location.origin).href;

async function keepAll() {
  const cache = await caches.open(cacheName);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const missing = atOnce.filter((path) => !present.has(keyOf(path)));
  const keepNext = async () => {
    for (let path = missing.pop(); path !== undefined; path = missing.pop()) {
      const { status } = await fetchAndKeep(cache, path);
      // Without one file the others are still of use; a server in trouble is asked another time.
      if (status >= 500 || status === 429) throw new Error(`${path}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: abreast }, keepNext));
}

async function forgetOthers() {
  const cache = await caches.open(cacheName);
  const wanted = new Set([...digests.keys()].map(keyOf));
  const others = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

async function fetchAndKeep(cache, path) {
  const response = await fetch(base + encodeURI(path), { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) return response;
  const { status, headers } = response;
  // A page that was reached by a detour may not answer for another.
  const whole = response.redirected ? new Response(await response.blob(), { status, headers }) : response;
  await cache.put(keyOf(path), whole.clone());
  return whole;
}

/** Below the base; null when it is nothing of the site. */
function pathOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return null;
  try {
    return decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null;
  }
}

async function answer(request, path) {
  if (digests.has(path)) {
    const cache = await caches.open(cacheName);
    const found = await cache.match(keyOf(path));
    if (found !== undefined) return found;
  }
  if (request.mode === 'navigate' && digests.has(`${path}/`)) {
    return Response.redirect(`${base}${encodeURI(path)}/${new URL(request.url).search}`);
  }
  try {
    return digests.has(path) ? await fetchAndKeep(await caches.open(cacheName), path) : await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return sayMissing();
  }
}

function sayMissing() {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Not kept on this device</title><h1>Not kept on this device</h1>
<p>The network cannot be reached, and this address is not among those that were kept.
<p><a href="${base}">All guides</a>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
