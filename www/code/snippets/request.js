/**
 * A request as snippets see it: the places of the credentials are found, and each credential has an environment variable.
 *
 * @typedef {{ text: string } | { variable: string, isOrigin: boolean }} Part `isOrigin`: it is no part of a path, and goes as it is.
 * @typedef {{ name: string, parts: Part[], optional: string | null }} Header `optional`: the variable without which it is left out.
 * @typedef {import("../places.js").Piece} Piece
 * @typedef {{ method: string, url: Part[], headers: Header[], body: string, needed: string[], optional: string[], payload: unknown,
 *   names: string[], samples: Record<string, string>, uses: Set<string> }} Described `payload` is the body as a value, with a `Filled`
 *   in place of each text that variables of the message stand in; `names` are those variables, and `uses` the ways they go in.
 */

import { Filled } from "../places.js";

/**
 * @param {{ method: string, url: string, headers: Record<string, string>, body: string }} request Of `build` without credentials.
 * @param {{ id: string, credentials: { name: string, in: string, optional: boolean }[] }} provider
 * @param {{ payload: unknown, names: string[], samples: Record<string, string> } | null} [variables] Where the message's variables are.
 * @returns {Described}
 */
export function describe(request, provider, variables) {
  const { payload = JSON.parse(request.body), names = [], samples = {} } = variables ?? {};
  const places = [request.url, ...Object.values(request.headers)];
  // Where a usual value stands already, there is nothing to be set.
  const given = provider.credentials.filter(({ name }) => places.some((place) => place.includes(`{${name}}`)));
  const known = given.map((credential) => ({ ...credential, variable: variableOf(provider, credential.name) }));
  const ofKind = (optional) => known.filter((one) => one.optional === optional).map(({ variable }) => variable);
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const parts = split(value, known);
    return { name, parts, optional: parts.find(({ variable }) => ofKind(true).includes(variable))?.variable ?? null };
  });
  return {
    method: request.method,
    url: split(request.url, known),
    headers,
    body: request.body,
    needed: ofKind(false),
    optional: ofKind(true),
    payload,
    names,
    samples: Object.fromEntries(names.map((name) => [name, samples[name]])),
    uses: new Set(names.length ? piecesOf(payload).flatMap(({ as }) => as ?? []) : []),
  };
}

/** The JSON text of a value, cut where the variables stand: each inside the quotation marks of a string. */
export function piecesOf(payload) {
  const pieces = [];
  const add = (text) =>
    pieces.length && pieces.at(-1).text !== undefined ? (pieces.at(-1).text += text) : pieces.push({ text });
  const write = (value) => {
    if (value instanceof Filled) {
      add('"');
      for (const piece of value.pieces) {
        if (piece.text === undefined) pieces.push({ ...piece });
        else add(JSON.stringify(piece.text).slice(1, -1));
      }
      return add('"');
    }
    if (typeof value !== "object" || value === null) return add(JSON.stringify(value));
    const isList = Array.isArray(value);
    add(isList ? "[" : "{");
    Object.entries(value).forEach(([name, inner], index) => {
      add((index ? "," : "") + (isList ? "" : `${JSON.stringify(name)}:`));
      write(inner);
    });
    add(isList ? "]" : "}");
  };
  write(payload);
  return pieces;
}

/** `Z_API_INSTANCE_ID` for the credential `instanceId` of the provider `z-api`; no name begins with a digit. */
function variableOf({ id }, name) {
  return `${id}_${name.replace(/[A-Z]/g, "_$&")}`
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "_")
    .replace(/^\d/, "_$&");
}

/** Texts and the variables between them. */
function split(text, known) {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => {
      const one = known.find(({ name }) => piece === `{${name}}`);
      return one ? { variable: one.variable, isOrigin: one.in === "origin" } : { text: piece };
    })
    .filter(({ text }) => text !== "");
}

/** What must be set before the snippet runs, in a sentence for a comment. */
export function wanted({ needed, optional }, words) {
  const required = words.set(listed(needed, words));
  return optional.length ? `${required}; ${words.onlyIf(listed(optional, words))}.` : `${required}.`;
}

/** Names as a sentence lists them: `a, b and c`. */
export const listed = (names, { and }) => [...names.slice(0, -2), names.slice(-2).join(` ${and} `)].join(", ");

/**
 * The names that a shell takes, by the variables' own: `plain` makes one, and no two are alike, also where case does not count.
 *
 * @param {string[]} names
 * @param {(name: string) => string} plain
 */
export function shellNames(names, plain) {
  const taken = new Set();
  return new Map(
    names.map((name) => {
      const base = plain(name);
      let own = base;
      for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${base}_${number}`;
      taken.add(own.toLowerCase());
      return [name, own];
    }),
  );
}

/** The source, in JavaScript, of an object's member. */
export const memberOf = (object, name) =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `${object}.${name}` : `${object}[${quoted(name)}]`;

/** Whether a variable's own name can be told in a comment, beside the one that a shell takes. */
export const isTellable = (name) => !/[\p{C}\u2028\u2029]/u.test(name);

/** Characters that cannot be seen, or that let a source show something else than it says. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

export const hasUnseen = (text) => text.search(UNSEEN) >= 0;

/** The text between double quotes as JSON, JavaScript, Python and Go all read it. */
export function quoted(text) {
  return JSON.stringify(text).replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A value as the source of a program, `indent` blanks a level.
 *
 * @param {(pieces: Piece[]) => string} filled The source of a text with variables in it.
 */
export function literal(payload, indent, filled, words = { true: "true", false: "false", null: "null" }) {
  const write = (value, margin) => {
    const inner = margin + " ".repeat(indent);
    if (value instanceof Filled) return filled(value.pieces);
    if (typeof value === "string") return quoted(value);
    if (typeof value !== "object" || value === null) return words[value] ?? String(value);
    const items = Array.isArray(value)
      ? value.map((item) => inner + write(item, inner))
      : Object.entries(value).map(([name, item]) => `${inner}${quoted(name)}: ${write(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return items.length ? `${open}\n${items.join(",\n")},\n${margin}${close}` : open + close;
  };
  return write(payload, "");
}
