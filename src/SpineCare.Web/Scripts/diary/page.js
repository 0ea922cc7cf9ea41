// The parts of the page that the script fills, and the words that it takes from them: all of them stand in Pages/Diary.
export const diary = document.querySelector('.diary');
export const frame = diary.parentElement;
export const part = name => diary.querySelector(name);
export const parts = name => [...diary.querySelectorAll(name)];

export const say = (name, ...values) => values.reduce((words, value) => words.replace('#', () => value), part(`[data-say=${name}]`).textContent);

export const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

export const button = (words, deed) => {
  const element = make('button', { type: 'button', class: 'button button--quiet' }, words);
  element.addEventListener('click', deed);
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
  for (const input of parts(`[aria-describedby~="${field}-wrong"]`)) {
    input.toggleAttribute('data-wrong', words);
    if (input.matches('input')) input.setAttribute('aria-invalid', Boolean(words));
  }
};

export const reach = element => {
  element.focus({ preventScroll: true });
  element.scrollIntoView();
};
