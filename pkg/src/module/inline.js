// For every host that compiles bytes: the module stands in the bundle.

import digits from "../../core/botonera_bg.wasm";

export const compile = () => new WebAssembly.Module(bytes(digits));
export const compileLater = () => WebAssembly.compile(bytes(digits));

/** The bytes that a text of hexadecimal digits in lower case stands for. */
function bytes(text) {
  const digit = (at) => (text.charCodeAt(at) & 15) + (text.charCodeAt(at) >> 6) * 9;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => digit(2 * at) * 16 + digit(2 * at + 1));
}
