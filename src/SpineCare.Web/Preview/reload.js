// Loads the page again when the library that it was made of is no longer the one in use. Only a preview has this file.
(() => {
  const shown = document.currentScript.dataset.library;
  let changes;

  // A page that nobody looks at lets go of its connection: a browser has only six for one site.
  const listen = () => {
    changes?.close();
    changes = undefined;
    if (document.hidden) return;
    changes = new EventSource('/preview/changes');
    changes.onmessage = ({ data }) => {
      if (data !== shown) location.reload();
    };
    changes.onerror = ({ target }) => {
      if (target === changes && target.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  };

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => changes?.close());
  addEventListener('pageshow', event => { if (event.persisted) listen(); });
  listen();
})();
