// The scores as a picture. A line joins two days that follow each other; where a day is missing, there is a gap.
import { daysFrom, later, shortly } from './days.js';
import { draw, part, parts, say } from './page.js';

export const mostShown = 14;

// Each card has a shape of its own, so that nothing depends on a color.
export const fillChart = (treatment, days) => {
  const last = days.at(-1).entry.day;
  const first = daysFrom(treatment.day, last) < mostShown ? treatment.day : later(last, 1 - mostShown);
  const shown = days.filter(({ entry }) => entry.day >= first);
  const width = Math.max(daysFrom(first, last), 6);
  const x = day => 42 + daysFrom(first, day) * 276 / width;
  const y = score => 164 - score * 15;
  const picture = draw('svg', { class: 'chart', viewBox: '0 0 340 206', role: 'img', 'aria-label': say('chart') });
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
    picture.append(draw('text', { class: 'chart__date', x: x(day), y: 181 }, shortly(day).split(',')[1]));
  }
  for (const { entry, card } of shown) {
    const level = card.level || 'none';
    picture.append(draw('use', { class: `chart__mark chart__mark--${level}`, href: `#mark-${level}`, x: x(entry.day), y: entry.score === null ? 195 : y(entry.score) }));
  }
  for (const key of parts('[data-key]')) key.hidden = !shown.some(({ card }) => card.level === key.dataset.key);
  part('.diary__chart').replaceChildren(picture, first > treatment.day ? say('latest', mostShown) : '');
};
