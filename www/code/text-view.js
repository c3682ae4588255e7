import { element, setText } from "../base/dom.js";

/** Of what is longer no colours are worth the wait. */
const MOST = 50_000;

/**
 * A text to be taken away, in colours where it is seen and they can be had.
 *
 * @param {string} label
 */
export function createTextView(label) {
  const code = element("pre", { tabindex: 0, role: "region", "aria-label": label });
  let colours = null;
  let now = { text: "", language: "" };
  let drawn = null;

  /** The pieces in colours, as long as they are the text: not one sign may differ from what is copied. */
  function nodesOf({ text, language }) {
    const pieces = colours?.piecesOf(text, language) ?? [];
    if (pieces.map((piece) => piece.text).join("") !== text) return [text];
    return pieces.map(({ text, look }) => (look ? element("span", { class: `code-${look}`, text }) : text));
  }
  function draw() {
    const isPlain = !colours || now.text.length > MOST;
    const key = JSON.stringify([isPlain, now]);
    if (key === drawn) return;
    drawn = key;
    if (isPlain) setText(code, now.text);
    else code.replaceChildren(...nodesOf(now));
  }
  return {
    element: code,
    /** The text, exactly. */
    text: () => now.text,
    show(text, language) {
      now = { text, language };
      draw();
    },
    /** From now on with colours, once they are there; without a network they may not be. */
    async colour() {
      colours ??= await import("./colours.js").catch(() => null);
      draw();
    },
  };
}
