import { announce } from "../base/announce.js";
import { button, element } from "../base/dom.js";

/** What is done sooner than this, in milliseconds, is not told. */
const SOON = 400;

/**
 * How far the work is, with the way to stop it.
 *
 * @param {{ cancel: string }} own
 */
export function createProgress(own) {
  const label = element("label", { for: "table-progress" });
  const bar = element("progress", { id: "table-progress", max: 1 });
  let stop = () => {};
  let turn = 0;
  const whole = element(
    "div",
    { class: "working row", hidden: true },
    element("div", { class: "stack tight" }, label, bar),
    button(own.cancel, () => stop()),
  );
  return {
    element: whole,
    /** Shows how far it is. */
    tell: (part) => (bar.value = part),
    /** Waits for `work`, which `cancel` stops, and shows that something is being done once it takes its time. */
    async during(text, work, cancel) {
      const own = (turn += 1);
      label.textContent = text;
      bar.removeAttribute("value");
      stop = cancel;
      const showing = setTimeout(() => {
        whole.hidden = false;
        announce(text);
      }, SOON);
      try {
        return await work;
      } finally {
        clearTimeout(showing);
        if (own === turn) whole.hidden = true;
      }
    },
  };
}
