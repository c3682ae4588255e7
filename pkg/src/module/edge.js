// For edge functions, which compile no bytes: their bundlers want to be asked for a module.

import module from "./botonera.wasm?module";

export const compile = () => module;
export const compileLater = compile;
