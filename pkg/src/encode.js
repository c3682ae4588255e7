// Values on their way into the core: JSON text, in which what JSON cannot carry
// stands as a mark (src/value/json_text.rs reads them).

const { stringify } = JSON;
const { isArray } = Array;
const { isFinite } = Number;
const { keys, prototype } = Object;
const { apply } = Reflect;

// The core cuts earlier; this only keeps the recursion here short.
const DEEPEST = 100;

const UNBOX = {
  "[object String]": String.prototype.valueOf,
  "[object Number]": Number.prototype.valueOf,
  "[object Boolean]": Boolean.prototype.valueOf,
  "[object BigInt]": BigInt.prototype.valueOf,
};

/** The text of a list of values. Nothing that a value does while it is read can throw. */
export function encode(...values) {
  return list(values, []);
}

/** `key` is where the value stands, for its `toJSON`; `open` are the objects around it. */
function text(value, key, open) {
  switch (typeof value) {
    case "string":
      return stringify(value);
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
      return typeof json === "object" || typeof json === "function" ? members(json, open) : text(json, key, open);
    }
    return members(value, open);
  } catch {
    return "!t";
  }
}

function members(value, open) {
  if (value === null) return "null";
  if (typeof value === "function") return "!f";
  if (typeof value === "bigint") return "!b";
  const unbox = UNBOX[apply(prototype.toString, value, [])];
  if (unbox) {
    const inner = unboxed(unbox, value);
    if (typeof inner === "bigint") return "!b";
    if (inner !== value) return text(inner, "", open);
  }
  if (open.includes(value)) return "!c";
  if (open.length === DEEPEST) return "!d";
  const inside = [...open, value];
  if (isArray(value)) return list(value, inside);
  let out = "";
  for (const name of keys(value)) {
    const member = get(value, name, inside);
    if (member !== "!u") out += `${out && ","}${stringify(name)}:${member}`;
  }
  return `{${out}}`;
}

function list(value, open) {
  let out = "";
  for (let index = 0; index < value.length; index++) out += (index ? "," : "") + get(value, index, open);
  return `[${out}]`;
}

function get(value, key, open) {
  let member;
  try {
    member = value[key];
  } catch {
    return "!t";
  }
  return text(member, key, open);
}

function unboxed(unbox, value) {
  try {
    return apply(unbox, value, []);
  } catch {
    // It only says that it is one.
    return value;
  }
}
