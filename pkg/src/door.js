// Values on their way into the core, as cells and one text (src/json/cells.rs reads them): no member by name, no rule. What cells
// cannot hold, and whatever is unusual, goes the exact way, through `encode`; a test holds both ways against each other.

import { encode } from "./encode.js";

const { getPrototypeOf, prototype: plain } = Object;
const { isArray, prototype: listPrototype } = Array;
const { toStringTag } = Symbol;

// As `Kind` of the core numbers them.
const [NULL, BOOL, NUMBER, TEXT, LIST, OBJECT, NAME, UNDEFINED] = [0, 1, 2, 3, 4, 5, 6, 7];
// The number of a name that the core does not know.
const UNKNOWN = 255;

// As many cells as the core has room for, three words each.
const CELLS = 1024;
const WORDS = 3;
// Far below where `encode` and the core begin to cut.
const DEEPEST = 32;
const LONGEST = 1_000_000;

const OTHERWISE = { otherwise: true };

/** Whether the text has no half of a character without the other. */
export const isWellFormed = (text) => (text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text));

const cells = new Uint32Array(CELLS * WORDS);

/** What is handed over: `count` cells of `WORDS` words each, and the text; with no cells, the text of `encode`. */
export const given = { WORDS, cells, count: 0, text: "" };

let numbers;
let count = 0;
let depth = 0;
let text = "";
let walking = false;

/** Keeps nothing of what was handed over, which may be large, or secret. */
export function forget() {
  given.text = "";
}

/** Takes over the names that the core knows, in the order of their numbers. */
export function learn(names) {
  numbers = new Map(names.map((name, number) => [name, number]));
}

/**
 * Looks at values, and may run what their owners wrote: getters, proxies, `toJSON`. Nothing of the core is touched meanwhile, so
 * that they may call the library themselves; what they throw is told in its place.
 */
export function take(values) {
  // While one call looks at values, another one may come out of a getter.
  if (!walking) {
    const isWalked = walk(values);
    [given.count, given.text] = [count, text];
    text = "";
    if (isWalked) return;
  }
  const all = encode(...values);
  given.count = 0;
  given.text = all;
}

function walk(values) {
  count = depth = 0;
  text = "";
  walking = true;
  try {
    // What somebody added to all objects would be seen in each.
    for (const _ in {}) return false;
    if (plain.toJSON !== undefined || listPrototype.toJSON !== undefined) return false;
    any(values, UNKNOWN);
    return isWellFormed(text);
  } catch {
    return false;
  } finally {
    walking = false;
  }
}

function any(value, member) {
  switch (typeof value) {
    case "string":
      return sliced(TEXT, member, value);
    case "number":
      if (value - value !== 0) throw OTHERWISE;
      return sliced(NUMBER, member, `${value}`);
    case "boolean":
      return cell(BOOL, member, value ? 1 : 0, 0);
    case "undefined":
      return cell(UNDEFINED, member, 0, 0);
    case "object":
      return value === null ? cell(NULL, member, 0, 0) : inside(value, member);
  }
  throw OTHERWISE;
}

function cell(kind, member, start, end) {
  if (count === CELLS) throw OTHERWISE;
  const at = count++ * WORDS;
  cells[at] = kind | (member << 8);
  cells[at + 1] = start;
  cells[at + 2] = end;
}

/** A value that is a slice of the text. A line end behind it keeps the halves of two characters apart. */
function sliced(kind, member, slice) {
  const start = text.length;
  text += slice;
  cell(kind, member, start, text.length);
  text += "\n";
  if (text.length > LONGEST) throw OTHERWISE;
}

function inside(value, member) {
  if (++depth > DEEPEST) throw OTHERWISE;
  const at = count * WORDS;
  const prototype = getPrototypeOf(value);
  if (prototype === plain || prototype === null) {
    cell(OBJECT, member, 0, 0);
    members(value);
  } else if (prototype === listPrototype && isArray(value)) {
    cell(LIST, member, 0, 0);
    if (value.toJSON !== undefined) throw OTHERWISE;
    for (let index = 0; index < value.length; index++) any(value[index], UNKNOWN);
  } else throw OTHERWISE;
  // The cell behind its last.
  cells[at + 2] = count;
  depth--;
}

function members(value) {
  if (value.toJSON !== undefined || value[toStringTag] !== undefined) throw OTHERWISE;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const number = numbers.get(name);
    if (number === undefined) {
      // The core tells names that look like halves of characters from those that are.
      if (name.includes("\\ud")) throw OTHERWISE;
      sliced(NAME, UNKNOWN, name);
      any(member, UNKNOWN);
    } else any(member, number);
  }
}
