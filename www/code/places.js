/**
 * Where the variables of a message stand in its payload, found by building it a second time with values that can be told apart: what
 * endpoints make of a message (digits of a number, percent-encoded parts of a link) is seen from outside, and no rule is known here.
 *
 * @typedef {{ text: string } | { name: string, as: "text" | "url" | "digits" }} Piece `as`: how the value goes in: as it is,
 *   percent-encoded, or its digits alone.
 */

import { build, fill } from "../botonera.js";
import { variablesOf } from "../state/variables.js";

/** Texts that nobody writes, that fit wherever letters do, and that fit where only digits do. */
const FAMILIES = [
  { text: (index) => String.fromCodePoint(0xe100 + index), ends: 7300 },
  { text: (index) => `Qz${String.fromCodePoint(97 + (index % 26))}${index}`, ends: 4600 },
  { text: (index) => `${907_301 + index}`, ends: 1900 },
];

/** A text of a payload in which variables stand. */
export class Filled {
  /** @param {Piece[]} pieces */
  constructor(pieces) {
    this.pieces = pieces;
  }
}

/**
 * The payload as a value, in which each text with variables is a `Filled`; null where a message has no variables that arrive.
 * `payload` is null where the place of one cannot be told.
 *
 * @param {{ message: unknown, samples: Record<string, string>, result: { request: { body: string }, endpoint: string } }} outcome
 * @param {"error" | "warn"} loss
 * @returns {{ payload: unknown, names: string[] } | null}
 */
export function placesOf({ message, samples, result }, loss) {
  const variables = variablesOf(message);
  if (!variables.length) return null;
  const payload = JSON.parse(result.request.body);
  for (const family of FAMILIES) {
    const marks = variables.map((variable, index) => ({
      name: variable.name,
      mark: markOf(variable, samples[variable.name], index, family),
      isPhone: variable.kinds.has("phone"),
    }));
    // A sample that is its own mark would be taken for a fixed text.
    if (marks.some(({ name, mark }) => mark === samples[name])) continue;
    const values = Object.assign(Object.create(null), Object.fromEntries(marks.map(({ name, mark }) => [name, mark])));
    const filled = fill(message, values);
    const other = filled.ok ? build(result.endpoint, filled.message, { loss }) : filled;
    if (!other.ok) continue;
    const found = new Set();
    const template = matched(payload, JSON.parse(other.request.body), { marks: marks.map(formsOf), samples, found });
    if (template === undefined) continue;
    return found.size ? { payload: template, names: variables.map(({ name }) => name).filter((name) => found.has(name)) } : null;
  }
  return { payload: null, names: [] };
}

/** A value of the kind that the sample is of, which no other variable has. */
function markOf({ kinds }, sample, index, { text, ends }) {
  if (!kinds.has("phone")) return kinds.has("link") ? `https://example.com/${text(index)}` : text(index);
  // The last four digits, wherever they stand in the sample.
  const digits = [...sample].flatMap((sign, at) => (/\d/.test(sign) ? [at] : [])).slice(-4);
  const other = `${(ends + index) % 10_000}`.padStart(4, "0").slice(-digits.length);
  return [...sample].map((sign, at) => (digits.includes(at) ? other[digits.indexOf(at)] : sign)).join("");
}

/** A number as people write it; a group's id is none. */
const NUMBER = /^\+?[\d\s().-]+$/;

/** How a value may stand in a text; its digits alone only where it is a phone number. */
function formsOf({ name, mark, isPhone }) {
  const digits = mark.replace(/\D/g, "");
  const forms = [
    ["text", mark],
    ["url", encodeURIComponent(mark)],
    ["url", percentEncoded(mark)],
    ...(isPhone && NUMBER.test(mark) && digits.length >= 8 ? [["digits", digits]] : []),
  ];
  return {
    name,
    isPhone,
    forms: forms.filter(([, form], index, all) => form !== "" && all.findIndex(([, other]) => other === form) === index),
  };
}

/** As the library writes it, which leaves only what RFC 3986 calls unreserved. */
const percentEncoded = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** One payload with the pieces that the other shows; undefined where the two do not go together. */
function matched(own, other, known) {
  if (typeof own === "string" && typeof other === "string") return own === other ? own : text(own, other, known);
  if (typeof own !== "object" || own === null) return Object.is(own, other) ? own : undefined;
  if (typeof other !== "object" || other === null || Array.isArray(own) !== Array.isArray(other)) return undefined;
  const names = Object.keys(own);
  if (names.join("\n") !== Object.keys(other).join("\n")) return undefined;
  const inner = names.map((name) => [name, matched(own[name], other[name], known)]);
  if (inner.some(([, value]) => value === undefined)) return undefined;
  return Array.isArray(own) ? inner.map(([, value]) => value) : Object.fromEntries(inner);
}

function text(own, other, { marks, samples, found }) {
  const pieces = [];
  let rest = other;
  for (let first; (first = nearest(rest, marks)); rest = rest.slice(first.at + first.form.length)) {
    if (first.at) pieces.push({ text: rest.slice(0, first.at) });
    pieces.push({ name: first.name, as: first.as });
  }
  if (rest) pieces.push({ text: rest });
  const shaped = spelt(pieces, marks);
  // What it gives with the samples must be what the library gave.
  const given = shaped.map((piece) => piece.text ?? valueAs(samples[piece.name], piece.as)).join("");
  if (given !== own && decoded(given) !== decoded(own)) return undefined;
  for (const { name } of shaped) if (name !== undefined) found.add(name);
  return new Filled(shaped);
}

/** The first mark in a text, of two that begin at one place the longer one. */
function nearest(text, marks) {
  let best = null;
  for (const { name, forms } of marks) {
    for (const [as, form] of forms) {
      const at = text.indexOf(form);
      if (at < 0 || (best && (at > best.at || (at === best.at && form.length <= best.form.length)))) continue;
      best = { at, form, name, as };
    }
  }
  return best;
}

/**
 * A phone number and nothing besides, or before `@` and its server, goes in as its digits, behind the plus if the payload has one:
 * however people write it, and also one that happens to be sampled in digits.
 */
function spelt(pieces, marks) {
  const [plus, ...rest] = pieces[0]?.text === "+" ? pieces : [null, ...pieces];
  const [number, server] = rest;
  const mark = marks.find(({ name }) => name === number?.name);
  const isWhole = rest.length === 1 || (rest.length === 2 && server.text?.startsWith("@"));
  if (!mark?.isPhone || !isWhole || number.as !== "text" || !NUMBER.test(mark.forms[0][1])) return pieces;
  const hasPlus = plus !== null || mark.forms[0][1].trim().startsWith("+");
  return [...(hasPlus ? [{ text: "+" }] : []), { name: mark.name, as: "digits" }, ...rest.slice(1)];
}

/** How a value goes in. */
const valueAs = (value, as) => (as === "url" ? encodeURIComponent(value) : as === "digits" ? value.replace(/\D/g, "") : value);

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
