// The providers on loopback, as their documents describe them: each in a file of its own, which judges requests by the
// wording of the provider's pages alone. Nothing here calls the library: this is the second opinion on what it builds.
//
// `cargo xtask test loopback` starts it and has messages sent to each provider. By hand: `node tests/loopback/server.mjs`, in a
// terminal of its own. It prints its URL, and ends when its standard input does (at once, where that is /dev/null), on SIGTERM, or
// three minutes after the last request.
//
// When a message is taken, it posts to the webhook what the provider would post: statuses, and each reply button as if it had been
// pressed. A click comes once in every layout that is documented or known from public code (`layouts` in send/*.mjs says how many),
// so one button may be five clicks.
//
//   POST /panel/<provider>   opens an account, or changes one: {"instance": "…", "token": "…", "webhook": "http://127.0.0.1:…"};
//                            what else there is to set stands in the provider's file, and is back there with "anew"
//   …    /<provider>/…       what the provider documents; /<provider> is what clients give as base URL

import { createServer } from "node:http";
import * as dialog360 from "./360dialog.mjs";
import * as meta from "./meta.mjs";
import * as evolution from "./evolution.mjs";
import * as greenApi from "./green-api.mjs";
import * as moorse from "./moorse.mjs";
import * as ryzeapi from "./ryzeapi.mjs";
import * as uazapi from "./uazapi.mjs";
import * as whapi from "./whapi.mjs";
import * as zApi from "./z-api.mjs";

const LIFETIME = 180_000;
const PATIENCE = 5_000;
const LARGEST = 1 << 20;

const providers = { "z-api": zApi, ryzeapi, moorse, meta, "360dialog": dialog360, evolution, uazapi, whapi, "green-api": greenApi };
const accounts = Object.fromEntries(Object.keys(providers).map((name) => [name, new Map()]));

const server = createServer({ requestTimeout: PATIENCE }, async (request, response) => {
  lifetime.refresh();
  const answer = await answered(request).catch((fault) => ({ status: 500, headers: {}, body: `${fault.stack}` }));
  const { status, headers = {}, body = "", events = [], webhook } = answer;
  const isText = typeof body === "string";
  response.writeHead(status, isText ? headers : { "Content-Type": "application/json", ...headers });
  response.end(isText ? body : JSON.stringify(body));
  // Who no longer listens misses it.
  response.once("close", () => void post(webhook, events).catch(() => {}));
});

async function answered(request) {
  const body = await read(request);
  if (body === undefined) return { status: 413 };
  const [, name, ...path] = new URL(request.url, "http://127.0.0.1").pathname.split("/");
  if (name === "panel" && path.length === 1 && providers[path[0]]) return panel(path[0], JSON.parse(body));
  const known = providers[name]?.answer(
    { method: request.method, path: path.map(decodeURIComponent), headers: request.headers, body },
    accounts[name],
  );
  // What no page describes, as web servers have it.
  return known ?? { status: 404, headers: { "Content-Type": "text/html" }, body: "<html><h1>404 Not Found</h1></html>\n" };
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
  }
  return size > LARGEST ? undefined : Buffer.concat(chunks).toString();
}

function panel(provider, { anew, ...change }) {
  const { webhook } = change;
  if (typeof webhook === "string" && new URL(webhook).hostname !== "127.0.0.1") throw new Error("webhooks are on loopback");
  const { account } = providers[provider];
  const id = change[account.id];
  if (typeof id !== "string") throw new Error(`${account.id} is missing`);
  const known = accounts[provider];
  known.set(id, { ...((!anew && known.get(id)) || account.defaults()), ...change });
  return { status: 200, body: {} };
}

/** One after the other, as they happen. */
async function post(webhook, events) {
  for (const event of webhook ? events : []) {
    const response = await fetch(webhook, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.arrayBuffer();
  }
}

const end = () => process.exit();
process.stdin.on("end", end).on("error", end).resume();
process.on("SIGTERM", end);
const lifetime = setTimeout(() => {
  console.error(`the loopback providers have waited ${LIFETIME / 1000} seconds for a request, and end`);
  process.exit(1);
}, LIFETIME);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
