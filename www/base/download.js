import { element } from "./dom.js";

/** How long a browser may take to begin with what it was handed. */
const HANDED_OVER = 60_000;

/**
 * Saves a text, or what a blob holds, as a file. Nothing is asked of any server.
 *
 * @param {string} name
 * @param {string | Blob} content
 */
export function download(name, content) {
  // Of a type that no browser knows better than the name: some would write `.txt` behind it.
  const address = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER);
}
