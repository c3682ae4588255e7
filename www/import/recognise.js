/**
 * Recognises what somebody has at hand: a message, a provider's payload, a webhook's body; as JSON, in a cURL command, in a program, or in a
 * flow of an automation tool.
 */

import { detect, parseEvent } from "../botonera.js";
import { endpointsAt, fitOf, rivalsOf } from "./endpoints.js";
import { isCurl, readCurl } from "./readers/curl.js";
import { readFlow } from "./readers/flows.js";
import { parseJson } from "./readers/json.js";
import { eachValue, jsonOf, urlsIn } from "./readers/program.js";
import { PLACEHOLDER, isObject, mapTexts } from "../state/shape.js";
import { createVariables, withoutMarks } from "./readers/variables.js";

const FLOWS = ["n8n", "node-red", "make", "postman"];

/** Of a program whose URL is known, and its body not, as many values are compared. */
const MOST_COMPARED = 20;

/**
 * Says what a text is. Nothing throws, nothing of it is run, and of a command, a program or a flow only the body comes back: its URL and
 * headers hold credentials.
 *
 * @param {string} text
 * @returns {{ kind: "message", message: object }
 *   | { kind: "payload", endpoint: string, payload: unknown, from: "json" | "curl" | "code" | "n8n" | "node-red" | "make" | "postman",
 *     rivals?: { endpoint: string, errors: number, warnings: number }[], isMended?: boolean }
 *   | { kind: "event", provider: string, events: object[], body: unknown }
 *   | { kind: "unknown", reason: "empty" | "not-json" | "not-known" | "twice" | "curl-broken" | "curl-without-body"
 *     | "curl-body-not-json", value?: unknown }} `rivals` are endpoints of other providers that take the payload as well, or nearly, where no
 *   URL says whose it is. `isMended`: it is no JSON as it stands. Where it stands between other things, `json` is its text, and `others` how many more stand behind it. `value` is
 *   that of what can be read and is not known.
 */
