/** Recognises what somebody has at hand: a message, a provider's payload, a cURL command, a webhook body. */

import { detect, parseEvent, providers } from "./botonera.js";
import { isCurl, readCurl } from "./bring/curl.js";

/**
 * Says what a text is. Nothing throws, and of a cURL command only the body comes back: its URL and headers hold credentials.
 *
 * @param {string} text
 * @returns {{ kind: "message", message: object }
 *   | { kind: "payload", endpoint: string, payload: unknown, from: "json" | "curl" }
 *   | { kind: "event", provider: string, events: object[], body: unknown }
 *   | { kind: "unknown", reason: "empty" | "not-json" | "not-known" | "curl-broken" | "curl-without-body" | "curl-body-not-json" }}
 */
export function recognise(text) {
  const trimmed = text.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return unknown("empty");
  const json = parseJson(trimmed);
  if (json) return fromValue(json.value, "json");
  return isCurl(trimmed) ? fromCurl(trimmed) : unknown("not-json");
}

const unknown = (reason) => ({ kind: "unknown", reason });

function fromCurl(text) {
  const { urls, body, reason } = readCurl(text);
  if (reason) return unknown(reason);
  const json = parseJson(body);
  if (!json) return unknown("curl-body-not-json");
  const found = fromValue(json.value, "curl");
  if (found.kind === "payload") return found;
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
  return unknown("not-known");
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

function parseJson(text) {
  const forms = /,\s*[}\]]/.test(text) ? [text, withoutTrailingCommas(text)] : [text];
  for (const form of forms) {
    try {
      return { value: JSON.parse(form) };
    } catch {
      // Then the next form is tried, or it is no JSON.
    }
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
