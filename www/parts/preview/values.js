/** A member of whatever it is; `undefined` where there is none. */
export function member(value, name) {
  try {
    return value?.[name];
  } catch {
    return undefined;
  }
}

/** What a value shows as a text; objects and absence show nothing. */
export function textOf(value) {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
}
