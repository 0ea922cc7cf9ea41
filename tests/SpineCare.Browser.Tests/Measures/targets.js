// Targets of a pointer: under 24 px, in no sentence, and too near to another (WCAG 2.2, 2.5.8); main ones under 44 px.
() => {
  const all = targets().map(part => {
    const box = boxesOf(part).reduce((large, box) => box.width * box.height > large.width * large.height ? box : large, new DOMRect());
    return { part, box, isSmall: Math.min(box.width, box.height) < 23.99 };
  }).filter(({ box }) => box.width > 0);
  const blockOf = part => getComputedStyle(part).display.startsWith('inline') ? blockOf(part.parentElement) : part;
  const hasLetters = text => /\p{L}/u.test(text);
  const isInSentence = part => {
    if (!part.matches('a') || !hasLetters(part.innerText)) return false;
    const block = blockOf(part.parentElement);
    const others = seenTexts(block).filter(text => !text.parentElement.closest('a, button, summary'));
    return getComputedStyle(part).display === 'inline' && others.some(text => hasLetters(text.data));
  };
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const reaches = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12;
  const meet = ([x, y], [u, v]) => Math.hypot(x - u, y - v) < 24;
  const isCrowded = one => all.some(other => other !== one && !one.part.contains(other.part) && !other.part.contains(one.part)
    && (reaches(middle(one.box), other.box) || (other.isSmall && meet(middle(one.box), middle(other.box)))));
  const size = box => `${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`;

  const main = 'body > header :is(a, button, input), main :is(button, summary, .button, [rel=prev], [rel=next]), .care-card a[href^="tel:"], .help-line h2 a';
  return [
    ...all.filter(one => one.isSmall && !isInSentence(one.part) && isCrowded(one)).map(({ part, box }) => `small ${size(box)}: ${told(part)}`),
    ...all.filter(({ part, box }) => part.matches(main) && Math.min(box.width, box.height) < 43.99).map(({ part, box }) => `under 44 ${size(box)}: ${told(part)}`),
  ];
}
