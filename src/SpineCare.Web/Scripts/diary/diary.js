// A diary of soreness that stays on the reader's device (decision 0032). Without this script the page is a sheet of paper to print.
import { chartOf } from './chart.js';
import { daysFrom, inWords, isDay, shortly, today } from './days.js';
import { openEntry } from './entry.js';
import { askToKeep, setUpKeep, showDamaged, tellKept } from './keep.js';
import { cardOf, entriesOf } from './rules.js';
import { find, readAll, save } from './store.js';
import { tableOf } from './table.js';
import { openTreatment } from './treatment.js';
import { cardOfLevel, diary, frame, make, nameOf, part, parts, reach, say, tell, wrong } from './page.js';

const views = { treatment: part('.diary__treatment'), entry: part('.diary__entry'), days: part('.diary__days') };
let chosen, view, seen;

const open = name => {
  view = name;
  for (const [key, element] of Object.entries(views)) element.hidden = key !== name;
  part('.diary__keep').hidden = name === 'entry';
};

const treatmentNow = () => find(chosen) ?? readAll().treatments[0];

// The card of the newest day. That of an earlier day is shown only where it says to call: what was mild then may have changed since.
const resultOf = (treatment, days) => {
  const last = days.at(-1);
  if (!last) return [];
  const isToday = last.entry.day === today();
  const { level, reasons } = last.card;
  if (!level || (level === 'self-care' && !isToday)) return isToday ? [make('p', {}, say('unchanged'))] : [];
  const why = reasons.length ? [make('p', {}, say('why')), make('ul', {}, ...reasons.map(reason => make('li', {}, reason)))] : [];
  return [make('p', {}, isToday ? say('from-today') : say('from', inWords(last.entry.day))), cardOfLevel(level), ...why];
};

const showDays = treatment => {
  const { treatments } = readAll();
  const days = entriesOf(treatment).map(entry => ({ entry, card: cardOf(treatment, entry) }));
  chosen = treatment.id;
  seen = JSON.stringify([today(), treatment, days]);
  open('days');
  part('.diary__switch').hidden = treatments.length < 2;
  part('#diary-which').replaceChildren(...treatments.map(({ id, ...each }) => {
    const option = make('option', { value: id }, `${nameOf(each)}, ${shortly(each.day)}`);
    option.selected = id === chosen;
    return option;
  }));
  part('.diary__title').textContent = say('title', nameOf(treatment), `${inWords(treatment.day)} ${treatment.time}`);
  part('.diary__result').replaceChildren(...resultOf(treatment, days));
  part('[value=today]').textContent = say(treatment.entries[today()] ? 'mend-today' : 'write-today');
  part('[value=today]').hidden = daysFrom(treatment.day, today()) < 0;
  part('.diary__report').hidden = !days.length;
  const { table, older } = tableOf(treatment, days, write);
  part('.diary__chart').replaceChildren(...(days.length ? chartOf(treatment, days) : []));
  part('.diary__table').replaceChildren(table);
  part('.diary__printed').textContent = `${say('printed', inWords(today()))} ${older ? say('fit', days.length - older, days.length) : ''}`;
  const another = part('#diary-day');
  [another.min, another.max, another.value] = [treatment.day, today(), ''];
  frame.dataset.print = days.length ? 'days' : 'blank';
};

const show = id => {
  const { treatments, damaged } = readAll();
  if (id) chosen = id;
  const treatment = treatmentNow();
  for (const way of parts('.diary__keep [value]')) way.hidden = way.value !== 'blank' && !(way.value === 'erase-all' && damaged.length) && !treatments.length;
  part('.diary__keep').hidden = false;
  showDamaged(damaged);
  void tellKept();
  if (treatment) return showDays(treatment);
  frame.dataset.print = 'blank';
  open('treatment');
  openTreatment(null, false, begin);
};

const begin = treatment => {
  const trouble = save(treatment);
  tell(trouble && say('not-kept'));
  show(treatment.id);
  reach(part('.diary__title'));
};

const finish = (entry, base) => {
  const treatment = find(chosen) ?? writing;
  const other = treatment.entries[entry.day];
  if (other && other.changed !== base) return { words: 'two-tabs', base: other.changed };
  const isFirst = readAll().treatments.every(({ entries }) => !Object.keys(entries).length);
  const trouble = save({ ...treatment, entries: { ...treatment.entries, [entry.day]: entry } });
  if (trouble === 'full') return { words: 'full', base: entry.changed };
  if (isFirst && !trouble) void askToKeep();
  const result = part('.diary__result');
  result.replaceChildren();
  result.role = 'alert';
  show();
  tell(trouble ? say('not-kept') : say('saved', inWords(entry.day)));
  reach(part('.diary__title'));
};

let writing;
const write = day => {
  writing = treatmentNow();
  open('entry');
  openEntry(writing, day, finish);
};

part('[value=today]').addEventListener('click', () => write(today()));
part('[value=another]').addEventListener('click', () => {
  open('treatment');
  openTreatment(null, true, begin);
});
part('[value=mend]').addEventListener('click', () => {
  open('treatment');
  openTreatment(treatmentNow(), true, begin);
});
for (const way of parts('[value=leave]')) {
  way.addEventListener('click', () => {
    tell('');
    show();
    reach(part('.diary__title'));
  });
}
part('#diary-which').addEventListener('change', ({ target }) => show(target.value));
part('.diary__another').addEventListener('submit', event => {
  event.preventDefault();
  const { value, min } = part('#diary-day');
  const words = !isDay(value) ? 'no-day' : value > today() ? 'day-ahead' : value < min ? 'day-early' : '';
  wrong('another', words && say(words));
  if (words) part('#diary-day').focus();
  else write(value);
});

// Another tab wrote, a day ended, or 48 hours have passed. What is half written stays as it is.
const refresh = () => {
  const treatment = treatmentNow();
  if (view === 'days' && (!treatment || seen !== JSON.stringify([today(), treatment, entriesOf(treatment).map(entry => ({ entry, card: cardOf(treatment, entry) }))]))) show();
  else if (view === 'treatment' && treatment && part('[value=leave]').hidden && !part('.diary__treatment :checked')) show();
};
addEventListener('storage', ({ key }) => {
  if (key !== null && !key?.startsWith('diary')) return;
  if (view === 'entry') tell(say('other-tab'));
  refresh();
});
addEventListener('pageshow', refresh);
document.addEventListener('visibilitychange', () => document.hidden || refresh());
setInterval(refresh, 3e4);

setUpKeep(treatmentNow, show);
part('.diary__waiting').remove();
diary.classList.add('diary--open');
show();
