// How the page is built: its title and language, headings, landmarks, lists, and words of other languages.
() => {
  const found = [];
  const expect = (isRight, words) => isRight || found.push(words);
  const root = document.documentElement;
  expect(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(root.lang), `the language of the page: “${root.lang}”`);
  expect(tidy(document.title), 'no title');
  expect(document.querySelectorAll('title').length === 1, 'not one title');

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility());
  const levels = headings.map(heading => Number(heading.tagName[1]));
  expect(levels.filter(level => level === 1).length === 1, `${levels.filter(level => level === 1).length} headings of level 1`);
  expect(levels[0] === 1, 'the first heading is not of level 1');
  headings.forEach((heading, index) => expect(index === 0 || levels[index] <= levels[index - 1] + 1, `a level is left out before ${told(heading)}`));
  headings.forEach(heading => expect(tidy(heading.textContent), `an empty heading: ${told(heading)}`));

  // Also one that script keeps ready and nobody sees yet: search engines follow what they find (Lighthouse: crawlable-anchors).
  for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href'), `a link that leads nowhere: ${told(link)}`);

  const within = 'article, aside, main, nav, section';
  const landmarks = selector => [...document.querySelectorAll(selector)].filter(part => part.checkVisibility());
  const nameOf = part => tidy(part.getAttribute('aria-label') ?? (part.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' '));
  const one = (selector, words) => {
    const count = landmarks(selector).filter(part => part.matches('main') || !part.parentElement.closest(within)).length;
    expect(count === 1, `${count} ${words}`);
  };
  one('header, [role=banner]', 'banners');
  one('main, [role=main]', 'main parts');
  one('footer, [role=contentinfo]', 'footers');
  for (const kind of ['nav, [role=navigation]', 'search, [role=search]', 'section[aria-label], section[aria-labelledby], [role=region]']) {
    const names = landmarks(kind).map(nameOf);
    landmarks(kind).forEach((part, index) => expect(names[index] || (kind.startsWith('search') && names.length === 1), `a landmark without a name: ${told(part)}`));
    names.forEach((name, index) => expect(!name || names.indexOf(name) === index, `two landmarks of the name “${name}”`));
  }

  // Safari takes a list without marks for plain text, unless it is in a nav, has a role, or draws marks of its own.
  for (const list of document.querySelectorAll('ul, ol')) {
    const isBare = list.children.length > 0 && [...list.children].every(item => getComputedStyle(item).listStyleType === 'none'
      && ['none', 'normal', '""'].includes(getComputedStyle(item, '::before').content));
    expect(!isBare || !isSeen(list) || list.closest('nav') || list.role, `no list to Safari (list-style: none, where "" would do): ${told(list)}`);
  }

  // Words that are frequent in one language alone.
  const common = {
    en: 'the and of to is that for you are with this not can have your from what if or in on no it by as be we at who how when an may do does about will was than more but they has all our any his into their it\'s a',
    es: 'el la los las que y una para por con su del se más pero como está usted si es en de un al lo sus muy',
    fr: 'le la les des et une pour dans est vous que qui sur avec pas plus sont aux du ce cette votre de un en',
    de: 'der die das und ist nicht ein eine zu mit sie auf für von dem den des sich oder wenn im bei wie auch',
  };
  const sets = Object.entries(common).map(([language, words]) => [language, new Set(words.split(' '))]);
  const languageOf = part => part.closest('[lang]').lang.slice(0, 2);
  for (const part of new Set(seenTexts(document.body).map(text => text.parentElement.closest('p, li, dt, dd, h1, h2, h3, h4, td, th, cite, summary, a, div, body')))) {
    const words = tidy(part.innerText).toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    const counts = sets.map(([language, set]) => [language, words.filter(word => set.has(word)).length]).sort((a, b) => b[1] - a[1]);
    expect(counts[0][1] < 3 || counts[0][1] === counts[1][1] || counts[0][0] === languageOf(part), `reads like ${counts[0][0]}, marked as ${languageOf(part)}: ${told(part)}`);
    expect(words.every(word => !/\p{L}/u.test(word) || /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(word)) || languageOf(part) !== 'en', `letters of another script: ${told(part)}`);
  }
  return found;
}
