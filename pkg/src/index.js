import * as core from "../core/botonera.js";
import catalogue from "./catalogue.json";
import { encode } from "./encode.js";
import { answer } from "./instance.js";
import { body, headers, member } from "./wire.js";

export { applyFixes } from "./fixes.js";
export { init } from "./instance.js";
export { version } from "../package.json";

export const build = (target, message, options) => answer(core.build, encode(target, message, options));
export const validate = (target, payload, options) => answer(core.validate, encode(target, payload, options));
export const read = (target, payload, options) => answer(core.read, encode(target, payload, options));
export const translate = (from, to, payload, options) => answer(core.translate, encode(from, to, payload, options));
export const compare = (message, options) => answer(core.compare, encode(message, options));
export const detect = (value) => answer(core.detect, encode(value));

export const parseResponse = (endpoint, received, options) => {
  const [status, named, posted] = [member(received, "status"), headers(member(received, "headers")), body(member(received, "body"))];
  return answer(core.parse_response, encode(endpoint, status, named, posted, options));
};
export const parseEvent = (provider, posted, options) => answer(core.parse_event, encode(provider, body(posted), member(options, "sent")));

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(JSON.stringify(catalogue));
