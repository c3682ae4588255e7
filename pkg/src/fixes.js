// Repairs carried out: JSON Patch (RFC 6902) on a copy.

import { encode } from "./encode.js";

const { isArray } = Array;
const { isView } = ArrayBuffer;
const { create, getPrototypeOf, hasOwn, keys } = Object;

/** A copy of `value` with each distinct fix of the issues carried out once, whole or not at all. */
export function applyFixes(value, issues) {
  let result = copied(value);
  const done = new Set();
  for (const fix of fixesOf(issues)) {
    const name = encode(fix);
    if (done.has(name)) continue;
    done.add(name);
    try {
      result = patched(copied(result), fix);
    } catch {
      // It does not fit this value; or reading the value throws, and then nothing of it is to be repaired.
    }
  }
  return result;
}

function fixesOf(issues) {
  try {
    return [...issues].filter((issue) => issue?.at === "value" && isArray(issue.fix)).map(({ fix }) => fix);
  } catch {
    return [];
  }
}

/** Lists and objects with members of their own are copied; everything else stands for itself. */
function copied(value, copies = new Map()) {
  if (typeof value !== "object" || value === null || isView(value)) return value;
  if (copies.has(value)) return copies.get(value);
  try {
    const names = keys(value);
    if (names.length === 0 && !isArray(value) && getPrototypeOf(getPrototypeOf(value) ?? {}) !== null) return value;
    const copy = isArray(value) ? [] : create(getPrototypeOf(value));
    copies.set(value, copy);
    for (const name of names) put(copy, name, copied(value[name], copies));
    return copy;
  } catch {
    return value;
  }
}

// An assignment would run setters of the prototype.
const put = (holder, name, value) =>
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });

function patched(value, fix) {
  const root = { "": value };
  for (const { op, path, from, value: operand } of fix) {
    if (op === "test") {
      if (encode(valueAt(root, path)) !== encode(operand)) throw new Error("another value");
    } else if (op === "add") {
      const [holder, name] = placeOf(root, path);
      if (isArray(holder)) holder.splice(indexIn(holder, name), 0, copied(operand));
      else put(holder, name, copied(operand));
    } else if (op === "replace") {
      valueAt(root, path);
      put(...placeOf(root, path), copied(operand));
    } else if (op === "remove") {
      removed(root, path);
    } else if (op === "move") {
      const moved = removed(root, from);
      put(...placeOf(root, path), moved);
    } else {
      throw new Error("no such operation");
    }
  }
  return root[""];
}

/** The object or list that holds what stands at a pointer, and its name or index there. */
function placeOf(root, pointer) {
  const names = pointer.split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop();
  let holder = root;
  for (const name of names) holder = held(holder, name);
  if (typeof holder !== "object" || holder === null) throw new Error("nothing there");
  return [holder, last];
}

function held(holder, name) {
  if (!hasOwn(holder, name)) throw new Error("nothing there");
  return holder[name];
}

/** Where in a list something can be added: before an item, or behind the last. */
function indexIn(list, name) {
  if (name === "-") return list.length;
  if (!/^(0|[1-9][0-9]*)$/.test(name) || Number(name) > list.length) throw new Error("nothing there");
  return Number(name);
}

const valueAt = (root, pointer) => held(...placeOf(root, pointer));

function removed(root, pointer) {
  const [holder, name] = placeOf(root, pointer);
  const value = held(holder, name);
  if (isArray(holder)) holder.splice(name, 1);
  else delete holder[name];
  return value;
}
