/** Recognises what somebody has at hand: a message, a provider's payload, a cURL command, a webhook body. */

import { detect, parseEvent, validate } from "../botonera.js";
import { isCurl, readCurl } from "./curl.js";
import { readJson } from "../state/json-text.js";
import { catalogue } from "../state/outcome.js";

/** How many characters are gone through in search of JSON, where a text is more than JSON; a look at what was found counts for more. */
const MOST_EFFORT = 5_000_000;
const LOOK = 1_000;

/**
 * Says what a text is. Nothing throws, and of a cURL command only the body comes back: its URL and headers hold credentials.
 *
 * @param {string} text
 * @returns {{ kind: "message", message: object }
 *   | { kind: "payload", endpoint: string, payload: unknown, from: "json" | "curl" }
 *   | { kind: "event", provider: string, events: object[], body: unknown }
 *   | { kind: "unknown", reason: "empty" | "not-json" | "not-known" | "twice" | "curl-broken" | "curl-without-body"
 *     | "curl-body-not-json", value?: unknown }} Where it stands between other things, `json` is its text, and `others` how many
 *   more stand behind it. `value` is that of JSON that is not known.
 */
export function recognise(text) {
  const trimmed = text.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return unknown("empty");
  const json = parseJson(trimmed);
  if (json) return fromJson(json, "json");
  const found = isCurl(trimmed) ? fromCurl(trimmed) : unknown("not-json");
  return found.kind === "unknown" && found.reason !== "curl-without-body" ? (fromProse(trimmed) ?? found) : found;
}

const unknown = (reason) => ({ kind: "unknown", reason });
const fromJson = ({ value, isTwice }, from) =>
  value === undefined ? unknown(isTwice ? "twice" : "not-json") : fromValue(value, from);

