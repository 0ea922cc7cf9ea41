// The questions about one day, a step at a time. Signs of danger come first, and lead to their card at once.
import { inWords, today } from './days.js';
import { cardOfLevel, isSound, make, on, part, parts, reach, say, tell, wordsOf, wrong } from './page.js';
import { cardOf, hasSheet } from './rules.js';

const questions = part('.diary__entry');
const buttonOf = name => questions.querySelector(`button[value=${name}]`);
const alarm = part('.diary__alert');
const allSteps = parts('[data-step]');
let treated, onDay, base, at, isAlert, isTwice, done;

for (const place of parts('[data-list]')) place.append(...part(`[data-level=${place.dataset.list}] .care-card__body`).cloneNode(true).children);

const picked = name => new FormData(questions).getAll(name);
const answer = name => picked(name)[0] ?? null;
const isSore = () => answer('score') !== '0';
const asked = () => allSteps.filter(({ dataset }) => dataset.step !== 'places' || isSore());
const stepNow = () => asked()[at];
const own = name => questions.elements[`${name}-own`];

const values = () => {
  const list = name => [...new Set([...picked(name), own(name).value.trim()])].filter(Boolean);
  return {
    day: onDay,
    changed: Date.now(),
    ...Object.fromEntries(['emergency', 'urgent', 'routine'].map(name => [name, answer(name)])),
    score: answer('score') && Number(answer('score')),
    places: isSore() ? picked('places') : [],
    mild: isSore() ? answer('mild') : null,
    sheet: isSore() && hasSheet(treated) ? answer('sheet') : null,
    helped: list('helped'),
    hard: list('hard'),
    medicine: own('medicine').value.trim(),
    card: '',
  };
};

const showPlaces = () => {
  const places = picked('places');
  for (const shape of parts('[data-place]')) shape.toggleAttribute('data-on', places.includes(shape.dataset.place));
  part('.diary__chosen').textContent = places.length ? say('chosen', places.map(place => wordsOf('places', place)).join('; ')) : say('no-part');
};

const showStep = (focused = isAlert ? alarm : stepNow()) => {
  const isLast = at === asked().length - 1;
  for (const step of allSteps) step.hidden = isAlert || step !== stepNow();
  part('[data-ask=mild]').hidden = !isSore();
  part('[data-ask=sheet]').hidden = !isSore() || !hasSheet(treated);
  part('.diary__step').textContent = isAlert ? '' : say('step', at + 1, asked().length);
  alarm.hidden = buttonOf('stop').hidden = !isAlert;
  buttonOf('on').textContent = say(isAlert ? 'go-on' : isLast ? 'save' : 'on');
  buttonOf('back').hidden = !at && !isAlert;
  buttonOf('rescue').hidden = true;
  wrong('save', '');
  reach(focused);
};

const isComplete = () => {
  for (const { id } of stepNow().querySelectorAll('.diary__wrong')) {
    const field = id.replace('-wrong', '');
    const gap = field === 'places' || field === 'score' ? field : 'gap';
    wrong(field, picked(field).length ? '' : say(gap));
  }
  return isSound(stepNow());
};

const finishDay = () => {
  const entry = values();
  const trouble = done({ ...entry, card: cardOf(treated, entry).level }, base);
  if (!trouble) return;
  base = trouble.base;
  wrong('save', say(trouble.words));
  buttonOf('rescue').hidden = trouble.words !== 'full';
};

// Parts that a sign of danger may lie in. Soreness there is no sign by itself, so the question is asked once more, and nothing is said of it.
const mayBeSign = places => /head|chest/.test(places) || ['left', 'right'].every(side => new RegExp(`${side}-(thigh|lower|foot)`).test(places));

const askAgain = () => {
  tell(say('twice', part('.diary__chosen').textContent));
  for (const way of questions.elements.emergency) way.checked = false;
  [isTwice, at] = [true, 0];
  showStep();
};

on('.diary__entry', 'submit', event => {
  event.preventDefault();
  const { step } = stepNow().dataset;
  if (!isAlert) {
    if (!isComplete()) return;
    if (at === asked().length - 1) return finishDay();
    if (step === 'places' && !isTwice && mayBeSign(picked(step)) && answer('emergency') === 'no') return askAgain();
    isAlert = (step === 'emergency' || (step === 'urgent' && answer('emergency') === 'no')) && answer(step) !== 'no';
    if (isAlert) {
      alarm.replaceChildren(cardOfLevel(step), make('p', {}, say(step)));
      return showStep();
    }
  }
  isAlert = false;
  at++;
  showStep();
});

on('[value=stop]', 'click', finishDay);
on('[value=back]', 'click', () => {
  if (!isAlert) at--;
  isAlert = false;
  showStep();
});

on('.diary__entry', 'change', showPlaces);
on('.body', 'click', ({ target }) => part(`[name=places][value="${target.dataset.place}"]`)?.click());

// Opens the questions about a day: empty, or with what was written before.
export const openEntry = (treatment, day, then) => {
  [treated, onDay, done, at, isAlert, isTwice] = [treatment, day, then, 0, false, false];
  const entry = treatment.entries[day];
  base = entry?.changed;
  questions.reset();
  for (const { id } of parts('.diary__entry .diary__wrong')) wrong(id.replace('-wrong', ''), '');
  // Signs are asked anew each time: they may have come since.
  for (const [name, value] of Object.entries({ ...entry, emergency: null, urgent: null, routine: null })) {
    const kept = [value ?? []].flat().map(String);
    for (const box of questions.querySelectorAll(`[name=${name}]`)) {
      box.checked = kept.includes(box.value);
      if (box.checked) kept.splice(kept.indexOf(box.value), 1);
    }
    if (own(name)) own(name).value = kept.join('; ');
  }
  showPlaces();
  part('#diary-entry').textContent = day === today() ? say('today', inWords(day)) : inWords(day);
  tell(day === today() ? '' : say('past'));
  showStep(part('#diary-entry'));
};
