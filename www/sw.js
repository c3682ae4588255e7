// Keeps the whole page for use without a network. A version is kept whole: its files are those of the list, by their hashes, and
// a newer one serves only once no page of the older is open.

importScripts("files.js");

const OURS = `botonera ${registration.scope} `;
const CACHE = OURS + VERSION;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

async function keep() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    Object.entries(FILES).map(async ([name, integrity]) => {
      const response = await fetch(name, { cache: "no-cache", integrity });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      // A server may have redirected; a page may not be answered by what was.
      const kept = new Response(response.body, { headers: response.headers });
      await cache.put(name === "index.html" ? "./" : name, kept);
    }),
  );
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const isPage =
    request.mode === "navigate" &&
    new URL(request.url).pathname.replace(/index\.html$/, "") === new URL(registration.scope).pathname;
  return (await (isPage ? cache.match("./") : cache.match(request, { ignoreSearch: true }))) ?? fetch(request);
}
