/**
 * Has the service worker keep the page: what was loaded before the worker came, and once somebody begins to work the other
 * languages and dialogs, so that a first visit loads no more than it shows.
 */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !isSecureContext) return;
  await serviceWorker.register("sw.js");
  if (!serviceWorker.controller) await first(serviceWorker, "controllerchange");
  const ask = (what) => serviceWorker.controller?.postMessage(what);
  ask(performance.getEntriesByType("resource").map(({ name }) => name));
  await first(window, "pointerdown", "keydown");
  ask("rest");
}

const first = (target, ...types) =>
  new Promise((happened) => types.forEach((type) => target.addEventListener(type, happened, { once: true })));
