// The entry `botonera/lean`: everything, in English alone.

import catalogue from "./catalogue.json";
import { isWellFormed } from "./door.js";
import { answer, answerMany } from "./instance.js";
import { inWords, issue } from "./issues.js";
import { inLines } from "./stream.js";
import { body, bytesOf, headers, isOfFlow, isStatus, member } from "./wire.js";

export { applyFixes } from "./fixes.js";
export { init } from "./instance.js";
export { addTexts } from "./issues.js";
export { version } from "../package.json";

export const build = (target, message, options) => built(answer("build", target, message, options));
export const buildText = (target, json, options) => {
  const { head, body } = answer("build_text", target, typeof json === "string" ? wellFormed(json) : json, options);
  if (!head.ok) return inWords(head);
  return { ok: true, endpoint: head.endpoint, text: body, errors: [], warnings: head.warnings.map(issue) };
};
export const validate = (target, payload, options) => inWords(answer("validate", target, payload, options).head);
export const read = (target, payload, options) => inWords(answer("read", target, payload, options).head);
export const translate = (from, to, payload, options) => built(answer("translate", from, to, payload, options));
export const buildMany = (target, lines, options) => many("build_many", lines, options, target);
export const validateMany = (target, lines, options) => many("validate_many", lines, options, target);
export const readMany = (target, lines, options) => many("read_many", lines, options, target);
export const translateMany = (from, to, lines, options) => many("translate_many", lines, options, from, to);
export const buildStream = (target, options) => stream("build_many", options, target);
export const validateStream = (target, options) => stream("validate_many", options, target);
export const readStream = (target, options) => stream("read_many", options, target);
export const translateStream = (from, to, options) => stream("translate_many", options, from, to);
export const compare = (message, options) => answer("compare", message, options).head.map(inWords);
export const fill = (message, values, options) => inWords(answer("fill", message, values, options).head);
export const parseJson = (text, options) => {
  // A half of a character counts as one unit, as it does in the text; the value has it as it is.
  const whole = typeof text === "string" ? replaced(text, () => "\ufffd") : text;
  const { head } = answer("parse_json", whole, options);
  const placeOf = (pointer) => {
    const { head: place } = answer("place_of", whole, pointer);
    return place && { from: place[0], to: place[1], line: place[2], column: place[3] };
  };
  const pointerAt = (offset) => answer("pointer_at", whole, offset).head;
  const value = head.ok && { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  return { ...inWords(head), ...value, placeOf, pointerAt };
};
export const detect = (value) => answer("detect", value).head;

export const parseResponse = (endpoint, received, options) => {
  // Clients have other names for it, and hold it in their errors; the core opens what a flow makes of those.
  const error = member(received, "error");
  const held = member(received, "response") ?? member(error, "response") ?? received;
  const posted = member(held, "body") ?? member(held, "data") ?? member(held, "payload") ?? (error && { error });
  const status = [member(held, "statusCode"), member(held, "status")].find(isStatus);
  const whole = isOfFlow(received) ? received : posted;
  return answer("parse_response", endpoint, status, headers(member(held, "headers")), body(whole), options).head;
};
export const parseEvent = (provider, posted, options) => answer("parse_event", provider, body(posted), member(options, "sent")).head;

function built({ head, body }) {
  if (!head.ok) return inWords(head);
  const { endpoint, url, headers, warnings } = head;
  const request = { method: "POST", url, headers: { ...headers }, body };
  return { ok: true, endpoint, payload: JSON.parse(body), request, errors: [], warnings: warnings.map(issue) };
}

function many(verb, lines, options, from, to) {
  const given = typeof lines === "string" ? wellFormed(lines) : bytesOf(lines);
  // What is no text and no bytes goes along, to be told as a text that it should be.
  const values = given === undefined ? [options, from, to, lines] : [options, from, to];
  return answerMany(verb, given ?? "\n", inLists, 0, ...values);
}
const stream = (verb, options, ...targets) =>
  inLines((lines, before) => answerMany(verb, lines, inLists, before, options, ...targets));
const inLists = (records) => JSON.stringify(records.map(issue));

// Each half of a character becomes an escape: on its way into the core it would be lost.
const wellFormed = (text) =>
  replaced(text, (half, at) => (isEscaped(text, at) ? NOT_JSON : `\\u${half.charCodeAt(0).toString(16)}`));
const replaced = (text, half) => (isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, half));
// Behind a backslash no JSON has it.
const NOT_JSON = "\ufffd";
function isEscaped(text, at) {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

// A copy for each caller: what one changes, no other sees.
export const providers = () => JSON.parse(catalogue);
