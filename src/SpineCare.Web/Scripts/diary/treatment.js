// The question about the treatment: new, or one that is there already.
import { isDay, startOf, today } from './days.js';
import { part, reach, say, wrong } from './page.js';

const asking = part('.diary__treatment');
const fields = asking.elements;
let changing, begun;

const faults = () => ({
  kind: fields.kind.value ? '' : say('kind-gap'),
  day: !isDay(fields.day.value) || fields.day.value < '2000' ? say('no-day')
    : fields.day.value > today() ? say('day-ahead')
    : Object.keys(changing?.entries ?? {}).some(written => written < fields.day.value) ? say('day-late') : '',
  time: fields.time.validity.badInput ? say('half-time')
    : fields.time.value && startOf(fields.day.value, fields.time.value) > Date.now() ? say('time-ahead') : '',
});

asking.addEventListener('submit', event => {
  event.preventDefault();
  const found = Object.entries(faults());
  for (const [field, words] of found) wrong(field, words);
  const first = found.find(([, words]) => words)?.[0];
  if (first) return ({ kind: asking.querySelector('[name=kind]'), day: fields.day, time: fields.time })[first].focus();
  const isMoved = fields.day.value !== changing?.day || fields.time.value !== changing?.time;
  begun({
    id: changing?.id ?? newId(),
    kind: fields.kind.value,
    day: fields.day.value,
    time: fields.time.value,
    start: isMoved ? startOf(fields.day.value, fields.time.value) : changing.start,
    changed: Date.now(),
    entries: changing?.entries ?? {},
  });
});

const newId = () => [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('');

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
