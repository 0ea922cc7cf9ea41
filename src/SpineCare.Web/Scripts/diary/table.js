// The days as a table: it tells all that the chart shows, and the rest.
import { daysFrom, shortly } from './days.js';
import { button, labelOf, make, part, parts, say, wordsOf } from './page.js';

const mostDays = 14, mostLines = 44, letters = 17;

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
    if (count === mostDays || (count && lines > mostLines)) break;
    count++;
  }
  return count;
};

// Fills the table, and tells how many days are on the sheet of paper.
export const fillTable = (treatment, days, change) => {
  const rows = days.map(cellsOf);
  const printed = fitting(rows);
  const names = parts('.diary__table thead th').slice(1).map(({ textContent }) => textContent);
  part('.diary__table tbody').replaceChildren(...rows.map((row, i) => {
    const { day } = days[i].entry;
    const mend = button(say('mend'), () => change(day));
    mend.ariaLabel = `${say('mend')} ${shortly(day)}`;
    const cells = row.map((text, column) => make('td', { 'data-label': names[column] }, text || '–'));
    return make('tr', { class: i < rows.length - printed ? 'diary__older' : '' }, make('th', { scope: 'row' }, say('day', shortly(day), daysFrom(treatment.day, day) + 1), mend), ...cells);
  }));
  return printed;
};
