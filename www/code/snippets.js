/**
 * The request in the languages that people send it from. Each `write` takes a request of `build` without credentials, its
 * provider from `providers()`, the language of what it says, and where the message's variables stand (`places.js`); what it gives has
 * environment variables where the request has `{placeholders}`.
 *
 * To be imported when a snippet is first shown.
 */

import { write as curl } from "./snippets/curl.js";
import { write as fetch } from "./snippets/fetch.js";
import { write as go } from "./snippets/go.js";
import { write as n8n } from "./snippets/n8n.js";
import { NAMES } from "./snippets/names.js";
import { write as nodeRed } from "./snippets/node-red.js";
import { write as powershell } from "./snippets/powershell.js";
import { write as python } from "./snippets/python.js";
import { TEXTS } from "./snippets/texts.js";

export { placesOf } from "./places.js";

const WRITERS = { curl, powershell, fetch, python, go, "node-red": nodeRed, n8n };

export const snippets = Object.entries(NAMES).map(([id, name]) => ({
  id,
  name,
  write: (request, provider, locale, variables) => WRITERS[id](request, provider, TEXTS[locale], variables),
}));
