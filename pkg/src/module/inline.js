// For every host that compiles bytes: the module stands in the bundle.

import packed from "../../core/botonera_bg.wasm";
import { unpack } from "../unpack.js";

export const compile = () => new WebAssembly.Module(unpack(packed));
export const compileLater = () => WebAssembly.compile(unpack(packed));
