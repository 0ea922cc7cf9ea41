// The days as a table: it tells all that the chart shows, and the rest.
import { mostShown } from './chart.js';
import { dayOf, daysFrom, shortly } from './days.js';
import { button, labelOf, make, part, parts, say, wordsOf } from './page.js';

const mostLines = 44, letters = 17;

// A day in the order of the table's columns.
export const cellsOf = ({ entry, card }) => {
  const list = name => entry[name].map(value => wordsOf(name, value)).join('; ');
  return [entry.score === null ? say('unscored') : String(entry.score), list('places'), list('helped'), list('hard'), entry.medicine, labelOf(card.level)];
};

// As many of the latest days as fit on one sheet, by the letters that a line of a cell holds.
const fitting = rows => {
  let lines = 0, count = 0;
  for (const row of rows.toReversed()) {
    lines += Math.max(2, ...row.map(text => Math.ceil(text.length / letters)));
    if (count === mostShown || (count && lines > mostLines)) break;
    count++;
  }
  return count;
};

// Tells of days without an entry before it, and of an entry that was written later: a day that nobody wrote about was not a good one.
const nameOfDay = (treatment, days, i) => {
  const { day, changed } = days[i].entry;
  const missing = daysFrom(days[i - 1]?.entry.day ?? treatment.day, day) - (i ? 1 : 0);
  const written = dayOf(changed);
  return say('day', shortly(day), daysFrom(treatment.day, day) + 1) + (written === day ? '' : say('written', shortly(written))) + (missing ? say('missing', missing) : '');
};

// Fills the table, and tells how many days are on the sheet of paper.
export const fillTable = (treatment, days, change) => {
  const rows = days.map(cellsOf);
  const printed = fitting(rows);
  const names = parts('.diary__table thead th').slice(1).map(({ textContent }) => textContent);
  part('.diary__table tbody').replaceChildren(...rows.map((row, i) => {
    const { day } = days[i].entry;
    const mend = button(say('mend', shortly(day)), () => change(day));
    const cells = row.map((text, column) => make('td', { 'data-label': names[column] }, text || '–'));
    return make('tr', { class: i < rows.length - printed ? 'diary__older' : '' }, make('th', { scope: 'row' }, nameOfDay(treatment, days, i), mend), ...cells);
  }));
  return printed;
};
