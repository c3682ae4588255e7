import { buttonsOf, isObject } from "../../state/shape.js";

/** The parts of a message that providers differ in, in the order in which they are read. */
const PARTS = ["media", "title", "text", "footer", "reply", "url", "call", "copy", "quote", "delay", "source"];
/** The worst first. */
const STATES = ["wrong", "lost", "changed", "ok"];

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

const stateOf = ({ severity, loss }) => (loss ? "lost" : severity === "error" ? "wrong" : "changed");

/**
 * What becomes of each part of a message with an endpoint, as its issues say.
 *
 * @param {import("botonera").Support} support
 * @param {(issue: import("botonera").Issue) => boolean} isCounted Leaves out what is wrong with the message itself.
 * @returns {Map<string, "ok" | "changed" | "lost" | "wrong">}
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

/** What gets lost with an endpoint, in the issues' own words, each once; nothing where nothing does. */
export const lossesOf = (support, texts) => {
  const lost = [...(support?.errors ?? []), ...(support?.warnings ?? [])].filter(({ loss }) => loss);
  const names = lost.map(({ path: [part, index] }) => (part === "buttons" && typeof index === "number" ? texts.button(index + 1) : (texts.chips[part] ?? texts.fields[part] ?? part)));
  return names.length ? texts.loses([...new Set(names)].join(", ")) : "";
};
