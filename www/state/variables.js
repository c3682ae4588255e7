// Variables of a message: `{{name}}` in its texts. The page judges and shows the message as `fill` makes it with a sample of each.

import { fill } from "../botonera.js";
import { SAMPLE_NUMBER } from "./example.js";
import { PLACEHOLDER, at, isObject, pathOf } from "./shape.js";

const WHOLE = /^\s*\{\{([^{}]*)\}\}\s*$/;

/** What stands in for a variable whose name says what it holds; any other shows its own name. */
const SAMPLES = [
  [/^(?:nome|name|nombre|first.?name|cliente|customer)/i, "Ana"],
  [/cup[oó][mn]|coupon|c[oó]digo|code/i, "PROMO10"],
  [/pedido|order/i, "1234"],
  [/valor|pre[cç]o|precio|price|total/i, "49,90"],
  [/data|date|fecha/i, "10/12"],
];

/** What a member takes, by its name. */
const kindOf = (name, isWhole) =>
  name === "to" || name === "phone" ? "phone" : name === "url" ? (isWhole ? "link" : "part") : "text";

/**
 * The variables of a message in the order of its texts.
 *
 * @param {unknown} message
 * @returns {{ name: string, kinds: Set<"phone" | "link" | "part" | "text"> }[]} `kinds`: where each stands: as a phone number, as a
 *   whole link, inside a link, or in a text.
 */
export function variablesOf(message) {
  const found = new Map();
  const look = (value, member) => {
    if (typeof value === "string") {
      for (const [, inner] of value.matchAll(PLACEHOLDER)) {
        const name = inner.trim();
        if (!found.has(name)) found.set(name, { name, kinds: new Set() });
        found.get(name).kinds.add(kindOf(member, WHOLE.test(value)));
      }
    } else if (Array.isArray(value)) value.forEach((item) => look(item));
    else if (isObject(value)) for (const [name, inner] of Object.entries(value)) look(inner, name);
  };
  if (isObject(message)) look(message);
  return [...found.values()];
}

/** The names of the variables in one text. */
export const namesIn = (text) =>
  typeof text === "string" ? [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name.trim()))] : [];

/** The name of the variable that a text is, and nothing besides; else undefined. */
export const wholeName = (text) => (typeof text === "string" ? WHOLE.exec(text)?.[1].trim() : undefined);

/** What a variable shows as long as nobody gives it a sample. */
export function usualSample({ name, kinds }) {
  if (kinds.has("phone")) return SAMPLE_NUMBER;
  if (kinds.has("link")) return "https://example.com";
  return SAMPLES.find(([like]) => like.test(name))?.[1] ?? name;
}

/**
 * The sample of each variable in a message.
 *
 * @param {{ message: unknown, values: Record<string, string> }} state `values` are the samples that somebody gave.
 * @returns {Record<string, string>} Without a prototype: a variable may have any name.
 */
export function samplesOf({ message, values = {} }) {
  const given = (name) => Object.hasOwn(values, name) && values[name].trim() !== "" && values[name];
  const samples = Object.create(null);
  for (const variable of variablesOf(message)) samples[variable.name] = given(variable.name) || usualSample(variable);
  return samples;
}

let last;

/**
 * The message with a sample in place of each variable, as the library puts it there; the same object as long as nothing has changed.
 *
 * @returns {{ message: unknown, samples: Record<string, string>, errors: import("botonera").Issue[] }} `errors` say why it cannot be filled.
 */
export function filled({ message, values }, locale) {
  if (last && last.from === message && last.values === values && last.locale === locale) return last.result;
  const samples = samplesOf({ message, values });
  const result = { message, samples, errors: [] };
  if (Object.keys(samples).length) {
    const given = fill(message, samples, { locale });
    if (given.ok) result.message = given.message;
    else result.errors = given.errors;
  }
  last = { from: message, values, locale, result };
  return result;
}

/** Around a variable's value in a text that is to be shown: signs that nobody writes. */
const [OPEN, CLOSE] = ["\ue0f0", "\ue0f1"];
const MARKED = /\ue0f0([^\ue0f1]*)\ue0f1/;

