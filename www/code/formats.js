import { NAMES } from "./snippets/names.js";

/** Whom a text is for, in the order of the page: the JSON alone is for both. */
export const GROUPS = ["plain", "noCode", "withCode"];

/** What each text is, as far as the page treats it as one of its kind: whom it is for, its file, and its language. */
const KINDS = {
  payload: { name: "JSON", group: "plain", file: "payload.json", language: "json" },
  n8n: { group: "noCode", file: "botonera-n8n.json", language: "json" },
  "node-red": { group: "noCode", file: "botonera-node-red.json", language: "json" },
  curl: { group: "withCode", file: "send.sh", language: "bash" },
  // Windows PowerShell 5.1 takes a file without the mark for one of an older encoding.
  powershell: { group: "withCode", file: "send.ps1", language: "powershell", hasMark: true },
  fetch: { group: "withCode", file: "send.mjs", language: "javascript" },
  python: { group: "withCode", file: "send.py", language: "python" },
  go: { group: "withCode", file: "send.go", language: "go" },
};

/**
 * The texts that there are, by their id, in the order of the page.
 *
 * @type {Record<string, { name: string, group: string, file: string, language: string, hasMark?: boolean }>}
 */
export const FORMATS = Object.fromEntries(
  Object.entries(KINDS)
    .map(([id, kind]) => [id, { ...kind, name: kind.name ?? NAMES[id]?.replace(/ \(.*/, "") }])
    .filter(([, { name }]) => name),
);
