// The scores as a picture. A line joins two days that follow each other; where a day is missing, there is a gap.
import { daysFrom, later, shortly } from './days.js';
import { draw, labelOf, make, say } from './page.js';

const mostShown = 14;
// Each card has a shape of its own, so that nothing depends on a color.
const dot = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z';
const shapes = {
  routine: 'M-6-6h12v12h-12z',
  urgent: 'M0-8l8 14h-16z',
  emergency: 'M0-9l9 9l-9 9l-9-9z',
};
const mark = (level, x, y) => draw('path', { class: `chart__mark chart__mark--${level || 'none'}`, d: shapes[level] ?? dot, transform: `translate(${x} ${y})` });

export const chartOf = (treatment, days) => {
  const last = days.at(-1).entry.day;
  const first = daysFrom(treatment.day, last) < mostShown ? treatment.day : later(last, 1 - mostShown);
  const shown = days.filter(({ entry }) => entry.day >= first);
  const width = Math.max(daysFrom(first, last), 6);
  const x = day => 42 + daysFrom(first, day) * 276 / width;
  const y = score => 164 - score * 15;
  const picture = draw('svg', { class: 'chart', viewBox: '0 0 340 200', role: 'img', 'aria-label': say('chart') });
  for (let score = 0; score <= 10; score += 2) {
    picture.append(draw('path', { class: 'chart__line', d: `M30 ${y(score)}H330` }), draw('text', { class: 'chart__number', x: 24, y: y(score) + 4 }, score));
  }
  shown.forEach(({ entry }, i) => {
    const before = shown[i - 1]?.entry;
    if (before && before.score !== null && entry.score !== null && daysFrom(before.day, entry.day) === 1) picture.append(draw('path', { class: 'chart__way', d: `M${x(before.day)} ${y(before.score)}L${x(entry.day)} ${y(entry.score)}` }));
  });
  const step = Math.ceil((width + 1) / 4);
  for (let i = 0; i <= width; i += step) {
    const day = later(first, i);
    picture.append(draw('text', { class: 'chart__date', x: x(day), y: 186 }, shortly(day).replace(/^.*, /, '')));
  }
  for (const { entry, card } of shown) picture.append(mark(card.level, x(entry.day), entry.score === null ? 194 : y(entry.score)));
  const levels = ['emergency', 'urgent', 'routine'].filter(level => shown.some(({ card }) => card.level === level));
  const key = make('ul', { class: 'chart__key' }, ...levels.map(level => {
    const sign = draw('svg', { viewBox: '-10 -10 20 20', width: 20, height: 20, 'aria-hidden': 'true' }, mark(level, 0, 0));
    return make('li', {}, sign, ' ', say('key', labelOf(level)));
  }));
  return [picture, ...(levels.length ? [key] : []), ...(first > treatment.day ? [make('p', {}, say('latest', mostShown))] : [])];
};
