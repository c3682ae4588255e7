// Issues as marks in the text, each explained where it stands.

import { element, prose } from "../../../base/dom.js";
import { placesOf } from "./tree.js";

/** @returns {import("@codemirror/lint").Diagnostic[]} */
export function diagnosticsOf(state, issues) {
  const own = issues.filter(({ at }) => at === undefined || at === "value");
  const places = placesOf(
    state,
    own.map(({ path, code }) => ({ path, isMember: /^member-/.test(code) })),
  );
  const placeOf = ({ offset }, index) => (offset === undefined ? places[index] : tokenAt(state.doc, offset));
  return own.map((issue, index) => diagnostic(issue, placeOf(issue, index))).sort((a, b) => a.from - b.from);
}

function diagnostic({ severity, message, why, help }, place) {
  return {
    ...place,
    severity,
    message: [message, why, help].filter(Boolean).join(" "),
    renderMessage: () =>
      element(
        "span",
        { class: "cm-issue" },
        element("strong", {}, prose(message)),
        why && element("span", {}, prose(why)),
        help && element("span", {}, prose(help)),
      ),
  };
}

/** What stands where JSON ends to be JSON; nothing at the end of a line. */
function tokenAt(doc, offset) {
  const from = Math.min(offset, doc.length);
  const [token] = /^(?:[\w$.+-]{1,200}|"[^"\n]{0,200}"?|[^\s]|)/.exec(doc.sliceString(from, from + 202));
  return { from, to: from + token.length };
}
