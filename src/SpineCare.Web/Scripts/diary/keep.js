// Where the diary is kept, and the ways out of this browser and back: file, table, paper, erasing.
import { download, spreadsheetOf } from './export.js';
import { fileOf, merged, readFile } from './form.js';
import { erase, find, hasUnsaved, readAll, save } from './store.js';
import { button, frame, make, nameOf, on, part, say, tell, wrong } from './page.js';

const persisted = async ask => (await navigator.storage?.[ask]?.().catch(() => false)) ?? false;

export const saveCopy = () => download('json', fileOf(readAll().treatments));

export const tellKept = async () => {
  const isKept = await persisted('persisted');
  const { isBlocked, treatments } = readAll();
  const hasDays = treatments.some(({ entries }) => Object.keys(entries).length);
  part('.diary__kept').textContent = say(isBlocked || hasUnsaved() ? 'not-kept' : !hasDays ? 'not-asked' : isKept ? 'kept' : 'may-go');
};

// Asked once, when there is something to keep. What comes of it, the reader is told.
export const askToKeep = async () => {
  await persisted('persist');
  tellKept();
};

const readCopy = async (file, done) => {
  try {
    if (file.size > 2e6) throw new Error(say('large'));
    let days = 0, changes = 0, trouble = '';
    for (const copy of readFile(await file.text())) {
      const { treatment, added, changed } = merged(find(copy.id) ?? { ...copy, entries: {} }, copy);
      days += added;
      changes += changed;
      trouble ||= save(treatment);
    }
    wrong('file', '');
    done();
    tell(trouble ? say('read-part') : say('read', days, changes));
  } catch ({ message }) {
    wrong('file', say('refused', message));
    part('#diary-file').focus();
  }
};

const wipe = (treatments, damaged, words, done) => {
  const undo = erase(treatments, damaged);
  const place = part('.diary__undo');
  done();
  place.replaceChildren(make('p', {}, words), button(say('undo'), () => {
    undo();
    place.replaceChildren();
    done();
    tell(say('back'));
  }));
  place.lastChild.focus();
};

const printOnly = what => {
  const before = frame.dataset.print;
  frame.dataset.print = what;
  addEventListener('afterprint', () => (frame.dataset.print = before), { once: true });
  print();
};

export const setUpKeep = (chosen, show) => {
  const deeds = {
    copy: saveCopy,
    table: () => download('csv', spreadsheetOf(readAll().treatments)),
    print: () => printOnly('days'),
    blank: () => printOnly('blank'),
    erase: () => wipe([chosen()], [], say('erased', nameOf(chosen())), show),
    'erase-all': () => wipe(readAll().treatments, readAll().damaged, say('erased-all'), show),
  };
  on('.diary__keep', 'click', ({ target }) => deeds[target.value]?.());
  on('[value=rescue]', 'click', saveCopy);
  on('#diary-file', 'change', async ({ target }) => {
    if (target.files[0]) await readCopy(target.files[0], show);
    target.value = '';
  });
  addEventListener('beforeunload', event => hasUnsaved() && event.preventDefault());
};

// What nobody can read is not thrown away: it may be all that is left of a diary.
export const showDamaged = damaged => part('.diary__damaged').replaceChildren(...(damaged.length ? [
  make('p', { class: 'diary__wrong' }, say('unreadable')),
  button(say('save-unreadable'), () => download('txt', damaged.map(({ key, text }) => `${key}: ${text}`).join(String.fromCharCode(10)))),
] : []));
