import { button, element, link, prose } from "../../base/dom.js";
import { pageOf } from "../../base/reference.js";

/** As many equal issues are told one by one; of more, the places are listed under one. */
const ONE_BY_ONE = 3;

/**
 * An issue in a list: what, why, what to do, and where.
 *
 * @param {import("botonera").Issue} issue
 * @param {object} texts
 * @param {{ goTo?: (issue: object) => void, actions?: Node[], others?: object[], place?: (issue: object) => string,
 *   say?: (issue: object) => { message: string, why: string, help: string } }} given `goTo` moves to its place; `others` are issues that say the same of other places; `place` names
 *   a place, which else goes by its pointer; `say` puts what the issue says into other words.
 */
export function issueItem(issue, texts, { goTo, actions = [], others = [], place, say = (issue) => issue }) {
  const { code, severity, pointer, docs } = issue;
  const { message, why, help } = say(issue);
  const where = (issue) => {
    const name = place?.(issue);
    return name
      ? element("span", { class: "place", title: issue.pointer, text: name })
      : issue.pointer && element("code", { text: issue.pointer });
  };
  const there = (issue) =>
    element(
      "li",
      {},
      goTo ? button(place?.(issue) || issue.pointer, () => goTo(issue), { class: "small", title: issue.pointer }) : where(issue),
    );
  return element(
    "li",
    { class: `issue ${severity}`, "data-pointer": pointer },
    element(
      "p",
      {},
      goTo ? button("", () => goTo(issue), { class: "found" }, prose(message)) : prose(message),
      others.length > 0 && element("span", { class: "times", text: ` (× ${others.length + 1})` }),
    ),
    element("p", { class: "hint" }, prose(why)),
    help && element("p", { class: "help" }, prose(help)),
    others.length > 0 && element("ul", { class: "row places" }, ...[issue, ...others].map(there)),
    element(
      "p",
      { class: "row about" },
      others.length === 0 && where(issue),
      link(pageOf(code), texts.learnMore, { "aria-label": `${texts.learnMore}: ${code}` }),
      docs && link(docs, texts.docs),
      ...actions,
    ),
  );
}

/**
 * Lists of errors and of warnings, each under its heading.
 *
 * @param {(issue: object, others: object[]) => Node} item `others` say the same of other places.
 */
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
        element("ul", { class: "issues" }, ...grouped(list).map(([issue, ...others]) => item(issue, others))),
      )
    );
  });

/** Issues that say the same of many places, together, where the first of them stands; a guess is of one place alone. */
export function grouped(issues) {
  const same = new Map();
  const keyOf = ({ code, message, why, help, fix, guess }) => JSON.stringify([code, message, why, help, Boolean(fix), guess]);
  for (const issue of issues) {
    const key = keyOf(issue);
    if (same.has(key)) same.get(key).push(issue);
    else same.set(key, [issue]);
  }
  return issues.flatMap((issue) => {
    const all = same.get(keyOf(issue));
    if (all.length <= ONE_BY_ONE) return [[issue]];
    return all[0] === issue ? [all] : [];
  });
}
