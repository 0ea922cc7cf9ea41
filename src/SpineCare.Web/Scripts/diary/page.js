// The parts of the page that the script fills, and the words that it takes from them: all of them stand in Pages/Diary.
export const diary = document.querySelector('.diary');
export const frame = diary.parentElement;
export const part = name => diary.querySelector(name);
export const parts = name => [...diary.querySelectorAll(name)];

export const on = (name, event, deed) => parts(name).forEach(element => element.addEventListener(event, deed));

// The words of that name, with the values where they have a #.
export const say = (name, ...values) => values.reduce((words, value) => words.replace('#', () => value), part(`[data-say=${name}]`).textContent);

const maker = space => (name, attributes, ...children) => {
  const element = document.createElementNS(`http://www.w3.org/${space}`, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

export const make = maker('1999/xhtml');
export const draw = maker('2000/svg');

export const button = (words, deed) => {
  const element = make('button', { type: 'button', class: 'button button--quiet' }, words);
  element.onclick = deed;
  return element;
};

export const wordsOf = (name, value) => part(`[name=${name}][value="${CSS.escape(value)}"]`)?.parentElement.textContent.trim() ?? value ?? '';
export const cardOfLevel = level => part(`[data-level="${level}"]`).firstElementChild.cloneNode(true);
export const labelOf = level => (level ? part(`[data-level="${level}"] .care-card__level`).textContent : say('no-card'));
export const nameOf = ({ kind }) => part(`[name=kind][value=${kind}]`).dataset.short;

const told = part('.diary__told');
export const tell = words => told.replaceChildren(...(words ? [make('p', {}, words)] : []));

// What is wrong with a field stands below it, and the field is tied to it.
export const wrong = (field, words) => {
  part(`#${field}-wrong`).textContent = words;
  for (const input of parts(`input[aria-describedby~=${field}-wrong]`)) input.ariaInvalid = words !== '';
};

// Leads to the first field of a form that has something wrong. True where there is none.
export const isSound = form => {
  const first = [...form.querySelectorAll('.diary__wrong:not(:empty)')].find(place => place.checkVisibility());
  first?.parentElement.querySelector('summary, input').focus();
  return !first;
};

export const reach = element => {
  element.focus();
  element.scrollIntoView();
};
