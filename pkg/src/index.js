import * as core from "../core/botonera.js";
import catalogue from "./catalogue.json";
import { encode } from "./encode.js";
import { answer } from "./instance.js";

export { init } from "./instance.js";
export { version } from "../package.json";

export const build = (target, message, options) => answer(core.build, encode(target, message, options));

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(JSON.stringify(catalogue));
