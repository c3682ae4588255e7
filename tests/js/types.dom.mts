// Compiled, never run: the declarations where the types of the host know WebAssembly.

import { init } from "botonera";

const started: Promise<void> = init(await WebAssembly.compileStreaming(fetch("botonera.wasm")));
void started;
// @ts-expect-error: it is not a place to load from
void init("botonera.wasm");
