import * as core from "../core/botonera.js";
import module from "../core/botonera_bg.wasm";
import catalogue from "./catalogue.json";
import { encode } from "./encode.js";

export const build = (target, message, options) => answer(core.build, encode(target, message, options));

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(JSON.stringify(catalogue));

let started = false;

function answer(question, input) {
  if (!started) {
    core.initSync({ module: bytes(module) });
    started = true;
  }
  try {
    return JSON.parse(question(input));
  } catch (error) {
    // After a trap nothing in the instance can be relied on, and engines
    // name traps differently: whatever came out, the next call starts anew.
    core.__wbg_reset_state();
    throw error;
  }
}

/** The bytes that a text of hexadecimal digits in lower case stands for. */
function bytes(text) {
  const digit = (at) => (text.charCodeAt(at) & 15) + (text.charCodeAt(at) >> 6) * 9;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => digit(2 * at) * 16 + digit(2 * at + 1));
}
