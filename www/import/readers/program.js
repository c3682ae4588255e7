/**
 * The values that stand in a text: in a program, in a page's or a chat's words, one after the other. Nothing is run.
 *
 * @typedef {{ value: unknown, isTwice?: boolean, source?: string, from: "json" | "code" }} Found `source` is the text that a value was
 *   read from, where that is the value and nothing else.
 */

import { bracketEnd, parseJson } from "./json.js";
import { languageOf, readString } from "./strings.js";
import { readValue } from "./value.js";
import { createVariables, withoutMarks } from "./variables.js";

/** How many characters are gone through in search of values; a look at what was found counts for more. */
const MOST_EFFORT = 5_000_000;
const LOOK = 1_000;
/** A text in a program that is longer is no URL. */
const LONGEST_URL = 2_000;
const MOST_URLS = 200;
const MOST_LOOKS = 20_000;

/**
 * Goes through a text, and hands out what it finds. What `take` says yes to is passed over; else it is gone into.
 *
 * @param {string} source
 * @param {(found: Found) => boolean} take
 * @param {ReturnType<typeof createVariables>} [variables] Those that have marks in the text.
 */
export function eachValue(source, take, variables) {
  const text = variables ? source : withoutMarks(source);
  const given = givenOf(text, variables);
  const opening = /[{[]|@[({]|\b(?:array|dict)\(|\$?@?["'`](?=\s*[{[])/g;
  for (let place; given.effort.left > 0 && (place = opening.exec(text));) {
    given.effort.left -= LOOK;
    const { found, end } = (/["'`]$/.test(place[0]) ? inText(given, place.index) : atBracket(given, place.index)) ?? {};
    if (found && take({ ...found, value: given.variables.restore(found.value) })) opening.lastIndex = end;
  }
}

const givenOf = (text, variables = createVariables(), language = languageOf(text)) => ({
  text,
  language,
  variables,
  effort: { left: MOST_EFFORT },
});

function atBracket(given, at) {
  const { text, effort } = given;
  const isJson = "{[".includes(text[at]);
  const bracket = isJson ? bracketEnd(text, at) : null;
  if (isJson) effort.left -= (bracket ?? text.length) - at;
  const json = bracket && parseJson(text.slice(at, bracket));
  if (json) return { found: { ...json, from: "json", source: text.slice(at, bracket) }, end: bracket };
  const read = readValue(given, at);
  if (!read || typeof read.value !== "object" || read.value === null) return null;
  const { value, isTwice, end } = read;
  return { found: { value, isTwice, from: "code", source: text.slice(at, end) }, end };
}

/** JSON in a text of the program, which may be put together of several. */
function inText(given, at) {
  const read = readValue(given, at);
  if (typeof read?.value !== "string") return null;
  given.effort.left -= read.value.length;
  const json = jsonOf(read.value, given.variables);
  if (!json) return null;
  // Nothing in it is escaped or filled in: it stands there as it is.
  const isPlain = given.text.slice(at, read.end).includes(read.value);
  return { found: { ...json, ...(isPlain ? { from: "json", source: read.value } : { from: "code" }) }, end: read.end };
}

/** The value of a JSON text in which marks may stand, also where a value of any kind is filled in. */
export function jsonOf(text, variables) {
  const json = parseJson(text);
  if (json) return json;
  const start = /[{[]/.exec(text)?.index;
  if (start === undefined || text.slice(0, start).trim()) return null;
  const read = readValue(givenOf(text, variables, "javascript"), start);
  return read && !text.slice(read.end).trim() ? read : null;
}

/** The texts of a program that may be URLs, or ends of such; what is filled in is a mark. */
export function urlsIn(source) {
  // PowerShell's calls of a type's methods look like lists.
  const text = withoutMarks(source).replace(/\[[\w.]{1,40}\]::\w{1,40}(?=\()/g, "");
  const given = givenOf(text);
  const found = new Set();
  let looks = MOST_LOOKS;
  const opening = /[fF$]{0,2}["'`]|https?:\/\/[^\s"'`<>\\]+/g;
  for (let place; found.size < MOST_URLS && looks > 0 && (place = opening.exec(text));) {
    if (place[0].startsWith("http")) {
      found.add(place[0].replace(/[).,;]+$/, ""));
      continue;
    }
    looks -= 1;
    const end = place.index + LONGEST_URL;
    const near = { ...given, text: text.slice(place.index, end) };
    if (!/^[^\n]{0,600}\//.test(near.text)) continue;
    const read = readValue(near, 0) ?? readString(near, 0);
    if (typeof read?.value === "string" && /^[^\s{}[\]]*\/[^\s{}[\]]*$/.test(read.value)) {
      found.add(read.value);
      opening.lastIndex = place.index + read.end;
    }
  }
  return [...found];
}
