/** The message that is being written, kept while the tab is open, so that a page loaded again has it. It leaves no trace in others. */

import { isState } from "./shape.js";

const NAME = "botonera.draft";

/** Keeps what `state` gives whenever the page is left, or hidden: a phone may never come back to it. */
export function keepDraft(state) {
  const keep = () => {
    const { target, loss, message, source, values, other } = state();
    try {
      sessionStorage.setItem(NAME, JSON.stringify({ target, loss, message, source, values, other }));
    } catch {
      // There is no room, or no permission.
    }
  };
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}

/** The state that was kept, if there is one that can be read. */
export function keptDraft() {
  try {
    const { target, loss, message, source = null, values = {}, other = null } = JSON.parse(sessionStorage.getItem(NAME));
    const state = { target, loss, message, source, values, other };
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}
