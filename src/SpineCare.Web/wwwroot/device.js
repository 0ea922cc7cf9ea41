// Lists what this site keeps on the device, and takes it away: on /preferences all of it, on /offline the pages that the reader kept.
const device = document.querySelector('.device');
const list = device.querySelector('.device__list');
const toggle = device.querySelector('.device__switch');
const status = device.querySelector('[role=status]');
const erase = device.querySelector('.button');

// A preview keeps nothing, and neither does a browser that reached the site without encryption.
const cannotKeep = !navigator.serviceWorker || document.querySelector('meta[name=offline]');

const say = words => (status.textContent = words);

const item = (words, ...parts) => {
  const line = document.createElement('li');
  line.append(words, ...parts);
  return line;
};

const make = (name, properties) => Object.assign(document.createElement(name), properties);

const dayOf = copy => new Date(copy.headers.get('Date')).toLocaleDateString('en-US', { dateStyle: 'long' });

const isPast = copy => Date.parse(copy.headers.get('Kept-Until')) <= Date.now();

const keptPage = async name => {
  const [cache, address] = [await caches.open(name), name.slice('kept '.length)];
  const [page, title] = [await cache.match(address, { ignoreVary: true }), await cache.match('/title')];
  if (!page || !title) return;
  const words = await title.text();
  const remove = make('button', { className: 'device__remove', type: 'button', textContent: 'Remove', ariaLabel: `Remove “${words}”` });
  remove.addEventListener('click', async () => {
    await caches.delete(name);
    await show();
    say(`“${words}” is removed from this device.`);
    list.focus();
  });
  return item('', make('a', { href: address, textContent: words }), `, saved on ${dayOf(page)}${isPast(page) ? ' and out of date since' : ''} `, remove);
};

const pages = async () => {
  const names = self.caches ? await caches.keys() : [];
  return (await Promise.all(names.filter(name => name.startsWith('kept ')).map(keptPage))).filter(Boolean);
};

const others = async () => {
  const keys = Object.keys(localStorage);
  const diary = keys.filter(key => key.startsWith('diary')).length;
  const shell = self.caches && (await caches.keys()).findLast(name => name.startsWith('shell '));
  const help = shell && await caches.match('/get-help-now', { cacheName: shell, ignoreVary: true });
  return [
    ...help ? [item(`Urgent help, saved on ${dayOf(help)}`)] : [],
    ...keys.some(key => ['text', 'spacing', 'colors'].includes(key)) ? [item('How this site looks to you')] : [],
    ...diary ? [item(`Your soreness diary (${diary} ${diary > 1 ? 'parts' : 'part'})`)] : [],
    ...keys.includes('offline') ? [item('Your choice to keep no pages on this device')] : [],
  ];
};

const show = async () => {
  const items = [...list.dataset.only ? [] : await others(), ...await pages()];
  list.replaceChildren(...items.length ? items : [item(list.dataset.only ? 'You kept no page on this device.' : 'Nothing.')]);
};

// A worker that is still at its first work may write once more.
const forget = async () => {
  for (const registration of await navigator.serviceWorker?.getRegistrations() ?? []) await registration.unregister();
  for (let names = await caches.keys(); names.length; names = await caches.keys()) await Promise.all(names.map(name => caches.delete(name)));
};

const change = async (deed, words) => {
  try {
    await deed();
    say(words);
  } catch {
    say('Your browser does not let this site keep or delete anything. You can delete it in the settings of your browser.');
  }
  dispatchEvent(new Event('storage'));
  await show().catch(() => {});
};

erase?.addEventListener('click', () => change(async () => {
  localStorage.clear();
  if (self.caches) await forget();
  if (toggle) toggle.checked = !cannotKeep;
}, `Done. This site has nothing stored in this browser now.${toggle?.checked ? ' The next page that you open keeps urgent help again. If you do not want that, switch it off here first.' : ''}`));

toggle?.addEventListener('change', () => toggle.checked
  ? change(() => {
    localStorage.removeItem('offline');
    dispatchEvent(new Event('keepoffline'));
  }, 'Done. Urgent help is kept on this device in a moment.')
  : change(async () => {
    localStorage.setItem('offline', 'off');
    await forget();
  }, 'Done. No page is kept on this device now.'));

list.tabIndex = -1;
if (toggle && cannotKeep) {
  toggle.disabled = true;
  say('Your browser cannot keep pages of this site.');
}

try {
  if (toggle) toggle.checked = !cannotKeep && localStorage.getItem('offline') !== 'off';
} catch {
  // Nothing is kept where nothing may be read.
}
show().catch(() => list.replaceChildren(item('Nothing.')));