export function recognise(text) {
  // A field of n8n that is an expression begins with `=`.
  const trimmed = withoutMarks(text.replace(/^\ufeff/, ""))
    .trim()
    .replace(/^=(?=\s*[{[])/, "");
  if (trimmed === "") return unknown("empty");
  const found = withNames(asItIs(trimmed), trimmed);
  if (isKnown(found) || found.reason === "curl-without-body") return found;
  for (const form of [unquoted(trimmed), typed(trimmed)]) {
    const meant = form === trimmed || form === "" ? found : asItIs(form);
    if (isKnown(meant)) return mended(meant, form === typed(trimmed));
  }
  return found.value === undefined ? { ...found, ...readable(trimmed) } : found;
}

function asItIs(text) {
  const json = parseJson(text);
  if (json) return mended(withPlainNames(fromJson(json, { from: "json" }), text), json.isMended);
  const found = isCurl(text) ? fromCurl(text) : unknown("not-json");
  if (found.kind !== "unknown" || found.reason === "curl-without-body") return found;
  return fromProgram(text) ?? found;
}

/** Where a script says in a comment what a variable's own name is, which no shell takes: `# {{código}}` above `codigo='A1'`. */
const OWN_NAME = /^[ \t]*#[ \t]*\{\{([^{}\n]+)\}\}[ \t]*\r?\n[ \t]*\$?([\p{L}\p{N}_]+)[ \t]*=/gmu;

function withNames(found, text) {
  if (found.payload === undefined) return found;
  const names = new Map([...text.matchAll(OWN_NAME)].map(([, name, short]) => [short, name.trim()]));
  if (!names.size) return found;
  const own = (_, short) => `{{${names.get(short) ?? short}}}`;
  return { ...found, payload: mapTexts(found.payload, (source) => source.replace(PLACEHOLDER, own)) };
}

/** That the text had to be read as something else than it is, for somebody to know. */
const mended = (found, isMended) => (isMended && found.kind !== "unknown" ? { ...found, isMended } : found);

/** A body as n8n has it in a field, in which expressions stand for values: each by the name of its variable. */
function withPlainNames(found, text) {
  if (found.from !== "json" || !/\{\{\s*\$/.test(text)) return found;
  const variables = createVariables();
  const named = (whole, inner) => (/[$.(]/.test(inner) ? variables.restore(variables.add(inner)) : whole);
  const plain = (source) => source.replace(/^=(?=[^]*\{\{)/, "").replace(PLACEHOLDER, named);
  return { ...found, payload: mapTexts(found.payload, plain) };
}

const unknown = (reason) => ({ kind: "unknown", reason });
const isKnown = ({ kind, reason }) => kind !== "unknown" || reason === "twice";

/** The text of a chat or a mail in which every line is quoted. */
const unquoted = (text) =>
  /^(?:[ \t]*>[^\n]*(?:\n|$)|[ \t]*\n)+$/.test(text) ? text.replace(/^[ \t]*(?:>[ \t]?)+/gm, "").trim() : text;

/** The text with the quotation marks that programs know, of which word processors make others. */
const typed = (text) => text.replace(/[\u2018-\u201b]/g, "'").replace(/[\u201c-\u201f]/g, '"');

/** The value of a text that is one, and is not known: somebody may know whose it is. */
function readable(text) {
  if (!/^[{[]/.test(text)) return {};
  let whole;
  eachValue(text, ({ value, isTwice, source }) => {
    if (whole === undefined) whole = !isTwice && source?.length === text.length ? value : null;
    return true;
  });
  return whole ? { value: whole } : {};
}

/** No message, payload or event has so many members; to compare all their names would take seconds. */
const MOST_MEMBERS = 1_000;
const isHuge = (value) => isObject(value) && Object.keys(value).length > MOST_MEMBERS;

function fromJson({ value, isTwice }, given) {
  if (isHuge(value)) return unknown("not-known");
  return value === undefined || isTwice ? unknown(isTwice ? "twice" : "not-json") : fromValue(value, given);
}

function fromCurl(text) {
  const variables = createVariables();
  const { urls, body, reason } = readCurl(text, variables);
  if (reason) return unknown(reason);
  const json = jsonOf(body, variables);
  if (!json) return unknown("curl-body-not-json");
  return fromJson({ ...json, value: variables.restore(json.value) }, { from: "curl", own: endpointsAt(urls), isBody: true });
}

/** What is known among the values that stand in a program, or between other words. */
function fromProgram(text, { from, urls = [], isInside } = {}) {
  const own = endpointsAt([...urls, ...urlsIn(text)]);
  const all = [];
  let fallback = null;
  let compared = 0;
  eachValue(text, (one) => {
    const found = fromJson(one, { from: from ?? one.from, own, isInside });
    const isItself = one.source && !from && !FLOWS.includes(found.from);
    if (isKnown(found)) all.push(isItself ? { ...found, json: one.source } : found);
    else if (own.length && one.value && (compared += 1) <= MOST_COMPARED) {
      const fit = fitOf(own[0], one.value);
      if (fit.known > (fallback?.known ?? 0)) fallback = { ...fit, payload: one.value, from: from ?? one.from };
    }
    return isKnown(found);
  });
  if (all.length === 0 && fallback) return { kind: "payload", endpoint: own[0], payload: fallback.payload, from: fallback.from };
  return together(all);
}

const together = (all) =>
  all.length > 1 ? { ...all[0], others: all.reduce((sum, { others = 0 }) => sum + 1 + others, -1) } : all[0];

/** What is known among the bodies that a flow sends. */
function fromFlow({ from, bodies }) {
  const all = bodies.map(({ program, urls, ...json }) =>
    program === undefined
      ? fromJson(json, { from, own: endpointsAt(urls), isBody: true, isInside: true })
      : fromProgram(program, { from, urls, isInside: true }),
  );
  return together(all.filter((one) => one && isKnown(one))) ?? { ...unknown("not-known"), value: bodies[0]?.value };
}

/** @param {{ from: string, own?: string[], isBody?: boolean, isInside?: boolean }} given `own` are the endpoints that a URL leads to. */
function fromValue(value, { from, own = [], isBody, isInside }) {
  for (const candidate of candidates(value)) {
    const found = detect(candidate);
    if (found?.kind === "message") return { kind: "message", message: candidate };
    if (found?.kind === "payload") return ofPayload({ kind: "payload", endpoint: found.endpoint, payload: candidate, from }, own);
    if (found?.kind === "event") {
      return { kind: "event", provider: found.provider, events: parseEvent(found.provider, candidate), body: candidate };
    }
  }
  const flow = isInside || isBody ? null : readFlow(value);
  if (flow) return fromFlow(flow);
  return isBody && own.length ? { kind: "payload", endpoint: own[0], payload: value, from } : { ...unknown("not-known"), value };
}

/** Where several providers take one shape, as Meta and 360dialog do, a URL tells them apart; without one, they are rivals. */
function ofPayload(found, own) {
  const faults = (endpoint) => fitOf(endpoint, found.payload).errors;
  const isAsGood = (endpoint) => faults(endpoint) <= faults(found.endpoint);
  if (own.includes(found.endpoint)) return found;
  const endpoint = own.find(isAsGood);
  if (endpoint) return { ...found, endpoint };
  const rivals = rivalsOf(found.endpoint, found.payload);
  return rivals.length ? { ...found, rivals } : found;
}

/** What stands around a payload where a request is made of it, whoever makes it. */
const WRAPPERS = ["body", "data", "json", "payload"];

/** What automation tools and programs wrap, and the value itself: in a list of one, in a request with its `body`; the innermost first. */
function candidates(value) {
  const list = [value];
  const inside = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (inside !== value) list.unshift(inside);
  if (typeof inside !== "object" || inside === null) return list;
  const within = (name) => (typeof inside[name] === "string" ? (parseJson(inside[name])?.value ?? null) : inside[name]);
  const [body, ...others] = WRAPPERS.filter((name) => Object.hasOwn(inside, name)).map((name) => ({ name, value: within(name) }));
  if (body?.name === "body") list.unshift(body.value);
  else if (body) others.unshift(body);
  return [...list, ...others.map(({ value: one }) => one).filter((one) => typeof one === "object" && one !== null)];
}
