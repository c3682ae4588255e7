/**
 * The request in the languages that people send it from. Each `write` takes a request of `build` without credentials, its
 * provider from `providers()`, and the language of what it says; what it gives has environment variables where the request has
 * `{placeholders}`.
 *
 * To be imported when a snippet is first shown.
 */

import { write as curl } from "./snippets/curl.js";
import { write as fetch } from "./snippets/fetch.js";
import { write as go } from "./snippets/go.js";
import { write as n8n } from "./snippets/n8n.js";
import { NAMES } from "./snippets/names.js";
import { write as nodeRed } from "./snippets/node-red.js";
import { write as python } from "./snippets/python.js";
import { TEXTS } from "./snippets/texts.js";

const WRITERS = { curl, fetch, python, go, "node-red": nodeRed, n8n };

export const snippets = Object.entries(NAMES).map(([id, name]) => ({
  id,
  name,
  write: (request, provider, locale) => WRITERS[id](request, provider, TEXTS[locale]),
}));
