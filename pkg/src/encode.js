// Values on their way into the core: JSON text, in which what JSON cannot carry
// stands as a mark (src/value/json_text.rs reads them).

const { stringify } = JSON;
const { isArray } = Array;
const { isFinite } = Number;
const { keys, prototype } = Object;
const { apply } = Reflect;

// The core cuts earlier; this only keeps the recursion here short.
const DEEPEST = 100;

// How many values and characters are handed over at most: more than any message has, less than memory.
const MOST_VALUES = 1_000_000;
const MOST_CHARACTERS = 64_000_000;

const UNBOX = {
  "[object String]": String.prototype.valueOf,
  "[object Number]": Number.prototype.valueOf,
  "[object Boolean]": Boolean.prototype.valueOf,
  "[object BigInt]": BigInt.prototype.valueOf,
};

/** The text of a list of values. Nothing that a value does while it is read can throw. */
export function encode(...values) {
  let out = "";
  for (const value of values) {
    const left = { values: MOST_VALUES, characters: MOST_CHARACTERS };
    out += (out && ",") + text(value, "", [], left);
  }
  return `[${out}]`;
}

/** `key` is where the value stands, for its `toJSON`; `open` are the objects around it; `left` is what may still come. */
function text(value, key, open, left) {
  if (--left.values < 0) return "!l";
  switch (typeof value) {
    case "string":
      return (left.characters -= value.length) < 0 ? "!l" : stringify(value);
    case "number":
      return isFinite(value) ? `${value}` : "!n";
    case "boolean":
      return value ? "true" : "false";
    case "undefined":
      return "!u";
    case "symbol":
      return "!s";
  }
  if (value === null) return "null";
  try {
    const { toJSON } = value;
    if (typeof toJSON === "function") {
      const json = apply(toJSON, value, [`${key}`]);
      const isObject = typeof json === "object" || typeof json === "function";
      return isObject ? members(json, open, left) : text(json, key, open, left);
    }
    return members(value, open, left);
  } catch {
    return "!t";
  }
}

function members(value, open, left) {
  if (value === null) return "null";
  if (typeof value === "function") return "!f";
  if (typeof value === "bigint") return "!b";
  const unbox = UNBOX[apply(prototype.toString, value, [])];
  if (unbox) {
    const inner = unboxed(unbox, value);
    if (typeof inner === "bigint") return "!b";
    if (inner !== value) return text(inner, "", open, left);
  }
  if (open.includes(value)) return "!c";
  if (open.length === DEEPEST) return "!d";
  const inside = [...open, value];
  if (isArray(value)) return list(value, inside, left);
  let out = "";
  for (const name of keys(value)) {
    if ((left.characters -= name.length) < 0 || left.values < 0) return "!l";
    const member = get(value, name, inside, left);
    if (member !== "!u") out += `${out && ","}${stringify(name)}:${member}`;
  }
  return `{${out}}`;
}

function list(value, open, left) {
  let out = "";
  for (let index = 0; index < value.length; index++) {
    if (left.values < 0) return "!l";
    out += (index ? "," : "") + get(value, index, open, left);
  }
  return `[${out}]`;
}

function get(value, key, open, left) {
  let member;
  try {
    member = value[key];
  } catch {
    return "!t";
  }
  return text(member, key, open, left);
}

function unboxed(unbox, value) {
  try {
    return apply(unbox, value, []);
  } catch {
    // It only says that it is one.
    return value;
  }
}