/** The message filled for people to look at: in texts that they read, the values stand between marks. */
export function shownOf({ message, values }, locale) {
  const { message: whole, samples } = filled({ message, values }, locale);
  if (!Object.keys(samples).length || !isObject(whole)) return whole;
  const shown = (text) =>
    typeof text === "string"
      ? text
          .replaceAll(OPEN, "")
          .replaceAll(CLOSE, "")
          .replace(PLACEHOLDER, (_, name) => OPEN + samples[name.trim()] + CLOSE)
      : text;
  const texts = Object.fromEntries(
    ["title", "text", "footer"].filter((name) => Object.hasOwn(whole, name)).map((name) => [name, shown(message[name])]),
  );
  const label = (button, index) =>
    isObject(button) && Object.hasOwn(button, "label") ? { ...button, label: shown(message.buttons[index].label) } : button;
  return { ...whole, ...texts, ...(Array.isArray(whole.buttons) ? { buttons: whole.buttons.map(label) } : {}) };
}

/** The text before, in and behind the first marked value of a text; null where there is none. */
export function marked(text) {
  const found = MARKED.exec(text);
  return found && { before: text.slice(0, found.index), value: found[1], after: text.slice(found.index + found[0].length) };
}

/** The samples, each another one of its kind: a digit more or less, or a letter more. */
function others(samples) {
  const made = Object.create(null);
  const turned = (digit) => `${(Number(digit) + 5) % 10}`;
  for (const [name, value] of Object.entries(samples)) {
    made[name] = /\d/.test(value) ? value.replace(/\d(?=\D*$)/, turned) : `${value}x`;
  }
  return made;
}

/**
 * The issues with repairs that can be carried out on a message with variables. A repair that is the same whatever the values are is one of
 * the message; one of a member that is nothing but a variable is one of its sample; any other would write a sample into the message,
 * and is not offered.
 *
 * @param {import("botonera").Issue[]} issues Of the message filled with samples.
 * @param {{ message: unknown, whole: unknown, samples: Record<string, string>, judge: (message: unknown) => import("botonera").Issue[] }} given
 *   `whole` is the filled message, and `judge` gives the issues of one.
 */
export function withSafeRepairs(issues, { message, whole, samples, judge }) {
  if (!issues.some(({ fix, guess }) => fix || guess)) return issues;
  const second = fill(message, others(samples));
  const other = second.ok ? second.message : undefined;
  const again = other ? judge(other) : [];
  const raw = (patch, filledIn) =>
    patch.map((operation) => {
      const path = pathOf(operation.path);
      const isAsFilled = operation.op === "test" && JSON.stringify(at(filledIn, path)) === JSON.stringify(operation.value);
      return isAsFilled ? { ...operation, value: at(message, path) } : operation;
    });
  const safe = (issue, name) => {
    const patch = issue[name];
    if (!patch) return patch;
    const own = raw(patch, whole);
    if (losesVariable(patch, message)) return isOfSample(patch, message) ? patch : null;
    const twin = again.find(({ code, pointer }) => code === issue.code && pointer === issue.pointer)?.[name];
    if (twin && JSON.stringify(raw(twin, other)) === JSON.stringify(own)) return own;
    return isOfSample(patch, message) ? patch : null;
  };
  return issues.map((issue) => ({ ...issue, fix: safe(issue, "fix"), guess: safe(issue, "guess") }));
}

/** Whether a patch takes away a text with variables, or puts another in its place: a value that is moved stays. */
function losesVariable(patch, message) {
  const count = (value) => JSON.stringify(value ?? null).match(PLACEHOLDER)?.length ?? 0;
  return patch.some(({ op, path, value }) => {
    if (op !== "remove" && op !== "replace") return false;
    const before = at(message, pathOf(path));
    return count(before) > (op === "replace" ? count(value) : 0);
  });
}

/** Whether a patch does nothing but write a text in place of one variable. */
function isOfSample(patch, message) {
  const writes = patch.filter(({ op }) => op !== "test");
  return (
    writes.length === 1 &&
    writes[0].op === "replace" &&
    typeof writes[0].value === "string" &&
    wholeAt(writes[0], message) !== undefined
  );
}

const wholeAt = ({ path }, message) => wholeName(at(message, pathOf(path)));

/**
 * The samples that repairs write, and the issues whose repairs are of the message itself.
 *
 * @param {import("botonera").Issue[]} issues As `withSafeRepairs` gives them.
 */
export function sortRepairs(issues, message) {
  const isSample = ({ fix }) => fix && isOfSample(fix, message);
  const written = issues.filter(isSample).map(({ fix }) => fix.find(({ op }) => op === "replace"));
  return {
    values: Object.fromEntries(written.map((operation) => [wholeAt(operation, message), operation.value])),
    issues: issues.filter((issue) => !isSample(issue)),
  };
}
