import { button, element, link, prose } from "./dom.js";

/**
 * An issue in a list: what, why, what to do, and where.
 *
 * @param {import("botonera").Issue} issue
 * @param {object} texts
 * @param {{ goTo?: (issue: object) => void, actions?: Node[] }} given `goTo` moves to its place.
 */
export function issueItem(issue, texts, { goTo, actions = [] }) {
  const { severity, pointer, message, why, help, docs } = issue;
  return element(
    "li",
    { class: `issue ${severity}`, "data-pointer": pointer },
    element("p", {}, goTo ? button("", () => goTo(issue), { class: "found" }, prose(message)) : prose(message)),
    element("p", { class: "hint" }, prose(why)),
    element("p", { class: "help" }, prose(help)),
    element("p", { class: "row about" }, pointer && element("code", { text: pointer }), docs && link(docs, texts.docs), ...actions),
  );
}

/** Lists of errors and of warnings, each under its heading. */
export const issueGroups = (issues, texts, item) =>
  [
    [texts.errors, "error"],
    [texts.warnings, "warning"],
  ].map(([title, severity]) => {
    const list = issues.filter((issue) => issue.severity === severity);
    return (
      list.length > 0 &&
      element(
        "section",
        { class: "stack tight" },
        element("h3", { text: `${title} (${list.length})` }),
        element("ul", { class: "issues" }, ...list.map(item)),
      )
    );
  });
