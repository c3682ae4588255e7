/** Recognises what somebody has at hand: a message, a provider's payload or answer, a cURL command, a webhook body. */

import { detect, parseEvent, parseResponse, providers } from "./botonera.js";
import { isCurl, readCurl } from "./bring/curl.js";
import { readJson, wayThrough } from "./json-text.js";

/** So many places of a text are looked at for JSON, where it is more than JSON. */
const MOST_PLACES = 100;

/**
 * Says what a text is. Nothing throws, and of a cURL command only the body comes back: its URL and headers hold credentials.
 *
 * @param {string} text
 * @returns {{ kind: "message", message: object }
 *   | { kind: "payload", endpoint: string, payload: unknown, from: "json" | "curl" }
 *   | { kind: "event", provider: string, events: object[], body: unknown }
 *   | { kind: "answer", endpoint: string, answer: object }
 *   | { kind: "unknown", reason: "empty" | "not-json" | "not-known" | "twice" | "curl-broken" | "curl-without-body"
 *     | "curl-body-not-json" }} With `others`: how many more stand behind this one, where there are any.
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
const fromJson = ({ value, twice }, from) => (twice ? unknown("twice") : fromValue(value, from));

/** What is known among the JSON that stands in a text: between a page's words, one value after the other, in a program. */
function fromProse(text) {
  const all = [];
  let at = text.search(/[{[]/);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place += 1) {
    const rest = text.slice(at);
    const to = wayThrough(rest).places.get("")?.to ?? 1;
    const found = to > 1 ? fromJson(readJson(rest.slice(0, to)), "json") : unknown("not-json");
    if (found.kind !== "unknown" || found.reason === "twice") all.push(found);
    const next = rest.slice(to).search(/[{[]/);
    at = next < 0 ? -1 : at + to + next;
  }
  return all.length > 1 ? { ...all[0], others: all.length - 1 } : all[0];
}

function fromCurl(text) {
  const { urls, body, reason } = readCurl(text);
  if (reason) return unknown(reason);
  const json = parseJson(body);
  if (!json) return unknown("curl-body-not-json");
  const found = fromJson(json, "curl");
  if (found.kind === "payload" || json.twice) return found;
  const endpoint = endpointOf(urls);
  return endpoint ? { kind: "payload", endpoint, payload: json.value, from: "curl" } : found;
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
  return fromAnswer(value) ?? unknown("not-known");
}

/** Each endpoint is asked whether it would have answered that. */
function fromAnswer(body) {
  for (const { id } of providers().flatMap((provider) => provider.endpoints)) {
    const answer = parseResponse(id, { status: 200, body });
    if (answer.ok || answer.kind !== "unknown") return { kind: "answer", endpoint: id, answer };
  }
  return null;
}

/** The value, and what automation tools wrap: a list of one, a request with its `body`. */
function candidates(value) {
  const list = [value];
  const inside = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (inside !== value) list.push(inside);
  if (typeof inside === "object" && inside !== null && Object.hasOwn(inside, "body")) {
    list.push(typeof inside.body === "string" ? (parseJson(inside.body)?.value ?? null) : inside.body);
  }
  return list;
}

/** The endpoint that one of the URLs leads to, on whichever host; what stands in for a credential may be anything. */
function endpointOf(urls) {
  const endpoints = providers().flatMap((provider) => provider.endpoints);
  return endpoints.find(({ url }) => {
    const path = new URL(url).pathname.split("/").map((part) => (part.startsWith("%7B") ? "[^/]+" : part.replace(/\W/g, "\\$&")));
    const pattern = new RegExp(`${path.join("/")}/?(?:[?#][\\s\\S]*)?$`, "i");
    return urls.some((one) => pattern.test(one));
  })?.id;
}

/** @returns {{ value: unknown } | { twice: string } | null} */
function parseJson(text) {
  const forms = [text];
  if (/,\s*[}\]]/.test(text)) forms.push(withoutTrailingCommas(text));
  // Word processors put them in the place of straight ones.
  if (/[\u201c-\u201f]/.test(text)) forms.push(text.replace(/[\u201c-\u201f]/g, '"'));
  for (const form of forms) {
    const { value, twice } = readJson(form);
    if (value !== undefined || twice) return { value, twice };
  }
  return null;
}

/** The text without the commas before `}` and `]`, which programs allow and JSON does not. */
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
        pieces.push(text.slice(from, comma));
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
