import { addTexts } from "botonera/lean";
import es from "botonera/texts/es";
import ptBr from "botonera/texts/pt-BR";

addTexts(es);
addTexts(ptBr);

export * from "botonera/lean";
