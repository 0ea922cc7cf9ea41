// The days as a table: it tells all that the chart shows, and the rest.
import { daysFrom, shortly } from './days.js';
import { button, labelOf, make, say, wordsOf } from './page.js';

const mostDays = 14, mostLines = 44, letters = 17;

export const dayName = (treatment, day) => `${shortly(day)} (day ${daysFrom(treatment.day, day) + 1})`;
export const columns = (treatment, { entry, card }) => ({
  Score: entry.score === null ? say('unscored') : String(entry.score),
  Where: entry.places.map(place => wordsOf('places', place)).join('; '),
  'What helped': entry.helped.map(item => wordsOf('helped', item)).join('; '),
  'What was hard': entry.hard.map(item => wordsOf('hard', item)).join('; '),
  Medicine: entry.medicine,
  'Sore longer than the sheet says': wordsOf('sheet', entry.sheet),
  Card: labelOf(card.level),
});

const shown = ['Score', 'Where', 'What helped', 'What was hard', 'Medicine', 'Card'];

// As many of the latest days as fit on one sheet, by the letters that a line of a cell holds.
const fitting = rows => {
  let lines = 0, count = 0;
  for (const row of [...rows].reverse()) {
    lines += Math.max(2, ...Object.values(row).map(text => Math.ceil(text.length / letters)));
    if (count === mostDays || (count && lines > mostLines)) break;
    count++;
  }
  return count;
};

export const tableOf = (treatment, days, change) => {
  const rows = days.map(day => columns(treatment, day));
  const printed = fitting(rows);
  const head = ['Day', ...shown].map(name => make('th', { scope: 'col' }, name));
  const body = rows.map((row, i) => {
    const { entry } = days[i];
    const mend = button(say('mend'), () => change(entry.day));
    mend.ariaLabel = `${say('mend')} ${shortly(entry.day)}`;
    const cells = shown.map(name => make('td', { 'data-label': name }, row[name] || '–'));
    return make('tr', i < rows.length - printed ? { class: 'diary__older' } : {}, make('th', { scope: 'row' }, dayName(treatment, entry.day), mend), ...cells);
  });
  const table = make('table', { class: 'table' }, make('caption', {}, say('days')), make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body));
  return { table, older: rows.length - printed };
};
