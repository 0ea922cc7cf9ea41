// Text that is cut off, sticks out of its box, or lies on other text; and a page that is wider than the screen (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12).
() => {
  const found = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > page.clientWidth + 0.5);
    found.push(`${page.scrollWidth} px wide`, ...wide.map(part => `wide: ${told(part)}`));
  }

  const looks = new Map();
  const look = part => {
    if (!looks.has(part)) {
      const style = getComputedStyle(part);
      const isBox = !['inline', 'contents'].includes(style.display);
      looks.set(part, {
        isBox,
        isFree: ['absolute', 'fixed'].includes(style.position),
        hidesX: isBox && ['hidden', 'clip'].includes(style.overflowX),
        hidesY: isBox && ['hidden', 'clip'].includes(style.overflowY),
        scrollsX: isBox && ['auto', 'scroll'].includes(style.overflowX) && part.scrollWidth > part.clientWidth + 1,
        scrollsY: isBox && ['auto', 'scroll'].includes(style.overflowY),
        isPainted: isBox && (colorOf(style.backgroundColor)[3] > 0
          || ['Left', 'Right'].some(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')),
        box: part.getBoundingClientRect(),
      });
    }
    return looks.get(part);
  };

  const pieces = [];
  for (const text of seenTexts(document.body)) {
    const boxes = boxesOf(text), words = tidy(text.data).slice(0, 60);
    for (let part = text.parentElement; part && part !== page; part = part.parentElement) {
      const { isBox, isFree, hidesX, hidesY, scrollsX, scrollsY, isPainted, box } = look(part);
      if (!isBox) continue;
      const isOutX = boxes.some(piece => piece.left < box.left - 1 || piece.right > box.right + 1);
      const isOutY = boxes.some(piece => piece.top < box.top - 2 || piece.bottom > box.bottom + 2);
      if ((isOutX && (hidesX || isPainted)) || (scrollsX && !part.querySelector('table'))) found.push(`cut off sideways: “${words}” in ${told(part)}`);
      if (isOutY && (hidesY || (isPainted && !scrollsY))) found.push(`cut off above or below: “${words}” in ${told(part)}`);
      if (scrollsX || scrollsY || isFree) break;
    }
    if (!isHeld(text.parentElement)) pieces.push(...boxes.map(box => ({ text, words, box })));
  }

  for (const part of document.querySelectorAll('img, svg, video, canvas, input, select, textarea')) {
    if (!isSeen(part) || isHeld(part)) continue;
    const box = part.getBoundingClientRect(), style = getComputedStyle(part);
    const [top, right, bottom, left] = ['Top', 'Right', 'Bottom', 'Left'].map(side => parseFloat(style[`padding${side}`]));
    pieces.push({ text: part, words: told(part), box: new DOMRect(box.x + left, box.y + top, box.width - left - right, box.height - top - bottom) });
  }

  // Lines may stand close: a sixth of a line above and below is air.
  const cores = pieces
    .map(({ text, words, box }) => ({ text, words, top: box.top + box.height / 6, bottom: box.bottom - box.height / 6, left: box.left + 1, right: box.right - 1 }))
    .filter(core => core.bottom > -scrollY && core.right > core.left)
    .sort((a, b) => a.top - b.top);
  cores.forEach((core, index) => {
    for (let next = index + 1; next < cores.length && cores[next].top < core.bottom; next++) {
      const other = cores[next];
      if (other.text !== core.text && other.left < core.right && core.left < other.right) found.push(`“${core.words}” lies on “${other.words}”`);
    }
  });

  // What stays on the screen leaves most of it to the text.
  scrollTo({ top: page.scrollHeight / 2, behavior: 'instant' });
  const heights = Array.from({ length: 20 }, (_, step) => (step + 0.5) * innerHeight / 20);
  const held = heights.filter(y => isHeld(document.elementFromPoint(innerWidth / 2, y) ?? page));
  scrollTo({ top: 0, behavior: 'instant' });
  if (held.length > 6) found.push(`held: ${held.length * 5} % of the screen`);
  return [...new Set(found)];
}
