import * as library from "./node_modules/botonera/dist/lean.js";
import es from "./node_modules/botonera/dist/texts/es.js";
import ptBr from "./node_modules/botonera/dist/texts/pt-BR.js";
import { tried } from "./suite.mjs";

library.addTexts(es);
library.addTexts(ptBr);
globalThis.outcome = tried(library);
