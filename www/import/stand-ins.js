import { validate } from "../botonera.js";
import { at, mapTexts, put } from "../state/shape.js";

const VARIABLE = /\{\{[^{}]+\}\}/;
/** What a variable may stand for, where not any text will do; each is known again by its number. */
const KINDS = [(count) => `551190000${`${count}`.padStart(4, "0")}`, (count) => `https://example.com/variable-${count}`];
/** As many variables can be told apart. */
const MOST = 1_000;

/**
 * A payload that waits for a phone or a link to be filled in is judged and read as if it were: nothing is wrong with a variable.
 *
 * @returns {{ payload: unknown, restore: (value: unknown) => unknown }} `restore` puts the variables back, into a payload or a message.
 */
export function withStandIns(endpoint, payload) {
  const given = new Map();
  const text = JSON.stringify(payload);
  let standing = payload;
  for (const { path } of validate(endpoint, payload).errors.slice(0, MOST)) {
    const source = at(payload, path);
    if (typeof source !== "string" || !VARIABLE.test(source)) continue;
    const count = given.size + 1;
    const tried = KINDS.map((kind) => kind(count)).find(
      (value) => !text.includes(value) && isFree(endpoint, put(standing, path, value), path),
    );
    if (tried === undefined) continue;
    standing = put(standing, path, tried);
    given.set(tried, source).set(`+${tried}`, source);
  }
  const restore = (value) => mapTexts(value, (text) => given.get(text) ?? text);
  return { payload: standing, restore: given.size ? restore : (value) => value };
}

const isFree = (endpoint, payload, path) => !validate(endpoint, payload).errors.some((error) => `${error.path}` === `${path}`);

/** The warnings without those that only say of a variable that it is one: whatever the text came from fills it in, or the page does. */
export function withoutVariables(warnings, endpoint, payload) {
  if (!VARIABLE.test(JSON.stringify(payload))) return warnings;
  const filled = mapTexts(payload, (text) => text.replace(/\{\{[^{}]+\}\}/g, "\ue100"));
  const keyOf = ({ code, pointer }) => `${code} ${pointer}`;
  const left = new Set(validate(endpoint, filled).warnings.map(keyOf));
  return warnings.filter((issue) => !VARIABLE.test(`${at(payload, issue.path)}`) || left.has(keyOf(issue)));
}
