// The question about the treatment: new, or one that is there already.
import { isDay, startOf, today } from './days.js';
import { isSound, on, part, reach, say, wrong } from './page.js';

const asking = part('.diary__treatment');
const fields = asking.elements;
let changing, begun;

const check = ({ kind, day, time }) => {
  wrong('kind', kind ? '' : say('kind-gap'));
  const isMissed = Object.keys(changing?.entries ?? {}).some(written => written < day);
  const dayFault = !isDay(day) || day < '2000' ? 'no-day' : day > today() ? 'day-ahead' : isMissed ? 'day-late' : '';
  wrong('day', dayFault && say(dayFault));
  wrong('time', !dayFault && startOf(day, time) > Date.now() ? say('time-ahead') : '');
  return isSound(asking);
};

on('.diary__treatment', 'submit', event => {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(asking));
  if (!check(given)) return;
  const isMoved = given.day !== changing?.day || given.time !== changing?.time;
  begun({
    id: newId(),
    entries: {},
    ...changing,
    ...given,
    start: isMoved ? startOf(given.day, given.time) : changing.start,
    changed: Date.now(),
  });
});

const newId = () => crypto.getRandomValues(new BigUint64Array(1))[0].toString(36);

export const openTreatment = (old, mayLeave, done) => {
  [changing, begun] = [old, done];
  asking.reset();
  for (const field of ['kind', 'day', 'time']) wrong(field, '');
  if (old) fields.kind.value = old.kind;
  fields.day.max = today();
  fields.day.value = old?.day ?? today();
  fields.time.value = old?.time ?? '';
  asking.querySelector('[type=submit]').textContent = say(old ? 'change' : 'start');
  asking.querySelector('[value=leave]').hidden = !mayLeave;
  if (mayLeave) reach(part('#diary-treatment'));
};
