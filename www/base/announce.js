import { element } from "./dom.js";

const SETTLED = 700;
let waiting = 0;

/** Where screen readers are told something. An open dialog has its own, for all around it is out of their reach. */
export const liveRegion = () => element("div", { class: "unseen announcer", role: "status" });

document.body.append(liveRegion());

/** Has screen readers say `text`, once nothing newer has come for a moment. */
export function announce(text) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const region = document.querySelector("dialog[open] > .announcer") ?? document.querySelector("body > .announcer");
    // An emptied region says the same text again.
    if (!region) return;
    region.textContent = "";
    requestAnimationFrame(() => (region.textContent = text));
  }, SETTLED);
}
