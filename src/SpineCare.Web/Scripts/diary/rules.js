// Which card fits a day. The words are those of content/advice.yml; here stands only when each is raised (decision 0032).
import { dayOf, daysFrom, endOf, today } from './days.js';
import { say } from './page.js';

const twoDays = 48 * 36e5;
let others = [];

// All treatments of the diary: one of them may be why a day of another is sore.
export const reckonWith = treatments => (others = treatments);

const isHandsOn = ({ kind }) => !['injection', 'operation'].includes(kind);
export const hasSheet = ({ kind }) => ['injection', 'operation', 'other'].includes(kind);

export const entriesOf = treatment => Object.values(treatment.entries).sort((a, b) => (a.day < b.day ? -1 : 1));

// Until when an entry speaks: the one of today until now, one of an earlier day until it was written, or at the latest that day's end.
// A day that was written down later counts to its end, so that no warning comes late.
const momentOf = ({ day, changed }) => (day === today() ? Date.now() : dayOf(changed) === day ? changed : endOf(day));

// A clock that stands before the treatment is wrong: nobody knows how long it has been.
const isPastTwoDays = (treatment, moment) => isHandsOn(treatment) && !(moment - treatment.start >= 0 && moment - treatment.start < twoDays);

// Soreness may come from an earlier treatment: one that the reader was still sore after when they last wrote about it, within a week.
const isFromEarlier = (treatment, entry, moment) => others.some(other => {
  const last = other.start < treatment.start && isPastTwoDays(other, moment) && entriesOf(other).findLast(({ day }) => day <= entry.day);
  return last && last.score > 0 && daysFrom(last.day, entry.day) < 8;
});

// Why to call within two days. Whoever is not sure is told no less than who says yes.
const reasonsOf = (treatment, entry) => {
  const { score, places } = entry;
  const last = entriesOf(treatment).findLast(({ day, score: other }) => day < entry.day && other !== null);
  const reasons = [];
  const note = (holds, ...words) => holds && reasons.push(say(...words));
  note(entry.routine !== 'no', 'listed');
  if (score > 0) {
    note(isPastTwoDays(treatment, momentOf(entry)), 'late');
    note(isFromEarlier(treatment, entry, momentOf(entry)), 'earlier');
    note(hasSheet(treatment) && entry.sheet !== 'no', 'sheet');
    note(entry.mild !== 'yes', 'strong');
  }
  note(last && score > last.score, 'higher', last?.score);
  note(last && places.some(place => !last.places.includes(place)), 'spread');
  return reasons;
};

const levels = ['', 'self-care', 'routine', 'urgent', 'emergency'];

// The card that fits an entry, and why. A card that was once shown for the day stays with it, unless the day is written anew.
export const cardOf = (treatment, entry) => {
  if (entry.emergency !== 'no') return { level: 'emergency', reasons: [] };
  if (entry.urgent !== 'no') return { level: 'urgent', reasons: [] };
  const reasons = reasonsOf(treatment, entry);
  const level = reasons.length ? 'routine' : entry.score > 0 ? 'self-care' : '';
  return levels.indexOf(entry.card) > levels.indexOf(level) ? { level: entry.card, reasons: [] } : { level, reasons };
};
