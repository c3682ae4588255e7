// Compiled, never run: the declarations where the types of the host know WebAssembly.

import { init } from "botonera";

const started: Promise<void> = init(await WebAssembly.compileStreaming(fetch("botonera.wasm")));
void started;
void init(new WebAssembly.Module(new Uint8Array(8)));
// @ts-expect-error: it is to be awaited first
void init(WebAssembly.compileStreaming(fetch("botonera.wasm")));
// @ts-expect-error: it is to be compiled first
void init(await (await fetch("botonera.wasm")).arrayBuffer());
// @ts-expect-error: it is not a place to load from
void init("botonera.wasm");
