// Numbers the parts of the page that have a role, and tells of each what the eye sees, so that both can be compared.
async () => {
  // The browser tells screen readers of a change a frame later.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const places = [...document.querySelectorAll('nav, header, footer, main')];
  return [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, img, svg, nav, h1, h2, h3, h4, table, tr, th, td, ul, ol, li')]
    .filter(part => part.checkVisibility({ visibilityProperty: true }) && !part.parentElement.closest('svg'))
    .map((part, number) => {
      const text = told(part);
      part.dataset.part = number;
      return {
        Tag: part.localName,
        Role: part.getAttribute('role') ?? '',
        Words: isSeen(part) ? tidy(seenTexts(part).map(text => text.data).join(' ')) : '',
        Target: part.href?.toString() ?? '',
        Text: text,
        IsDecoration: part.closest('[aria-hidden=true]') !== null || part.getAttribute('alt') === '',
        IsOpen: part.localName === 'summary' && part.parentElement.open === true,
        Place: places.indexOf(part.closest('nav, header, footer, main')),
      };
    });
}
