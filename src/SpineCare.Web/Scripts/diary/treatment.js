// The question about the treatment: new, or one that is there already.
import { isDay, startOf, today } from './days.js';
import { isSound, on, part, reach, say, wrong } from './page.js';

const asking = part('.diary__treatment');
const fields = asking.elements;
let changing, begun;

const check = ({ kind, day, time }) => {
  wrong('kind', kind.value ? '' : say('kind-gap'));
  const isMissed = Object.keys(changing?.entries ?? {}).some(written => written < day.value);
  const dayFault = !isDay(day.value) || day.value < '2000' ? 'no-day' : day.value > today() ? 'day-ahead' : isMissed ? 'day-late' : '';
  wrong('day', dayFault && say(dayFault));
  const timeFault = time.validity.badInput ? 'half-time' : startOf(day.value, time.value) > Date.now() ? 'time-ahead' : '';
  wrong('time', !dayFault && timeFault && say(timeFault));
  return isSound(asking);
};

on('.diary__treatment', 'submit', event => {
  event.preventDefault();
  if (!check(fields)) return;
  const [kind, day, time] = [fields.kind.value, fields.day.value, fields.time.value];
  const isMoved = day !== changing?.day || time !== changing?.time;
  begun({
    id: newId(),
    entries: {},
    ...changing,
    kind,
    day,
    time,
    start: isMoved ? startOf(day, time) : changing.start,
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
