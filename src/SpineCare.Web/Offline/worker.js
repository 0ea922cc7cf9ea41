// Shows what is kept on this device while the site cannot be reached (decision 0030). Above stand the version and the addresses of the shell.
const own = `shell ${version}`;
const patience = 4000;
const day = 24 * 60 * 60 * 1000;

// Whole or not at all.
const fill = async () => {
  await caches.delete(own);
  try {
    await (await caches.open(own)).addAll(shell);
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
};

addEventListener('install', event => {
  skipWaiting();
  event.waitUntil(fill());
});

// The shell before this one stays for the pages that are still open.
addEventListener('activate', event => event.waitUntil((async () => {
  const shells = (await caches.keys()).filter(name => name.startsWith('shell '));
  for (const name of shells.slice(0, -2)) await caches.delete(name);
  await registration.navigationPreload?.enable();
})()));

const find = (address, cacheName) => caches.match(address, { cacheName, ignoreVary: true }).catch(() => undefined);

addEventListener('message', event => event.waitUntil(find('/offline', own).then(kept => kept ?? fill())));

// A clock that stands before the day of the copy cannot tell whether the copy still holds.
const holds = copy => {
  const [until, saved] = ['Kept-Until', 'Date'].map(name => Date.parse(copy.headers.get(name)));
  return isNaN(until) || (Date.now() < until && Date.now() > saved - day);
};

const tell = async (copy, words) =>
  new Response((await copy.text()).replace(/<main[^>]*>/, `$&<p class="site-notice" role="note">${words}</p>`), { headers: copy.headers });

const tellDay = copy => tell(copy, 'You are offline, or this site cannot be reached. This copy was saved on '
  + `${new Date(copy.headers.get('Date')).toLocaleDateString('en-US', { dateStyle: 'long' })}.`);

const showPage = async (address, live) => {
  const kept = await find(address, `kept ${address}`);
  const copy = kept && holds(kept) ? kept : await find(address, own);
  try {
    return await Promise.race([live, ...copy ? [new Promise((_, reject) => setTimeout(reject, patience))] : []]);
  } catch (failure) {
    if (copy) return address === '/offline' ? copy : tellDay(copy);
    const offline = await find('/offline', own);
    return !offline ? failure instanceof Response ? failure : live : !kept ? offline : tell(offline, 'The copy of this page on this device is out of date. Its advice may have changed, so we do not show it.');
  }
};

const ask = async event => {
  const answer = await event.preloadResponse ?? await fetch(event.request);
  // A proxy says so while the site is away.
  if ([502, 504].includes(answer.status)) throw answer;
  return answer;
};

const drop = async (address, { type, status }) => (type === 'opaqueredirect' || [404, 410].includes(status)) && caches.delete(`kept ${address}`);

const showFile = async (request, address) => {
  const isNamedByContent = /\.[0-9a-z]{8,}\.\w+$|^\/chance\//.test(address);
  return isNamedByContent && await find(request) || fetch(request).catch(async error => await find(request) ?? Promise.reject(error));
};

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || /^\/(preview|api)\b/.test(pathname)) return;
  if (request.mode === 'navigate') {
    const live = ask(event);
    event.waitUntil(live.then(answer => drop(pathname, answer)).catch(() => {}));
    event.respondWith(showPage(pathname, live));
  } else if (['style', 'script', 'image', 'font'].includes(request.destination)) {
    event.respondWith(showFile(request, pathname));
  }
});
