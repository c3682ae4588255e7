/**
 * The request in the languages that people send it from. Each `write` takes a request of `build` without credentials, and its
 * provider from `providers()`; what it gives has environment variables where the request has `{placeholders}`.
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

const WRITERS = { curl, fetch, python, go, "node-red": nodeRed, n8n };

export const snippets = Object.entries(NAMES).map(([id, name]) => ({ id, name, write: WRITERS[id] }));
