/** The message that is being written, kept while the tab is open, so that a page loaded again has it. It leaves no trace in others. */

import { isState } from "./shape.js";

const NAME = "botonera.draft";

/** So many states before it are kept with it, as far as all have this much room together, in characters. */
const MOST_BEFORE = 10;
const ROOM = 500_000;

/** Of a state what is kept; older drafts had less. */
const kept = ({ target, loss, message, source = null, values = {}, other = null }) => ({
  target,
  loss,
  message,
  source,
  values,
  other,
});

/** Keeps the state of a store whenever the page is left, or hidden: a phone may never come back to it. */
export function keepDraft(store) {
  const keep = () => {
    const whole = JSON.stringify({ ...kept(store.state), before: store.before(MOST_BEFORE).map(kept) });
    try {
      sessionStorage.setItem(NAME, whole.length > ROOM ? JSON.stringify(kept(store.state)) : whole);
    } catch {
      // There is no room, or no permission.
    }
  };
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}

/**
 * The state that was kept, and what was before it, as far as it can be read.
 *
 * @returns {{ state: object | null, before: object[] }}
 */
export function keptDraft() {
  const read = (given) => {
    const state = kept(given);
    return isState(state) ? state : null;
  };
  try {
    const whole = JSON.parse(sessionStorage.getItem(NAME));
    const before = Array.isArray(whole.before) ? whole.before.map(read) : [];
    return { state: read(whole), before: before.filter(Boolean) };
  } catch {
    return { state: null, before: [] };
  }
}
