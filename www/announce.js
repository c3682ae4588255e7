import { element } from "./dom.js";

const SETTLED = 700;
const region = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
let waiting = 0;

document.body.append(region);

/** Has screen readers say `text`, once nothing newer has come for a moment. */
export function announce(text) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // An emptied region says the same text again.
    region.textContent = "";
    requestAnimationFrame(() => (region.textContent = text));
  }, SETTLED);
}
