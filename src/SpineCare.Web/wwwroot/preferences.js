// Puts what a reader chose on /preferences on the page before it is painted. Where nothing is kept, or nothing may be read, all stays as it is.
{
  const root = document.documentElement;
  const scheme = document.querySelector('meta[name=color-scheme]');
  const frames = [...document.querySelectorAll('meta[name=theme-color]')].map(meta => [meta, meta.media]);
  const kept = name => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const apply = () => {
    for (const name of ['text', 'spacing', 'colors']) {
      const chosen = kept(name);
      if (/^(larger?|wide|light|dark)$/.test(chosen)) root.dataset[name] = chosen;
      else delete root.dataset[name];
    }
    const { colors } = root.dataset;
    scheme.content = colors ?? 'light dark';
    for (const [meta, media] of frames) meta.media = !colors ? media : media.includes(colors) ? '' : 'not all';
  };
  apply();
  // Another tab chose, or the page comes back from the browser's memory.
  addEventListener('storage', apply);
  addEventListener('pageshow', apply);
}
