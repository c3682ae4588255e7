// The entry `botonera`: everything, in all languages.

import { addTexts } from "./lean.js";
import es from "./texts/es.js";
import ptBr from "./texts/pt-BR.js";

addTexts(ptBr);
addTexts(es);

export * from "./lean.js";
