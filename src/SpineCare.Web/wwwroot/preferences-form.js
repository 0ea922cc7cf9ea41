// Keeps what a reader chooses on this device, and has preferences.js put it on the page at once.
const choices = document.querySelector('.preferences');
const inputs = [...choices.querySelectorAll('input')];
const status = choices.querySelector('[role=status]');

const show = () => inputs.forEach(input => (input.checked = input.value === (document.documentElement.dataset[input.name] ?? '')));

const keep = (change, words) => {
  try {
    change(localStorage);
    status.textContent = words;
  } catch {
    status.textContent = 'Your browser does not let this site keep anything, so we cannot change how it looks. Below you see what your browser can do.';
  }
  dispatchEvent(new Event('storage'));
};

choices.addEventListener('change', ({ target: { name, value } }) =>
  keep(storage => value ? storage.setItem(name, value) : storage.removeItem(name), 'Done. It holds for every page, on this device.'));

choices.querySelector('button').addEventListener('click', () =>
  keep(storage => inputs.forEach(({ name }) => storage.removeItem(name)), 'Done. Everything is back to normal, and nothing is kept.'));

show();
// Behind preferences.js, which listens first.
addEventListener('storage', show);
