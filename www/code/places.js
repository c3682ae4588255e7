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
  (index) => String.fromCodePoint(0xe100 + index),
  (index) => `Qz${String.fromCodePoint(97 + (index % 26))}${index}`,
  (index) => `${907_301 + index}`,
];

/** A text of a payload in which variables stand. */
export class Filled {
  /** @param {Piece[]} pieces */
  constructor(pieces) {
    this.pieces = pieces;
  }
}

/**
 * The payload as a value, in which each text with variables is a `Filled`; null where a message has none that arrive, or where the
 * place of one cannot be told.
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
    }));
    const values = Object.assign(Object.create(null), Object.fromEntries(marks.map(({ name, mark }) => [name, mark])));
    const filled = fill(message, values);
    const other = filled.ok ? build(result.endpoint, filled.message, { loss }) : filled;
    if (!other.ok) continue;
    const found = new Set();
    const template = matched(payload, JSON.parse(other.request.body), { marks: marks.map(formsOf), samples, found });
    if (template !== undefined && found.size)
      return { payload: template, names: variables.map(({ name }) => name).filter((name) => found.has(name)) };
  }
  return null;
}

/** A value of the kind that the sample is of, which no other variable has. */
function markOf({ kinds }, sample, index, family) {
  if (kinds.has("phone")) {
    const ends = `${73 + (index % 10)}${`${index}`.padStart(2, "0")}`;
    // The last four digits, wherever they stand in the sample.
    const digits = [...sample].flatMap((sign, at) => (/\d/.test(sign) ? [at] : [])).slice(-4);
    return [...sample].map((sign, at) => (digits.includes(at) ? ends[digits.indexOf(at)] : sign)).join("");
  }
  return kinds.has("link") ? `https://q${index}q.example/` : family(index);
}

/** How a value may stand in a text. */
const formsOf = ({ name, mark }) => ({
  name,
  plus: /^\s*\+[\d\s()-]+$/.test(mark),
  forms: [
    ["text", mark],
    ["url", encodeURIComponent(mark)],
    ["digits", mark.replace(/\D/g, "")],
  ].filter(([, form], index, all) => form !== "" && all.findIndex(([, other]) => other === form) === index),
});

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

/** A number with its plus, and nothing besides, goes in as that and its digits, however people write it. */
const spelt = (pieces, marks) => {
  const mark = pieces.length === 1 && marks.find(({ name }) => name === pieces[0].name);
  return mark?.plus && pieces[0].as === "text" ? [{ text: "+" }, { name: mark.name, as: "digits" }] : pieces;
};

/** How a value goes in. */
export const valueAs = (value, as) =>
  as === "url" ? encodeURIComponent(value) : as === "digits" ? value.replace(/\D/g, "") : value;

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
