// Suggests pages while a reader types (WAI-ARIA: combobox with a list). Without it the box is a plain form.
const pause = 150;
const box = document.querySelector('#site-search');

const make = (name, attributes, words = '') => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = words;
  return element;
};

if (box) {
  const list = make('ul', { class: 'suggestions', id: 'suggestions', role: 'listbox', 'aria-label': 'Suggested pages' });
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  list.hidden = true;
  box.form.append(list, status);
  for (const [key, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) box.setAttribute(key, value);

  let waiting, asking, chosen = -1;

  const choose = index => {
    const options = [...list.children];
    chosen = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', i === index));
    if (index < 0) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  };

  const show = isOpen => {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', isOpen);
    choose(-1);
  };

  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    status.textContent = '';
    show(false);
  };

  const fill = pages => {
    list.replaceChildren(...pages.map(({ title, address, isUrgent }, i) => {
      const option = make('li', { class: isUrgent ? 'suggestion suggestion--urgent' : 'suggestion', id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false' }, title);
      option.dataset.address = address;
      return option;
    }));
    status.textContent = pages.length ? `${pages.length} suggestion${pages.length > 1 ? 's' : ''}. ${pages[0].isUrgent ? pages[0].title : ''}` : '';
    show(pages.length > 0);
  };

  // What is shown stays until the next answer is there, so that nothing flickers.
  const ask = async () => {
    const typed = box.value.trim();
    asking?.abort();
    if (typed.length < 2) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === box) fill(await answer.json());
    } catch {
      // The reader typed on, or the site cannot be reached: the form still works.
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, pause);
  });

  box.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    const isOpen = !list.hidden;
    const moves = { ArrowDown: chosen < last ? chosen + 1 : -1, ArrowUp: chosen < 0 ? last : chosen - 1 };
    if (event.isComposing) return;
    if (event.key in moves && last >= 0) {
      event.preventDefault();
      const to = moves[event.key];
      if (!isOpen) show(true);
      choose(to);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && isOpen && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.address);
    } else if (event.key === 'Home' || event.key === 'End') {
      choose(-1);
    }
  });

  box.addEventListener('blur', close);
  // The box keeps the focus, so that a click counts before the list closes.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) location.assign(option.dataset.address);
  });
}
