// For workers, which compile no bytes: the host hands out modules.

import module from "./botonera.wasm";

export const compile = () => module;
export const compileLater = compile;
