import { icon } from "./icons.js";

/**
 * A new element. Text is only ever set as text, so that nothing of a message can become markup.
 *
 * @param {string} tag
 * @param {{ class?: string, text?: string, on?: Record<string, (event: Event) => void> }} [properties] Others are attributes:
 *   `true` is an empty one, `false`, `null` and `undefined` are none.
 * @param {...(Node | string | false | null | undefined)} children
 */
export function element(tag, { text, on = {}, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  for (const [name, listener] of Object.entries(on)) made.addEventListener(name, listener);
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter(Boolean));
  return made;
}

/** A button that does `act` and nothing else. */
export const button = (text, act, properties = {}, ...children) =>
  element("button", { type: "button", text, on: { click: act }, ...properties }, ...children);

/**
 * A button that shows a drawing, which `label` names for whoever does not see it.
 *
 * @param {string} drawing
 */
export const iconButton = (drawing, label, act, properties = {}) =>
  button(undefined, act, { class: "quiet icon", "aria-label": label, title: label, ...properties }, icon(drawing));

/** A link to another page that carries nothing of this one with it. */
export const link = (href, text, properties = {}) =>
  element("a", { href, text, rel: "noopener noreferrer", target: "_blank", ...properties });

/** A `select` with these choices; a list in place of a value makes a group. */
export function select(choices, properties = {}) {
  const option = ([value, text]) =>
    Array.isArray(value) ? element("optgroup", { label: text }, ...value.map(option)) : element("option", { value, text });
  return element("select", properties, ...choices.map(option));
}

/** A text in which what stands between backticks is a name. */
export function prose(text) {
  const made = document.createDocumentFragment();
  text.split("`").forEach((part, index) => {
    if (part) made.append(index % 2 ? element("code", { text: part }) : part);
  });
  return made;
}

/** Sets a text only where it differs: the same text set again would be read aloud again. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets an attribute, or removes it where the value is false, null or undefined. */
export function setAttribute(node, name, value) {
  if (value === undefined || value === null || value === false) node.removeAttribute(name);
  else if (node.getAttribute(name) !== `${value}`) node.setAttribute(name, value === true ? "" : value);
}

/** Brings a part of the page into view and moves the focus to it. */
export function goTo(node) {
  node.scrollIntoView({ block: "start" });
  node.focus({ preventScroll: true });
}
