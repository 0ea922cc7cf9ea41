// What a treatment of the diary looks like, on the device and in a file. What does not look so is refused, with a word that says where.
import { isDay, shortly } from './days.js';
import { parts, say } from './page.js';

export const version = 1;
const format = 'spinecare-soreness-diary';

const oneOf = (...values) => value => values.includes(value);
const textOf = most => value => typeof value === 'string' && value.length <= most;
const listOf = isItem => value => Array.isArray(value) && value.length <= 40 && new Set(value).size === value.length && value.every(isItem);
const known = name => value => parts(`[name=${name}]`).some(field => field.value === value);
const isMoment = value => Number.isSafeInteger(value) && value > 0 && value < 8e15;
const isAnswer = oneOf('no', 'yes', 'unsure');
// Who has a sign of danger may stop there. Everybody else has answered all that the card depends on.
const isDone = ({ emergency, urgent }) => emergency === 'no' && urgent === 'no';
const hurts = entry => isDone(entry) && entry.score > 0;

const entryForm = {
  day: isDay,
  changed: isMoment,
  emergency: isAnswer,
  urgent: (value, { emergency }) => isAnswer(value) || (value === null && emergency !== 'no'),
  score: (value, entry) => (Number.isInteger(value) && value >= 0 && value <= 10) || (value === null && !isDone(entry)),
  places: (value, entry) => listOf(known('places'))(value) && (value.length > 0 || !hurts(entry)),
  routine: (value, entry) => isAnswer(value) || (value === null && !isDone(entry)),
  mild: (value, entry) => isAnswer(value) || (value === null && !hurts(entry)),
  sheet: value => isAnswer(value) || value === null,
  helped: listOf(textOf(100)),
  hard: listOf(textOf(100)),
  medicine: textOf(100),
  card: oneOf('', 'self-care', 'routine', 'urgent', 'emergency'),
};

const treatmentForm = {
  id: value => /^[a-z0-9-]{1,40}$/.test(value),
  kind: known('kind'),
  day: value => isDay(value) && value > '2000',
  time: value => value === '' || /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value),
  start: (value, { day }) => isMoment(value) && Math.abs(value - Date.parse(`${day}T12:00Z`)) < 30 * 36e5,
  changed: isMoment,
  entries: value => Array.isArray(value) && value.length < 2000 && new Set(value.map(entry => entry?.day)).size === value.length,
};

const take = (form, value, where = '') => Object.fromEntries(Object.entries(form).map(([key, holds]) => {
  if (!value || !(key in value) || !holds(value[key], value)) throw new Error(`${where}${key}`);
  return [key, value[key]];
}));

export const checked = value => {
  const treatment = take(treatmentForm, value);
  const entries = treatment.entries.map(entry => take({ ...entryForm, day: day => isDay(day) && day >= treatment.day }, entry, isDay(entry?.day) ? `${shortly(entry.day)}: ` : ''));
  return { ...treatment, entries: Object.fromEntries(entries.map(entry => [entry.day, entry])) };
};

export const plain = treatment => ({ ...treatment, entries: Object.values(treatment.entries) });

export const fileOf = treatments => JSON.stringify({ format, version, treatments: treatments.map(plain) }, null, 1);

const parsed = text => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const readFile = text => {
  const file = parsed(text);
  if (file?.format !== format) throw new Error(say('foreign'));
  if (file.version !== version) throw new Error(say(file.version > version ? 'newer' : 'foreign'));
  try {
    take({ treatments: Array.isArray }, file);
    return file.treatments.map(checked);
  } catch ({ message }) {
    throw new Error(say('damaged', message));
  }
};

// Of two forms of a day, or of a treatment, the one that was written last holds.
export const merged = (mine, other) => {
  const entries = { ...mine.entries };
  let added = 0, changed = 0;
  for (const entry of Object.values(other.entries)) {
    const own = entries[entry.day];
    if (own?.changed >= entry.changed) continue;
    entries[entry.day] = entry;
    own ? changed++ : added++;
  }
  return { treatment: { ...(other.changed > mine.changed ? other : mine), entries }, added, changed };
};
