// The part of Node's `assert/strict` that the suite uses, for hosts that are not Node.

const fail = (message) => {
  throw new Error(message);
};

const shown = (value) => {
  const text = typeof value === "string" ? JSON.stringify(value) : String(JSON.stringify(value) ?? typeof value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
};

const same = (left, right) => {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const names = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]))
  );
};

const ok = (value, message = "not so") => void (value || fail(message));

export const assert = {
  fail,
  ok,
  equal: (found, wanted, message = "") => ok(Object.is(found, wanted), `${message} ${shown(found)} is not ${shown(wanted)}`),
  notEqual: (found, other) => ok(!Object.is(found, other), `it is ${shown(found)}`),
  deepEqual: (found, wanted) => ok(same(found, wanted), `${shown(found)} is not ${shown(wanted)}`),
  match: (text, pattern) => ok(pattern.test(text), `${shown(text)} does not match ${pattern}`),
};

/** Of each issue what it points into, its code and its place. */
export const codes = (issues) => issues.map(({ at, code, pointer }) => `${at} ${code} ${pointer}`);
