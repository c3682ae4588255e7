// The library's module is a file beside the page, packed by gzip: see xtask/js/page.mjs.

import { init } from "../botonera.js";

/* global LIBRARY_MODULE */

/** Makes the library ready; before, none of its functions works. It throws where the file cannot be loaded. */
export async function startLibrary() {
  const response = await fetch(new URL(LIBRARY_MODULE, import.meta.url));
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  const bytes = response.body.pipeThrough(new DecompressionStream("gzip"));
  // By this type it is compiled while it comes.
  await init(await WebAssembly.compileStreaming(new Response(bytes, { headers: { "Content-Type": "application/wasm" } })));
}
