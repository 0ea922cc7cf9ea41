// Days are those of the device's calendar. They are counted by their dates, never by hours: a day on which the clocks change has 23 or 25.
const count = day => Date.parse(`${day}T00:00Z`) / 864e5;
const inForm = (day, form) => new Intl.DateTimeFormat(document.documentElement.lang, { ...form, timeZone: 'UTC' }).format(count(day) * 864e5);

export const dayOf = moment => new Date(moment - new Date(moment).getTimezoneOffset() * 6e4).toJSON().slice(0, 10);
export const today = () => dayOf(Date.now());
export const daysFrom = (from, to) => count(to) - count(from);
export const later = (day, days) => new Date((count(day) + days) * 864e5).toJSON().slice(0, 10);
export const isDay = text => (new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) ?? 0) === text;
export const startOf = (day, time) => Date.parse(`${day}T${time || '00:00'}`);
export const endOf = day => startOf(later(day, 1));
export const shortly = day => inForm(day, { weekday: 'short', month: 'short', day: 'numeric' });
export const inWords = day => inForm(day, { dateStyle: 'full' });
