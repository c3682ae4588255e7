/** The message that is being written, kept while the tab is open, so that a page loaded again has it. It leaves no trace in others. */

const NAME = "draft";

/** Keeps what `state` gives whenever the page is left. */
export function keepDraft(state) {
  addEventListener("pagehide", () => {
    const { target, loss, message, source } = state();
    try {
      sessionStorage.setItem(NAME, JSON.stringify({ target, loss, message, source, hash: location.hash }));
    } catch {
      // There is no room, or no permission.
    }
  });
}

/**
 * @returns {{ state: object, isOfLink: boolean } | null} `isOfLink`: it was written after the page's link was opened, which must not
 *   take its place.
 */
export function keptDraft() {
  try {
    const { target, loss, message, source, hash } = JSON.parse(sessionStorage.getItem(NAME));
    return { state: { target, loss, message, source }, isOfLink: hash === location.hash };
  } catch {
    return null;
  }
}
