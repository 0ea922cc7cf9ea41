// The whole diary as a table for other programs (RFC 4180), and files on their way to the device.
import { today } from './days.js';
import { make, nameOf, say, wordsOf } from './page.js';
import { cardOf, entriesOf } from './rules.js';
import { cellsOf } from './table.js';

export const download = (end, text) => {
  make('a', { href: URL.createObjectURL(new Blob([text])), download: `soreness-diary-${today()}.${end}` }).click();
};

// A spreadsheet would take what begins with one of these signs for a formula, and run it.
const cell = value => `"${'=+-@＝＋－＠'.includes(value.trim()[0]) ? "'" : ''}${value.replaceAll('"', '""')}"`;
const answered = ['emergency', 'urgent', 'routine', 'mild', 'sheet'];

export const spreadsheetOf = treatments => {
  const rows = treatments.flatMap(treatment => entriesOf(treatment).map(entry => [
    nameOf(treatment), treatment.day, treatment.time, entry.day,
    ...cellsOf({ entry, card: cardOf(treatment, entry) }), ...answered.map(name => wordsOf(name, entry[name])),
  ]));
  return String.fromCharCode(0xFEFF) + [say('csv').split('|'), ...rows].map(row => row.map(cell).join(',') + String.fromCharCode(13, 10)).join('');
};
