// Where the diary is kept, and the ways out of this browser and back: file, table, paper, erasing.
import { download, fileName, spreadsheetOf } from './export.js';
import { fileOf, merged, mostBytes, readFile } from './form.js';
import { allKeys, erase, find, hasUnsaved, keyOf, readAll, save } from './store.js';
import { button, frame, make, nameOf, part, say, tell, wrong } from './page.js';

const persisted = async () => (await navigator.storage?.persisted?.().catch(() => false)) ?? false;

export const saveCopy = () => download(fileName('json'), fileOf(readAll().treatments), 'application/json');

// Asked once, when there is something to keep. What comes of it, the reader is told.
export const askToKeep = async () => {
  if (!(await persisted())) await navigator.storage?.persist?.().catch(() => false);
  await tellKept();
};

export const tellKept = async () => {
  const { isBlocked, treatments } = readAll();
  const isKept = await persisted();
  const hasEntries = treatments.some(({ entries }) => Object.keys(entries).length);
  part('.diary__kept').textContent = say(isBlocked || hasUnsaved() ? 'not-kept'
    : !hasEntries ? 'not-asked'
    : isKept ? 'kept'
    : 'may-go');
};

const readCopy = async (file, done) => {
  const input = part('#diary-file');
  const refuse = words => {
    wrong('file', say('refused', words));
    input.focus();
  };
  let copies;
  try {
    if (file.size > mostBytes) throw new Error(say('large'));
    copies = readFile(await file.text());
  } catch ({ message, name }) {
    return refuse(name === 'Error' ? message : say('unopened'));
  }
  wrong('file', '');
  let days = 0, changes = 0, trouble = '';
  for (const copy of copies) {
    const own = find(copy.id);
    const { treatment, added, changed } = merged(own ?? { ...copy, entries: {} }, copy);
    days += added;
    changes += changed;
    trouble ||= save(treatment);
  }
  done(copies.find(({ id }) => find(id))?.id);
  tell(trouble ? say('read-part') : say('read', days, changes));
};

const wipe = (keys, words, done) => {
  const undo = erase(keys);
  const place = part('.diary__undo');
  done();
  const back = button(say('undo'), () => {
    undo();
    place.replaceChildren();
    done();
    tell(say('back'));
  });
  place.replaceChildren(make('p', {}, words), back);
  tell(words);
  back.focus();
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
    rescue: saveCopy,
    table: () => download(fileName('csv'), spreadsheetOf(readAll().treatments), 'text/csv'),
    print: () => printOnly('days'),
    blank: () => printOnly('blank'),
    erase: () => wipe([keyOf(chosen())], say('erased', nameOf(chosen())), show),
    'erase-all': () => wipe(allKeys(), say('erased-all'), show),
  };
  part('.diary__keep').addEventListener('click', ({ target }) => deeds[target.value]?.());
  part('[value=rescue]').addEventListener('click', saveCopy);
  part('#diary-file').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (file) await readCopy(file, show);
    target.value = '';
  });
  addEventListener('beforeunload', event => hasUnsaved() && event.preventDefault());
};

// What nobody can read is not thrown away: it may be all that is left of a diary.
export const showDamaged = damaged => part('.diary__damaged').replaceChildren(...(damaged.length ? [
  make('p', { class: 'diary__wrong' }, say('unreadable')),
  button(say('save-unreadable'), () => download(fileName('txt'), damaged.map(({ key, text }) => `${key}\n${text}\n`).join('\n'), 'text/plain')),
] : []));
