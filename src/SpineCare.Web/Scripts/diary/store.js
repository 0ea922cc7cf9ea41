// Keeps the diary in this browser: one key for each treatment. What could not be kept stays here until the page is left.
import { checked, merged, plain, version } from './form.js';
import { reckonWith } from './rules.js';

const prefix = 'diary-';
const unsaved = new Map();

export const hasUnsaved = () => unsaved.size > 0;

const parse = (key, text) => {
  const kept = JSON.parse(text);
  if (kept.version !== version || key !== prefix + kept.id) throw new Error();
  return checked(kept);
};

export const readAll = () => {
  const found = new Map(), damaged = [];
  let isBlocked = false;
  try {
    for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix))) {
      const text = localStorage.getItem(key);
      try {
        const treatment = parse(key, text);
        found.set(treatment.id, treatment);
      } catch {
        damaged.push({ key, text });
      }
    }
  } catch {
    isBlocked = true;
  }
  for (const [id, treatment] of unsaved) found.set(id, found.has(id) ? merged(found.get(id), treatment).treatment : treatment);
  const treatments = [...found.values()].sort((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1));
  reckonWith(treatments);
  return { treatments, damaged, isBlocked };
};

export const find = id => readAll().treatments.find(treatment => treatment.id === id);

// '' where it is kept; else why it is not.
export const save = treatment => {
  try {
    localStorage.setItem(prefix + treatment.id, JSON.stringify({ version, ...plain(treatment) }));
    unsaved.delete(treatment.id);
    return '';
  } catch ({ name }) {
    unsaved.set(treatment.id, treatment);
    return name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
};

// Takes them out, and gives back what puts them in again.
export const erase = (treatments, damaged) => {
  const keys = [...treatments.map(({ id }) => prefix + id), ...damaged.map(({ key }) => key)];
  for (const { id } of treatments) unsaved.delete(id);
  attempt(() => keys.forEach(key => localStorage.removeItem(key)));
  return () => {
    for (const treatment of treatments) save(merged(find(treatment.id) ?? treatment, treatment).treatment);
    attempt(() => damaged.forEach(({ key, text }) => localStorage.setItem(key, text)));
  };
};

const attempt = deed => {
  try {
    deed();
  } catch {
    // Nothing is kept where nothing may be.
  }
};
