import { button, element } from "./dom.js";

/** How long a toast stays where nobody looks at it, in milliseconds. */
const SHOWN = 8000;

let last = null;

/**
 * Says at the edge of the page what was done, and offers to undo it, for a while. The focus stays where it is, and screen readers are told
 * otherwise.
 *
 * @param {string} text
 * @param {{ label: string, act: () => void }} undo
 * @returns {() => void} Takes it away, once something else was done.
 */
export function toast(text, undo) {
  last?.remove();
  const made = element(
    "div",
    { class: "toast row" },
    element("span", { text }),
    button(undo.label, () => {
      made.remove();
      undo.act();
    }, { class: "small" }),
  );
  last = made;
  document.getElementById("page").append(made);
  const leave = () => {
    if (made.matches(":hover, :focus-within")) return void setTimeout(leave, SHOWN);
    made.remove();
  };
  setTimeout(leave, SHOWN);
  return () => made.remove();
}
