// Words painted in a drawing: letters that are too small, a contrast under 4.5 to 1 (WCAG 2.2, 1.4.3), and grounds of the other colors.
async ({ address, width, picture, least, isDark }) => {
  const drawing = new XMLHttpRequest();
  drawing.open('GET', address);
  drawing.responseType = 'document';
  await new Promise(done => { drawing.onload = done; drawing.send(); });
  const svg = drawing.responseXML.documentElement;
  svg.querySelectorAll('style').forEach(style => style.remove());
  document.body.append(svg);
  const scale = width / svg.viewBox.baseVal.width;
  const frame = svg.getBoundingClientRect();
  const drawn = frame.width / svg.viewBox.baseVal.width;
  const texts = [...svg.querySelectorAll('text')].map(text => {
    const { left, top, width, height } = text.getBoundingClientRect();
    const own = text.getScreenCTM().a / drawn;
    return { words: text.textContent.trim(), letters: parseFloat(getComputedStyle(text).fontSize) * own * scale, box: [left - frame.left, top - frame.top, width, height].map(side => side / drawn * scale) };
  });
  svg.remove();

  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), letter => letter.charCodeAt())], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const light = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const colorsIn = ([left, top, width, height]) => {
    const counts = new Map();
    const { data } = canvas.getImageData(left, top, Math.max(width, 1), Math.max(height, 1));
    for (let at = 0; at < data.length; at += 4) {
      const color = `${data.slice(at, at + 3)}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > data.length / 4 / 100).sort(([, one], [, other]) => other - one).map(([color]) => luminance(color.split(',').map(Number)));
  };

  return texts.flatMap(({ words, letters, box }) => {
    const [ground, ...others] = colorsIn(box);
    const most = Math.max(1, ...others.map(other => contrast(ground, other)));
    return [
      ...(letters < least - 0.01 ? [`letters of ${letters.toFixed(1)} px: ${words}`] : []),
      ...(most < 4.5 ? [`contrast ${most.toFixed(1)}: ${words}`] : []),
      ...(/\p{L}/u.test(words) && isDark !== ground < 0.3 ? [`ground ${ground.toFixed(2)}: ${words}`] : []),
    ];
  });
}
