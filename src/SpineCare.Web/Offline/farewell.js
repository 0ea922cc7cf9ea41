// This site keeps nothing on a device any more: what an earlier worker kept goes, and so does the worker.
addEventListener('install', () => skipWaiting());

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
})()));
