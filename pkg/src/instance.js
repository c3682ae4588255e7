// The running core: started by the first call or by `init`, replaced after any exception.

import * as core from "../core/botonera.js";
// Each entry of the package has a module of its own behind this name.
import { compile, compileLater } from "compiled-module";

let compiled;
let running = false;

/** Makes the core ready, without blocking; `module` is one that somebody else compiled, and serves from now on. */
export async function init(module) {
  if (running) return;
  if (module !== undefined) {
    // Throws at whatever is no module, before it could take the place of ours.
    WebAssembly.Module.exports(module);
    compiled = module;
  }
  try {
    compiled ??= await compileLater();
    if (!running) await core.startLater(compiled);
    running = true;
  } catch (error) {
    compiled = undefined;
    throw error;
  }
}

/** What the core answers to `input`. */
export function answer(question, input) {
  if (!running) {
    core.start((compiled ??= compile()));
    running = true;
  }
  try {
    return JSON.parse(question(input));
  } catch (error) {
    // After a trap nothing in the instance can be relied on, and engines name traps differently. The fresh one is for
    // the next call to start: where the stack is exhausted, there is no room for it here.
    running = false;
    throw error;
  }
}
