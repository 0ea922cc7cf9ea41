// Shows a reference, or the meaning of a word, where the reader is, runs the tools of an article, and has the worker keep what helps
// without a network. Without it each link leads there, and back.
const page = document.querySelector('main');

// How the parts look that only script makes: asked for at the first press of a key, a finger, or a voice, so that no first visit pays for it.
const later = document.querySelector('link[disabled]');
for (const press of ['pointerdown', 'keydown', 'click']) addEventListener(press, () => (later.disabled = false), { once: true });

const make = (name, attributes, words = '') => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = words;
  return element;
};

if ('popover' in page) {
  const note = make('div', { class: 'note', popover: '', role: 'dialog', 'aria-labelledby': 'note-title', tabindex: -1 });
  const title = make('p', { class: 'note__title', id: 'note-title' });
  const text = make('div', { class: 'reference' });
  const more = make('a', { class: 'note__more', href: '#main' }, 'See it in the list');
  const close = make('button', { class: 'note__close', type: 'button' }, 'Close');
  note.append(title, text, more, close);
  document.body.append(note);
  let opener;

  const show = (link, place) => {
    const copy = place.cloneNode(true);
    copy.querySelector('.reference__back, .word__back')?.remove();
    const word = copy.querySelector('dt');
    opener = link;
    title.textContent = (word ?? link).textContent;
    text.replaceChildren(...(word ? copy.querySelector('dd') : copy).childNodes);
    more.href = word ? '#words' : link.hash;
    note.showPopover({ source: link });
    note.scrollTop = 0;
    note.focus();
  };

  page.addEventListener('click', event => {
    const link = event.target.closest('.citation a, a.term');
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link, place);
  });

  note.addEventListener('click', event => {
    const pressed = event.target.closest('a, button');
    if (!pressed) return;
    if (pressed !== close) opener = undefined;
    note.hidePopover();
  });

  note.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !note.contains(relatedTarget)) note.hidePopover();
  });

  // Who pressed beside it goes on where they were; who went on to something else stays there.
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && [document.body, page].includes(document.activeElement)) opener?.focus({ preventScroll: true });
  });
}

const tools = document.querySelector('.tools');

const share = async () => {
  const url = document.querySelector('link[rel=canonical]')?.href ?? location.origin + location.pathname;
  try {
    if (navigator.share) {
      await navigator.share({ title: document.title, url });
      return '';
    }
    await navigator.clipboard.writeText(url);
    return 'The address of this page is copied.';
  } catch (error) {
    return error.name === 'AbortError' ? '' : `The address of this page: ${url}`;
  }
};

tools?.addEventListener('click', async ({ target }) => {
  if (target.value === 'print') print();
  if (target.value === 'share') tools.querySelector('[role=status]').textContent = await share();
});

// Urgent help is kept on this device once all else is there, unless the site, the reader, or a costly connection says no (decision 0030).
const workers = document.querySelector('meta[name=offline]') ? undefined : navigator.serviceWorker;

const isOff = () => {
  try {
    return localStorage.getItem('offline') === 'off';
  } catch {
    return false;
  }
};

let address;
const register = async () => {
  address ??= self.trustedTypes?.createPolicy('spinecare', { createScriptURL: url => url }).createScriptURL('/worker.js') ?? '/worker.js';
  const { active } = await workers.register(address, { updateViaCache: 'none' });
  // A browser that needed the room may have cleared what the worker kept.
  active?.postMessage('fill');
};

if (workers) {
  addEventListener('load', () => (self.requestIdleCallback ?? setTimeout)(() => {
    if (!isOff() && !navigator.connection?.saveData) register().catch(() => {});
  }));
  // The reader wants it after all (device.js).
  addEventListener('keepoffline', () => register().catch(() => {}));
}

// A page is kept in a cache of its own with all that it loads. It comes last: without it nothing is shown.
const kept = `kept ${location.pathname}`;

const keepPage = async () => {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) throw new TypeError();
  const files = [...(await answer.clone().text()).matchAll(/<(?:link rel="stylesheet"|script|img)[^>]* (?:href|src)="([^"]+)"/g)].map(([, file]) => new URL(file, location).href);
  const cache = await caches.open(kept);
  const title = new URL('/title', location).href;
  await cache.addAll(new Set(files));
  await cache.put(title, new Response(document.querySelector('h1').textContent));
  await cache.put(answer.url, answer);
  for (const { url } of await cache.keys()) {
    if (![...files, title, answer.url].includes(url)) await cache.delete(url);
  }
};

const failures = {
  QuotaExceededError: 'This device has no room for the page, so it was not kept.',
  TypeError: 'The page could not be kept. Please try again when you are online.',
};

if (tools && workers && self.caches) {
  const status = tools.querySelector('[role=status]') ?? tools.appendChild(make('span', { role: 'status' }));
  const button = make('button', { class: 'tools__button', type: 'button' });
  const show = isKept => (button.textContent = isKept ? 'Kept for offline. Remove' : 'Keep for offline');
  status.before(button);
  show(false);

  button.addEventListener('click', async () => {
    try {
      if (isOff()) {
        status.textContent = 'You chose to keep nothing on this device. You can change that under “Text size and colors”.';
      } else if (await caches.delete(kept)) {
        show(false);
        status.textContent = 'Removed from this device.';
      } else {
        await register();
        await keepPage();
        show(true);
        status.textContent = 'Kept on this device. You can read it without the internet. Other people who use this browser can see that you kept it.';
      }
    } catch (error) {
      await caches.delete(kept).catch(() => {});
      status.textContent = failures[error.name] ?? 'Your browser does not let this site keep pages.';
    }
  });

  // A visit renews the copy; without a network it stays as it is.
  const renew = async () => {
    if (!await caches.has(kept)) return;
    show(true);
    await keepPage();
  };
  renew().catch(() => {});
}
