// Issues as marks in the text, each explained where it stands.

import { brokenJson, readJson } from "../json-text.js";
import { element, prose } from "../dom.js";
import { placesOf } from "./tree.js";

/** @returns {import("@codemirror/lint").Diagnostic[]} What is wrong with the text as JSON, or else what was said about its value. */
export function diagnosticsOf(state, issues, texts) {
  const text = state.doc.toString();
  const read = readJson(text);
  if (read.fault !== undefined) {
    const place = { from: read.fault, to: read.fault + tokenLength(text, read.fault) };
    return [diagnostic(brokenJson(text, read, texts), place)];
  }
  const own = issues.filter(({ at }) => at === undefined || at === "value");
  const places = placesOf(
    state,
    own.map(({ path, code }) => ({ path, isMember: /^member-/.test(code) })),
  );
  return own.map((issue, index) => diagnostic(issue, places[index])).sort((a, b) => a.from - b.from);
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

/** The length of what stands where JSON ends to be JSON; nothing at the end of a line. */
function tokenLength(text, at) {
  const token = /[\w$.+-]{1,200}|"[^"\n]{0,200}"?|[^\s]|/y;
  token.lastIndex = at;
  return token.exec(text)[0].length;
}
