import { parseJson } from "../botonera.js";

/**
 * The value of a JSON text, or where it has none.
 *
 * @param {string} text
 * @returns {{ value: unknown } | { fault: number, isTwice: boolean }} `fault` is an offset; whether a member stands there for the
 *   second time, where the text is JSON otherwise.
 */
export function readJson(text) {
  const { ok, value, ...parsed } = parseJson(text);
  if (ok) return { value };
  const [error] = parsed.errors;
  return { fault: offsetOf(error, text, parsed), isTwice: error.code === "member-duplicate" };
}

/** What is wrong with a text that has no value; `offset` is the place of an issue. */
export function brokenJson(text, locale) {
  const parsed = parseJson(text, { locale });
  return parsed.errors.map((error) => ({ ...error, offset: offsetOf(error, text, parsed) }));
}

function offsetOf({ params: { line, column }, pointer }, text, { placeOf }) {
  if (line === undefined) return placeOf(pointer)?.from ?? 0;
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const before = [...lines[line - 1]].slice(0, column - 1).join("");
  // No column is counted for a byte order mark.
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  return lines.slice(0, line - 1).reduce((offset, { length }) => offset + length + 1, mark) + before.length;
}

/** The innermost member at an offset, as a pointer; the whole is "". */
export const pointerAt = (text, offset) => parseJson(text).pointerAt(offset);

/** The place of a member, or of the nearest around it that there is. */
export function placeIn(text, pointer) {
  const { placeOf } = parseJson(text);
  for (let near = pointer; ; near = near.slice(0, near.lastIndexOf("/"))) {
    const place = placeOf(near);
    if (place || near === "") return place;
  }
}
