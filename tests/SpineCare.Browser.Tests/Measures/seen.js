// What the measures share. A part is seen when it is drawn and not cut down to a pixel for screen readers alone.
const isCutAway = element => {
  for (let part = element; part && part !== document.body; part = part.parentElement) {
    const style = getComputedStyle(part);
    if (style.clipPath === 'inset(50%)') return true;
  }
  return false;
};
const isSeen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isCutAway(element);
const isHeld = element => {
  for (let part = element; part; part = part.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(part).position)) return true;
  return false;
};
const tidy = text => text.replace(/\s+/g, ' ').trim();
const told = element => tidy(element.cloneNode(true).outerHTML).slice(0, 140);
const seenTexts = root => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
  while (walk.nextNode())
    if (walk.currentNode.data.trim() && isSeen(walk.currentNode.parentElement)) texts.push(walk.currentNode);
  return texts;
};
const boxesOf = node => {
  if (node.nodeType === Node.ELEMENT_NODE) return [...node.getClientRects()].filter(box => box.width > 0 && box.height > 0);
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0);
};
const targets = () => [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]')]
  .filter(isSeen);
const colorOf = (() => {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  return color => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data;
  };
})();
const lightOf = color => {
  const [red, green, blue] = [...color].slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dark, light] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const groundOf = element => {
  for (let part = element; part; part = part.parentElement) {
    const ground = colorOf(getComputedStyle(part).backgroundColor);
    if (ground[3] === 255) return ground;
  }
  return colorOf(getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'black' : 'white');
};
