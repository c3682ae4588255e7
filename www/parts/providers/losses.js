import { buttonsOf, isObject } from "../../state/shape.js";

/** The parts of a message that providers differ in, in the order in which they are read. */
const PARTS = ["media", "title", "text", "footer", "reply", "url", "call", "copy", "quote", "delay", "source"];
/** The worst first; `warned`: it arrives, and something is said about it. */
const STATES = ["wrong", "lost", "changed", "warned", "ok"];

/** The parts that this message has; its buttons go by their kinds. */
export function partsOf(message) {
  if (!isObject(message)) return [];
  const kinds = new Set(buttonsOf(message).map((button) => (isObject(button) ? button.type : undefined)));
  return PARTS.filter((part) => message[part] !== undefined || kinds.has(part));
}

/** The parts that an issue is about: that of its place, or for all buttons together each kind that there is. */
function partsAt({ path = [], params = {} }, message) {
  const [first, index] = path;
  if (first !== "buttons") return [first];
  const buttons = buttonsOf(message);
  if (typeof index === "number") return [isObject(buttons[index]) ? buttons[index].type : undefined];
  return Array.isArray(params.kinds) ? params.kinds : buttons.map((button) => (isObject(button) ? button.type : undefined));
}

/** What only its reader would miss is lost; what is lost in its form, or to the sender alone, arrives all the same. */
const stateOf = ({ severity, loss }) =>
  loss ? (loss === "reader" ? "lost" : "changed") : severity === "error" ? "wrong" : "warned";

/**
 * What becomes of each part of a message with an endpoint, as its issues say.
 *
 * @param {import("botonera").Support} support
 * @param {(issue: import("botonera").Issue) => boolean} isCounted Leaves out what is wrong with the message itself.
 * @returns {Map<string, "ok" | "warned" | "changed" | "lost" | "wrong">}
 */
export function statesOf({ errors, warnings }, message, isCounted = () => true) {
  const states = new Map(partsOf(message).map((part) => [part, "ok"]));
  for (const issue of [...errors, ...warnings].filter(isCounted)) {
    for (const part of partsAt(issue, message)) {
      const state = stateOf(issue);
      if (states.has(part) && STATES.indexOf(state) < STATES.indexOf(states.get(part))) states.set(part, state);
    }
  }
  return states;
}

/** The names of the parts that do not arrive with an endpoint, each once. */
export function lossesOf(support, texts) {
  const issues = [...(support?.errors ?? []), ...(support?.warnings ?? [])];
  const nameOf = ([part, index]) =>
    part === "buttons" && typeof index === "number"
      ? texts.button(index + 1)
      : (texts.columns[part] ?? texts.fields[part] ?? part);
  const names = issues.filter((issue) => issue.loss && stateOf(issue) === "lost").map(({ path }) => nameOf(path));
  return names.length ? texts.loses([...new Set(names)].join(", ")) : "";
}

/** Whether an endpoint carries all of a message. */
export const isWhole = ({ carries }) => carries === "whole" || carries === "changed";

const keyOf = ({ code, pointer }) => `${code} ${pointer}`;

/**
 * What every endpoint refuses, which is the message's own fault and told once: says of an issue whether it is such.
 *
 * @param {import("botonera").Support[]} comparison
 * @returns {{ count: number, has: (issue: import("botonera").Issue) => boolean }}
 */
export function commonErrors(comparison) {
  const [first = new Set(), ...others] = comparison.map(({ errors }) => new Set(errors.filter(({ loss }) => !loss).map(keyOf)));
  const common = new Set([...first].filter((key) => others.every((other) => other.has(key))));
  return { count: common.size, has: (issue) => common.has(keyOf(issue)) };
}

/** How well an endpoint carries a message, in a word; what is wrong everywhere, or waits to be written, says nothing against it. */
export function verdictOf({ carries, errors }, common, texts) {
  const own = errors.filter((issue) => !common.has(issue));
  const isOthersFault = carries === "no" && own.length < errors.length && own.every(({ loss }) => loss);
  const losesParts = own.some((issue) => stateOf(issue) === "lost");
  if (isOthersFault && !losesParts) return { kind: "neutral", text: texts.unfinished };
  const kind = isOthersFault ? "with-loss" : carries;
  return { kind, text: texts.carries[kind] };
}
