// For every host that compiles bytes: the module stands in the bundle as text, one byte a character.

import text from "../../core/botonera_bg.wasm";

export const compile = () => new WebAssembly.Module(bytes());
export const compileLater = () => WebAssembly.compile(bytes());

function bytes() {
  // Node and its like do at once what the loop takes milliseconds for, and many more on a busy machine.
  if (typeof Buffer === "function") return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
