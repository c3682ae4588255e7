/** How long the page is left alone at first, in milliseconds. */
const QUIET = 3000;

/**
 * Has the service worker keep the page: what was loaded before the worker came, and once the browser has nothing else to do, or somebody
 * begins to work, the other languages and dialogs, so that a first visit shows itself before it loads more.
 */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !isSecureContext) return;
  await serviceWorker.register("sw.js");
  if (!serviceWorker.controller) await first(serviceWorker, "controllerchange");
  const ask = (what) => serviceWorker.controller?.postMessage(what);
  ask(performance.getEntriesByType("resource").map(({ name }) => name));
  await Promise.race([first(window, "pointerdown", "keydown"), idle()]);
  ask("rest");
}

/** Once the browser has had nothing to do for a while; Safari does not say so. */
const idle = () =>
  new Promise((happened) => setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(happened), QUIET));

const first = (target, ...types) =>
  new Promise((happened) => types.forEach((type) => target.addEventListener(type, happened, { once: true })));
