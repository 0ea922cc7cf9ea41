// Puts what a reader chose on /preferences on the page before it is painted. Where nothing is kept, or nothing may be read, all stays as it is.
{
  const root = document.documentElement;
  const scheme = document.querySelector('meta[name=color-scheme]');
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
    scheme.content = root.dataset.colors ?? 'light dark';
  };
  apply();
  // Another tab chose, or the page comes back from the browser's memory.
  addEventListener('storage', apply);
  addEventListener('pageshow', apply);
}
