// The running core: started by the first call or by `init`, replaced after any exception.

import * as core from "../core/botonera.js";
import { version } from "../package.json";
// Each entry of the package has a module of its own behind this name.
import { compile, compileLater } from "compiled-module";

// From inputs of this length on, the memory that the core has taken is not worth keeping.
const LARGE = 1_000_000;

let compiled;
let broken = false;

/** Makes the core ready, without blocking; `module` is one that somebody else compiled, and serves from now on. */
export async function init(module) {
  // Throws at whatever is no module. The section is written by xtask/src/wasm.rs.
  if (module !== undefined && !WebAssembly.Module.customSections(module, `botonera ${version}`).length) {
    throw new TypeError(`not the module of botonera ${version}`);
  }
  if (broken) core.stop();
  broken = false;
  if (core.instance) return;
  compiled = module ?? compiled;
  const ours = compiled ?? (await compileLater());
  // Meanwhile one may have been handed in.
  compiled ??= ours;
  if (!core.instance) await core.startLater(compiled);
}

/** What the core answers to the texts of `input`; `parse` makes a result of its text. */
export function answer(question, input, parse = JSON.parse) {
  if (broken || !core.instance) core.start((compiled ??= compile()));
  // After a trap nothing in the instance can be relied on, and engines name traps differently. The fresh one is for
  // the next call to start: where the stack is exhausted, there is no room for it here.
  broken = true;
  const result = parse(question(...input));
  broken = false;
  if (input.some(({ length }) => length >= LARGE)) core.stop();
  return result;
}
