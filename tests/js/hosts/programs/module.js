import * as library from "./node_modules/botonera/dist/index.js";
import { tried } from "./suite.mjs";

globalThis.outcome = tried(library);
