// The rules of axe in the state that the page is in now. What axe cannot decide is decided here, or told: nothing passes in silence.
async () => {
  const paints = style => colorOf(style.backgroundColor)[3] > 0 || style.backgroundImage !== 'none';
  const isBeside = (mark, style) => mark.position === 'absolute' && parseFloat(mark.left) + parseFloat(mark.width) <= parseFloat(style.paddingLeft) + 1;
  const doubtOf = element => {
    for (let part = element; part; part = part.parentElement) {
      const style = getComputedStyle(part);
      if (style.backgroundImage !== 'none') return 'lies on a picture';
      if (style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return 'is seen through';
      if (['::before', '::after'].map(name => getComputedStyle(part, name)).some(mark => mark.content !== 'none' && paints(mark) && !isBeside(mark, style))) return 'has a painted mark';
      if (colorOf(style.backgroundColor)[3] === 255) return '';
    }
    return '';
  };
  const coverOf = element => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const box of [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap(boxesOf)) {
      const stack = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const cover = stack.slice(0, Math.max(0, stack.indexOf(element))).find(part => !element.contains(part) && paints(getComputedStyle(part)));
      if (cover) return `lies below ${told(cover)}`;
    }
    return '';
  };
  const paleness = (element, least, leastLarge) => {
    const style = getComputedStyle(element), size = parseFloat(style.fontSize);
    const need = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? leastLarge : least;
    const has = contrast(colorOf(style.color), groundOf(element));
    return has < need ? `has ${has.toFixed(2)}:1` : doubtOf(element) || coverOf(element);
  };
  const settled = {
    'color-contrast': element => paleness(element, 4.5, 3),
    'color-contrast-enhanced': element => paleness(element, 7, 4.5),
    // Arrows and the like are no words that a name must hold.
    'label-content-name-mismatch': element => /[\p{L}\p{N}]/u.test(element.innerText) ? 'has words that its name lacks' : '',
    // On paper no link can be followed, so that none must be told from the text.
    'link-in-text-block': element => matchMedia('print').matches || getComputedStyle(element).textDecorationLine.includes('underline') ? '' : 'looks like the text around it',
  };

  const { violations, incomplete } = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  const each = (results, tell) => results.flatMap(({ id, nodes }) => nodes.map(({ element, html }) => tell(id, element, html.slice(0, 140))));
  return [
    ...each(violations, (id, _, html) => `${id}: ${html}`),
    ...each(incomplete, (id, element, html) => {
      const doubt = settled[id] ? settled[id](element) : 'undecided';
      return doubt && `${id} (${doubt}): ${html}`;
    }).filter(doubt => doubt),
  ];
}
