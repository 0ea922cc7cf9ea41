// The whole diary as a table for other programs (RFC 4180), and files on their way to the device.
import { shortly, today } from './days.js';
import { cardOf, entriesOf } from './rules.js';
import { make, nameOf, wordsOf } from './page.js';
import { columns } from './table.js';

export const download = (name, text, type) => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1e4);
};

// A spreadsheet would take what begins with one of these signs for a formula, and run it.
const cell = value => `"${(/^[\s]*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

export const spreadsheetOf = treatments => {
  const rows = treatments.flatMap(treatment => entriesOf(treatment).map(entry => {
    const row = columns(treatment, { entry, card: cardOf(treatment, entry) });
    return {
      Treatment: nameOf(treatment),
      'Treatment date': treatment.day,
      'Treatment time': treatment.time,
      Date: entry.day,
      ...row,
      'Emergency signs': wordsOf('emergency', entry.emergency),
      'Signs to call about today': wordsOf('urgent', entry.urgent),
      'Signs to call about within two days': wordsOf('routine', entry.routine),
      Mild: wordsOf('mild', entry.mild),
    };
  }));
  return '\uFEFF' + [Object.keys(rows[0] ?? { Date: '' }), ...rows.map(row => Object.values(row))].map(row => row.map(cell).join(',') + '\r\n').join('');
};

export const fileName = end => `soreness-diary-${today()}.${end}`;
