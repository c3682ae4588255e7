// The entry `botonera/lean`: everything, in English alone.

import * as core from "../core/botonera.js";
import catalogue from "./catalogue.json";
import { encode } from "./encode.js";
import { answer } from "./instance.js";
import { inWords } from "./issues.js";
import { body, headers, member } from "./wire.js";

export { applyFixes } from "./fixes.js";
export { init } from "./instance.js";
export { addTexts } from "./issues.js";
export { version } from "../package.json";

export const build = (target, message, options) => inWords(answer(core.build, [encode(target, message, options)]));
export const buildText = (target, json, options) => {
  const isText = typeof json === "string";
  const input = isText ? encode(target, options) : encode(target, options, json);
  return answer(core.build_text, [input, isText ? wellFormed(json) : ""], (out) => {
    const end = out.indexOf("\n");
    const { ok, endpoint, ...told } = inWords(JSON.parse(out.slice(0, end)));
    return { ok, endpoint, ...(ok && { text: out.slice(end + 1) }), ...told };
  });
};
// Each half of a character becomes an escape: on its way into the core it would be lost.
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

export const validate = (target, payload, options) => inWords(answer(core.validate, [encode(target, payload, options)]));
export const read = (target, payload, options) => inWords(answer(core.read, [encode(target, payload, options)]));
export const translate = (from, to, payload, options) => inWords(answer(core.translate, [encode(from, to, payload, options)]));
export const compare = (message, options) => answer(core.compare, [encode(message, options)]).map(inWords);
export const detect = (value) => answer(core.detect, [encode(value)]);

export const parseResponse = (endpoint, received, options) => {
  const [status, named, posted] = [member(received, "status"), headers(member(received, "headers")), body(member(received, "body"))];
  return answer(core.parse_response, [encode(endpoint, status, named, posted, options)]);
};
export const parseEvent = (provider, posted, options) => answer(core.parse_event, [encode(provider, body(posted), member(options, "sent"))]);

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(catalogue);
