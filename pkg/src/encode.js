// Values on their way into the core: JSON text, in which what JSON cannot carry
// stands as a mark (src/json/read.rs reads them).

const { stringify } = JSON;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const { isFinite } = Number;
const { min } = Math;
const { keys, prototype } = Object;
const { apply } = Reflect;

// The core cuts earlier; this only keeps the recursion here short.
const DEEPEST = 100;

// How many characters a call hands over at most, and what each value counts for beside its own: more than any message has,
// less than memory.
const MOST = 16_000_000;
const EACH = 16;

// What a list or an object leaves to those around it, so that only itself is told as too large.
const RESERVE = 100_000;

// No object with a longer name can be told.
const LONGEST_NAME = 100_000;

const UNBOX = [String, Number, Boolean, BigInt].map((kind) => kind.prototype.valueOf);

// What JSON.stringify asks for a `toJSON`.
const ASKED = ["object", "function", "bigint"];

const MARKS = { undefined: "!u", symbol: "!s", function: "!f", bigint: "!b" };

/** The text of a list of values. Nothing that a value does while it is read can throw. */
export function encode(...values) {
  // What may still come; how much of it is others'; the objects around.
  const call = { left: MOST, floor: RESERVE, open: [] };
  return `[${values.map((value) => member({ "": value }, "", call)).join()}]`;
}

function member(holder, key, call) {
  if ((call.left -= EACH) < call.floor) return "!l";
  try {
    let value = holder[key];
    if (value !== null && ASKED.includes(typeof value) && !isView(value)) {
      const { toJSON } = value;
      if (typeof toJSON === "function") value = apply(toJSON, value, [`${key}`]);
    }
    switch (typeof value) {
      case "string":
        return quoted(value, call);
      case "number":
        return isFinite(value) ? `${value}` : "!n";
      case "boolean":
        return `${value}`;
      case "object":
        return value === null ? "null" : inside(value, call);
    }
    return MARKS[typeof value];
  } catch {
    return "!t";
  }
}

function quoted(value, call) {
  const room = call.left - call.floor;
  if (value.length > room) return "!l";
  const text = stringify(value);
  const fits = text.length <= room;
  // What does not fit was work as well.
  call.left -= fits ? text.length : value.length;
  return fits ? text : "!l";
}

function inside(value, call) {
  // Of bytes each is a member.
  if (isView(value)) return "{}";
  const isList = isArray(value);
  // An exception for each object of no such kind would take longer than all else.
  if (!isList && apply(prototype.toString, value, []) !== "[object Object]") {
    for (const unbox of UNBOX) {
      try {
        return member({ "": apply(unbox, value, []) }, "", call);
      } catch {}
    }
  }
  const { floor, open } = call;
  if (open.includes(value)) return "!c";
  if (open.length === DEEPEST) return "!d";
  open.push(value);
  call.floor = min(floor + RESERVE, (call.left + floor) / 2);
  try {
    return isList ? list(value, call) : object(value, call);
  } finally {
    open.pop();
    call.floor = floor;
  }
}

// Where there is no room for more, the last one told is marked.

function list(value, call) {
  let out = "";
  for (let index = 0; index < value.length && call.left >= call.floor; index++) {
    out += (index ? "," : "") + member(value, index, call);
  }
  return `[${out}]`;
}

function object(value, call) {
  let out = "";
  for (const key of keys(value)) {
    if (call.left < call.floor) break;
    if (key.length > LONGEST_NAME) return "!l";
    const name = stringify(key);
    call.left -= name.length;
    const text = member(value, key, call);
    if (text !== "!u") out += `${out && ","}${name}:${text}`;
  }
  return `{${out}}`;
}
