// Shows a reference, or the meaning of a word, where the reader is, and runs the tools of an article. Without it each link leads there, and back.
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
