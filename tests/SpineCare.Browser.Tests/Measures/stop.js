// Where the Tab key has come to, and what can be told against it; past the end of the page, what the walk as a whole has missed.
isOneColumn => {
  const element = document.activeElement;
  const walk = window.walk ??= { stops: [], backward: [] };
  const found = [];
  // A field of a date has a stop for the day, the month, the year, and the list.
  if (element && element === walk.last && ['date', 'time'].includes(element.type)) return { IsEnd: false, Found: [] };
  if (!element || element === document.body || element === walk.stops[0]) {
    // Tab comes to the chosen one of a group of radio buttons, or to the first where none is chosen; the arrow keys lead to the others.
    const groupOf = part => [...document.querySelectorAll(`input[type=radio][name="${part.name}"]`)].filter(isSeen);
    const all = targets().filter(part => part.tabIndex >= 0 && (part.type !== 'radio' || part === (groupOf(part).find(way => way.checked) ?? groupOf(part)[0])));
    return {
      IsEnd: true,
      Found: [
        ...all.filter(part => !walk.stops.includes(part)).map(part => `never reached: ${told(part)}`),
        ...walk.stops.filter(part => !all.includes(part)).map(part => `reached though it does nothing: ${told(part)}`),
        ...(isOneColumn ? walk.backward : []),
      ],
    };
  }

  const say = words => found.push(`${words}: ${told(element)}`);
  const style = getComputedStyle(element);
  const ground = groundOf(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
  const rings = [style.outlineColor, ...style.boxShadow.match(/[a-z-]+\([^)]*\)/g) ?? []].map(colorOf);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) say('no outline');
  else if (!rings.some(ring => contrast(ring, ground) >= 3)) say('the outline is too faint');

  const boxes = boxesOf(element), [first] = boxes, last = boxes.at(-1);
  if (!first) say('has no place on the screen');
  else {
    const isWhole = first.top >= -1 && first.left >= -1 && first.right <= innerWidth + 1 && (first.bottom <= innerHeight + 1 || first.height > innerHeight);
    if (!isWhole) say('out of view');
    for (const box of boxes) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? document.elementFromPoint(x, y) : null;
      if (top && !element.contains(top) && !top.contains(element)) say(`hidden below ${told(top)}`);
    }

    if (walk.last && !(walk.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) say('comes out of turn');
    if (walk.end && !isHeld(element)) {
      const [before, top, bottom] = [walk.end, first.top + scrollY, first.bottom + scrollY];
      const isOnSameLine = Math.abs(top + bottom - before.top - before.bottom) < 16;
      if (bottom <= before.top + 1 || (isOnSameLine && first.left < before.left - 1)) walk.backward.push(`stands before the stop that comes first: ${told(element)}`);
    }

    walk.end = isHeld(element) ? null : { top: last.top + scrollY, bottom: last.bottom + scrollY, left: last.left };
  }

  const isTrap = walk.stops.includes(element);
  if (isTrap) say('a trap');
  walk.stops.push(walk.last = element);
  return { IsEnd: isTrap, Found: found };
}
