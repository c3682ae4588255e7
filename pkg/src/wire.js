// Bytes, and what comes back over HTTP, on its way to `encode`, which cannot see into bytes, headers and maps.

const { isView } = ArrayBuffer;
const { prototype } = Object;
const { apply } = Reflect;
const { iterator } = Symbol;

// More headers than any server takes.
const MOST_HEADERS = 1000;

/** What `look` gives; nothing, if it throws. */
const attempt = (look) => {
  try {
    return look();
  } catch {
    return undefined;
  }
};

/** A member of whatever was given. */
export const member = (value, name) => attempt(() => value[name]);

/** Whether it is a list, or an item of a flow, of which the core opens what is inside. */
export const isOfFlow = (value) => attempt(() => Array.isArray(value)) === true || member(value, "json") !== undefined;

export const isStatus = (value) => (typeof value === "number" || typeof value === "string") && /^[1-5]\d\d$/.test(value);

const isBytes = (value) => attempt(() => isView(value) || /^\[object (Shared)?ArrayBuffer\]$/.test(apply(prototype.toString, value, [])));

/** Bytes of any kind as such; nothing, if it is anything else. */
export const bytesOf = (value) => (isBytes(value) ? attempt(() => bytes(value)) : undefined);

/** Bytes as their text; anything else as it is. */
export const body = (value) => (isBytes(value) ? attempt(() => new TextDecoder().decode(bytes(value))) : value);

// A view of another realm, or of memory that is shared, some decoders refuse.
const bytes = (value) =>
  isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()
    : new Uint8Array(value).slice();

/** Headers that can be iterated over, such as `Headers` or a `Map`, as a list of pairs; others as they are. */
export const headers = (value) => {
  const isIterable = attempt(() => typeof value === "object" && typeof value[iterator] === "function");
  if (!isIterable) return value;
  const pairs = [];
  attempt(() => {
    for (const pair of value) if (pairs.push(pair) === MOST_HEADERS) break;
  });
  return pairs;
};

/** Pieces of bytes, one behind the other. */
export function joined(pieces) {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
