// A diary of soreness that stays on the reader's device (decision 0032). Without this script the page is a sheet of paper to print.
import { fillChart } from './chart.js';
import { inWords, isDay, shortly, today } from './days.js';
import { openEntry } from './entry.js';
import { askToKeep, setUpKeep, showDamaged, tellKept } from './keep.js';
import { cardOfLevel, diary, frame, make, nameOf, on, part, reach, say, tell, wrong } from './page.js';
import { cardOf, entriesOf } from './rules.js';
import { find, readAll, save } from './store.js';
import { fillTable } from './table.js';
import { openTreatment } from './treatment.js';

let chosen, view, seen, writing;

const open = name => {
  view = name;
  for (const each of ['treatment', 'entry', 'days']) part(`.diary__${each}`).hidden = each !== name;
  part('.diary__keep').hidden = name === 'entry';
};

const treatmentNow = () => find(chosen) ?? readAll().treatments[0];
const daysOf = treatment => entriesOf(treatment).map(entry => ({ entry, card: cardOf(treatment, entry) }));
const stateOf = treatment => JSON.stringify([today(), treatment, treatment && daysOf(treatment)]);

// The card of the newest day, below one that an earlier day led to: what somebody marked then stands beside what is milder now.
// What was mild on an earlier day is not shown: it may have changed since.
const resultOf = days => {
  const last = days.at(-1);
  if (!last) return [];
  const isToday = last.entry.day === today();
  const { level, reasons } = last.card;
  const before = days.findLast(({ card }) => ['urgent', 'emergency'].includes(card.level));
  const earlier = before && before !== last && level !== 'emergency' ? [make('p', {}, say('before', inWords(before.entry.day))), cardOfLevel(before.card.level)] : [];
  const isShown = level && (level !== 'self-care' || isToday);
  const words = isToday ? say(level ? 'from-today' : 'unchanged') : say('from', inWords(last.entry.day));
  const why = reasons.length ? [make('p', {}, say('why')), make('ul', {}, ...reasons.map(reason => make('li', {}, reason)))] : [];
  return [...earlier, ...(isShown || isToday ? [make('p', {}, words)] : []), ...(isShown ? [cardOfLevel(level)] : []), ...why];
};

const showDays = (treatment, treatments) => {
  const days = daysOf(treatment);
  chosen = treatment.id;
  open('days');
  part('.diary__switch').hidden = treatments.length < 2;
  part('#diary-which').replaceChildren(...treatments.map(each => new Option(say('title', nameOf(each), shortly(each.day)), each.id, false, each.id === chosen)));
  part('.diary__title').textContent = say('title', nameOf(treatment), `${inWords(treatment.day)} ${treatment.time}`);
  part('.diary__result').replaceChildren(...resultOf(days));
  part('[value=today]').textContent = say(treatment.entries[today()] ? 'mend-today' : 'write-today');
  part('.diary__report').hidden = !days.length;
  frame.dataset.print = days.length ? 'days' : 'blank';
  const another = part('#diary-day');
  [another.min, another.max, another.value] = [treatment.day, today(), ''];
  if (!days.length) return;
  const printed = fillTable(treatment, days, write);
  fillChart(treatment, days);
  part('.diary__printed').textContent = `${say('printed', inWords(today()))} ${printed < days.length ? say('fit', printed, days.length) : ''}`;
};

const ask = (treatment, mayLeave) => {
  open('treatment');
  openTreatment(treatment, mayLeave, begin);
};

const show = () => {
  const { treatments, damaged } = readAll();
  const treatment = treatmentNow();
  seen = stateOf(treatment);
  diary.classList.toggle('diary--empty', !treatments.length);
  showDamaged(damaged);
  tellKept();
  if (treatment) return showDays(treatment, treatments);
  frame.dataset.print = 'blank';
  ask(null, false);
};

const showFrom = (words, id) => {
  chosen = id ?? chosen;
  show();
  tell(words);
  reach(part('.diary__title'));
};

const begin = treatment => showFrom(save(treatment) && say('not-kept'), treatment.id);

// Reads again before it writes: another tab may have kept other days, which stay, or this day, which the reader is told.
const finish = (entry, base) => {
  const treatment = find(chosen) ?? writing;
  const other = treatment.entries[entry.day];
  if (other && other.changed !== base) return { words: 'two-tabs', base: other.changed };
  const isFirst = !readAll().treatments.some(({ entries }) => Object.keys(entries).length);
  const trouble = save({ ...treatment, entries: { ...treatment.entries, [entry.day]: entry } });
  if (trouble === 'full') return { words: trouble, base: entry.changed };
  if (isFirst) askToKeep();
  part('.diary__result').replaceChildren();
  part('.diary__result').role = 'alert';
  showFrom(trouble ? say('not-kept') : say('saved', inWords(entry.day)));
};

const write = day => {
  writing = treatmentNow();
  open('entry');
  openEntry(writing, day, finish);
};

on('[value=today]', 'click', () => write(today()));
on('[value=another]', 'click', () => ask(null, true));
on('[value=mend]', 'click', () => ask(treatmentNow(), true));
on('[value=leave]', 'click', () => showFrom(''));
on('#diary-which', 'change', ({ target }) => {
  chosen = target.value;
  show();
});
on('.diary__another', 'submit', event => {
  event.preventDefault();
  const { value, min } = part('#diary-day');
  const words = !isDay(value) ? 'no-day' : value > today() ? 'day-ahead' : value < min ? 'day-early' : '';
  wrong('another', words && say(words));
  if (words) part('#diary-day').focus();
  else write(value);
});

// Another tab wrote, a day ended, or 48 hours have passed. What is half written stays as it is.
const refresh = () => {
  if (view === 'days' && seen !== stateOf(treatmentNow())) show();
};
addEventListener('storage', ({ key }) => {
  if (key && !key.startsWith('diary')) return;
  if (view === 'entry') tell(say('other-tab'));
  refresh();
});
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, 3e4);

setUpKeep(treatmentNow, show);
part('.diary__waiting').remove();
show();
