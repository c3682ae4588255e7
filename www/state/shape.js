// The shape of a message, as its type has it. What may stand in a member is not known here.

/** A variable in a text, as the library finds it: two braces on each side, and none between. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** A text of more than this, in characters or bytes, is no message. */
export const LARGEST = 4_000_000;

/** The members of a message, in their order. */
export const MEMBERS = ["$schema", "to", "text", "title", "media", "footer", "buttons", "delay", "quote", "source"];

/** The kinds of buttons, each with the member that is its own. */
export const KINDS = { __proto__: null, reply: "id", url: "url", call: "phone", copy: "code" };

/** The kinds of media. */
export const MEDIA = ["image", "video", "document"];

/** Whether this may be the state of the page: a message, or the text of one that is no JSON. */
export const isState = ({ target, loss, message, source, values = {}, other = null }) =>
  typeof target === "string" &&
  isObject(values) &&
  Object.values(values).every((value) => typeof value === "string") &&
  (other === null || (isObject(other) && other.message !== undefined && typeof other.isFirst === "boolean")) &&
  (loss === "error" || loss === "warn") &&
  (source === null || typeof source === "string") &&
  (message !== undefined || source !== null);

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The buttons of whatever was given as a message. */
export const buttonsOf = (message) => (isObject(message) && Array.isArray(message.buttons) ? message.buttons : []);

/**
 * A copy of `value` in which `next` stands at `path`; `undefined` takes the member out. What is no object on the way becomes one.
 *
 * @param {unknown} value
 * @param {(string | number)[]} path
 */
export function put(value, [key, ...rest], next) {
  if (key === undefined) return next;
  const isItem = typeof key === "number";
  const copy = isItem ? (Array.isArray(value) ? [...value] : []) : isObject(value) ? { ...value } : {};
  const inner = put(copy[key], rest, next);
  if (inner !== undefined) copy[key] = inner;
  else if (isItem) copy.splice(key, 1);
  else delete copy[key];
  return copy;
}

/** The same message with its members in their order, and those that are unknown at the end. */
export function ordered(message) {
  const known = MEMBERS.filter((name) => Object.hasOwn(message, name)).map((name) => [name, message[name]]);
  return { ...Object.fromEntries(known), ...message };
}

/** The value at `path`, or undefined. */
export const at = (value, path) =>
  path.reduce(
    (inner, key) => (inner !== null && typeof inner === "object" && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );

/** A value with each text in it changed. */
export function mapTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]))
    : value;
}

/** A JSON Pointer as a path of names; whether one is an index, only the value can tell. */
export const pathOf = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A path as a JSON Pointer. */
export const pointerOf = (path) => path.map((key) => `/${`${key}`.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The part of a message that a place belongs to: a button, or a member of the message. */
export const partOf = (pointer) => pointer.match(/^\/buttons\/\d+|^\/[^/]*/)?.[0];

/** The places in a value where an empty text stands, for somebody to fill in. */
export function emptyPlaces(value, place = "") {
  if (value === "") return [place];
  return isObject(value) || Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => emptyPlaces(inner, `${place}/${name}`))
    : [];
}
