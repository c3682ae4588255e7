import * as core from "../core/botonera.js";
import module from "../core/botonera_bg.wasm";
import catalogue from "./catalogue.json";
import { encode } from "./encode.js";
import { unpack } from "./unpack.js";

export const build = (target, message, options) => answer(core.build, encode(target, message, options));

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(JSON.stringify(catalogue));

let started = false;

function answer(question, input) {
  if (!started) {
    core.initSync({ module: unpack(module) });
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
