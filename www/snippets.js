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
import { write as nodeRed } from "./snippets/node-red.js";
import { write as python } from "./snippets/python.js";

export const snippets = [
  { id: "curl", name: "cURL", write: curl },
  { id: "fetch", name: "JavaScript (fetch)", write: fetch },
  { id: "python", name: "Python (requests)", write: python },
  { id: "go", name: "Go (net/http)", write: go },
  { id: "node-red", name: "Node-RED", write: nodeRed },
  { id: "n8n", name: "n8n", write: n8n },
];
