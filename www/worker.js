// Keeps the page for use without a network.
//
// Names of files hold the hash of what is in them. So what is kept under a name is always the right thing, and a page loads what
// belongs to it, whichever version it is of: no page is ever mixed of two. What the first visit needs is kept with the page's
// own file; the rest when the page asks for it (offline.js), and the editor with its schemas once they were opened. A page of the reference is
// kept once it was read; its name holds no hash, so it is asked for anew as long as there is a network.

/* global AT_ONCE, SOON, WHEN_USED, LANGUAGES */

const FILES = [...Object.keys(AT_ONCE), ...SOON, ...WHEN_USED];
const OURS = `botonera ${registration.scope} `;
const CACHE = OURS + Object.values(AT_ONCE).join("");

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event));
});
addEventListener("message", (event) => {
  const wanted = event.data === "rest" ? SOON : event.data.map(nameOf).filter((name) => FILES.includes(name));
  event.waitUntil(keep(wanted));
});

const nameOf = (url) => new URL(url).pathname.slice(new URL(registration.scope).pathname.length) || "index.html";
const withoutHash = (name) => name.replace(/-\w{8}\./, ".");

async function install() {
  // What somebody had of the version before is wanted of this one, too.
  const requests = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).keys()));
  const before = new Set(requests.flat().map(({ url }) => withoutHash(nameOf(url))));
  await keep(FILES.filter((name) => name in AT_ONCE || before.has(withoutHash(name))));
  await skipWaiting();
}

async function takeOver() {
  // Pages of the version before may still be open.
  await Promise.all((await ours()).slice(0, -2).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The caches of all versions, the oldest first. */
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

async function keep(names) {
  const cache = await caches.open(CACHE);
  await Promise.all(
    names.map(async (name) => {
      if (!(await cache.match(name))) await cache.put(name, (await keptElsewhere(name)) ?? (await load(name)));
    }),
  );
}

const keptElsewhere = async (name) => (AT_ONCE[name] ? undefined : caches.match(name));

/** A file of this version: from where the browser has it already, or else anew. */
async function load(name) {
  // The two names without a hash come with one of their own.
  const integrity = AT_ONCE[name];
  for (const cache of integrity ? ["no-cache"] : ["force-cache", "reload"]) {
    const response = await fetch(name, integrity ? { cache, integrity } : { cache });
    // A server may have redirected; a page may not be answered by what was.
    if (isRight(name, response)) return new Response(response.body, { headers: response.headers });
  }
  throw new Error(name);
}

/** Some servers answer what they do not have by a page. */
const isRight = (name, { ok, headers }) => ok && (name === "index.html" || !/html/.test(headers.get("content-type")));

async function answer(event) {
  const name = nameOf(event.request.url);
  const cache = await caches.open(CACHE);
  if (isReference(name)) return newest(event, cache);
  const kept = (await cache.match(name)) ?? (await keptElsewhere(name));
  if (kept) return kept;
  const response = await fetch(event.request);
  if (FILES.includes(name) && isRight(name, response)) event.waitUntil(cache.put(name, response.clone()));
  return response;
}

const isReference = (name) => LANGUAGES.some((language) => name.startsWith(`${language}/`));

/** What the server has now, or else what was kept of it. */
async function newest(event, cache) {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(cache.put(event.request, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(event.request);
    if (!kept) throw error;
    return kept;
  }
}