/** What is known among the JSON that stands in a text: between a page's words, one value after the other, in a program. */
function fromProse(text) {
  const all = [];
  const opening = /[{[]/g;
  let effort = MOST_EFFORT;
  for (let place; effort > 0 && (place = opening.exec(text)); ) {
    const end = bracketEnd(text, place.index);
    effort -= (end ?? text.length) - place.index + LOOK;
    if (end === null) continue;
    const json = text.slice(place.index, end);
    const found = fromJson(readJson(json), "json");
    if (found.kind === "unknown" && found.reason !== "twice") continue;
    all.push({ ...found, json });
    opening.lastIndex = end;
  }
  return all.length > 1 ? { ...all[0], others: all.length - 1 } : all[0];
}

/** The end of what an opening bracket opens, as far as brackets and strings tell; null where it is not closed. */
function bracketEnd(text, start) {
  const sign = /[[\]{}"]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found; (found = sign.exec(text)); ) {
    if (found[0] === '"') sign.lastIndex = stringEnd(text, found.index);
    else depth += "[{".includes(found[0]) ? 1 : -1;
    if (depth === 0) return sign.lastIndex;
  }
  return null;
}

function fromCurl(text) {
  const { urls, body, reason } = readCurl(text);
  if (reason) return unknown(reason);
  const json = parseJson(body);
  if (!json) return unknown("curl-body-not-json");
  const found = fromJson(json, "curl");
  if (json.isTwice) return found;
  const own = endpointsAt(urls);
  if (found.kind === "payload") {
    // Where several providers take one shape, as Meta and 360dialog do, the URL tells them apart.
    const faults = (endpoint) => validate(endpoint, found.payload).errors.length;
    const isAsGood = (endpoint) => faults(endpoint) <= faults(found.endpoint);
    return own.includes(found.endpoint) ? found : { ...found, endpoint: own.find(isAsGood) ?? found.endpoint };
  }
  return own.length ? { kind: "payload", endpoint: own[0], payload: json.value, from: "curl" } : found;
}

function fromValue(value, from) {
  for (const candidate of candidates(value)) {
    const found = detect(candidate);
    if (found?.kind === "message") return { kind: "message", message: candidate };
    if (found?.kind === "payload") return { kind: "payload", endpoint: found.endpoint, payload: candidate, from };
    if (found?.kind === "event") {
      return { kind: "event", provider: found.provider, events: parseEvent(found.provider, candidate), body: candidate };
    }
  }
  return { ...unknown("not-known"), value };
}

/** What automation tools wrap, and the value itself: in a list of one, in a request with its `body`; the innermost first. */
function candidates(value) {
  const list = [value];
  const inside = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (inside !== value) list.unshift(inside);
  if (typeof inside === "object" && inside !== null && Object.hasOwn(inside, "body")) {
    list.unshift(typeof inside.body === "string" ? (parseJson(inside.body)?.value ?? null) : inside.body);
  }
  return list;
}

/**
 * The endpoints that one of the URLs leads to, on whichever host; what stands in for a credential may be anything. A path of one word says
 * too little: `https://waba-v2.360dialog.io/messages` is known with its host only.
 */
function endpointsAt(urls) {
  const endpoints = catalogue.flatMap((provider) => provider.endpoints);
  const isHere = ({ url }) => {
    const [, path] = /^(?:\{\w+\}|https?:\/\/[^/]+)(\/.*)$/.exec(url);
    const wanted = path.lastIndexOf("/") === 0 ? url : path;
    const pattern = wanted.replace(/\{\w+\}|\W/g, (found) => (found.length > 1 ? "[^/]+" : `\\${found}`));
    const isIt = new RegExp(`${pattern}/?(?:[?#][\\s\\S]*)?$`, "i");
    return urls.some((one) => isIt.test(one));
  };
  return endpoints.filter(isHere).map(({ id }) => id);
}

/** The text as it is, and as it may have been meant, sign for sign. */
function formsOf(text) {
  const forms = [text];
  if (/,\s*[}\]]/.test(text)) forms.push(withoutTrailingCommas(text));
  // Pages and chats put other blanks between, word processors other quotation marks.
  if (text.includes("\u00a0")) forms.push(text.replace(/("(?:[^"\\\n]|\\.)*")|\u00a0/g, (_, string) => string ?? " "));
  if (/[\u201c-\u201f]/.test(text)) forms.push(text.replace(/[\u201c-\u201f]/g, '"'));
  return forms;
}

/** Of a text that is meant as JSON, the form that goes furthest before it is none. */
export function nearestJson(text) {
  const reach = (form) => readJson(form).fault ?? Infinity;
  return formsOf(text.replace(/^\ufeff/, " ")).reduce((best, form) => (reach(form) > reach(best) ? form : best));
}

/** @returns {{ value: unknown } | { isTwice: true } | null} */
function parseJson(text) {
  for (const form of formsOf(text)) {
    const { value, isTwice } = readJson(form);
    if (value !== undefined || isTwice) return { value, isTwice };
  }
  return null;
}

/** The text with blanks for the commas before `}` and `]`, which programs allow and JSON does not. */
function withoutTrailingCommas(text) {
  const pieces = [];
  let from = 0;
  let comma = -1;
  const sign = /["\\,}\]]|[^\s"\\,}\]]/g;
  for (let found; (found = sign.exec(text)); ) {
    if (found[0] === '"') {
      sign.lastIndex = stringEnd(text, found.index);
      comma = -1;
    } else if (found[0] === ",") comma = found.index;
    else {
      if (comma >= 0 && (found[0] === "}" || found[0] === "]")) {
        pieces.push(text.slice(from, comma), " ");
        from = comma + 1;
      }
      comma = -1;
    }
  }
  return pieces.join("") + text.slice(from);
}

function stringEnd(text, start) {
  const sign = /["\\]/g;
  sign.lastIndex = start + 1;
  for (let found; (found = sign.exec(text)); ) {
    if (found[0] === '"') return found.index + 1;
    sign.lastIndex = found.index + 2;
  }
  return text.length;
}
