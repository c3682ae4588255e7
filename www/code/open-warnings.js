import { button, element, prose, setText } from "../base/dom.js";
import { grouped } from "../parts/problems/issue-item.js";

/** So many are told here; of the others only how many there are. */
const MOST = 3;

/**
 * The warnings that are open, in a few words where the text is taken away; each leads to its place.
 *
 * @param {{ texts: object, told: (issue: object) => { message: string, place: string }, goTo: (issue: object) => void,
 *   toProblems: () => void }} given `told` puts into words what an issue says, and where.
 */
export function createOpenWarnings({ texts, told, goTo, toProblems }) {
  const open = element("p");
  const list = element("ul", { class: "open-warnings" });
  const whole = element("div", { class: "notice warn stack tight", hidden: true }, open, list);
  let shown = "";

  function item([issue, count]) {
    const { message, place } = told(issue);
    return element(
      "li",
      {},
      button("", () => goTo(issue), { class: "found" }, prose(message)),
      count > 1 ? ` (× ${count})` : place && element("span", { class: "place", text: ` ${place}` }),
    );
  }
  return {
    element: whole,
    /** @param {import("botonera").Issue[]} issues None hides it. */
    update(issues) {
      whole.hidden = !issues.length;
      setText(open, texts.warningsOpen(issues.length));
      const key = JSON.stringify(issues.map(told));
      if (key === shown) return;
      shown = key;
      const kinds = grouped(issues).map((same) => [same[0], same.length]);
      const rest = kinds.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
      list.replaceChildren(
        ...kinds.slice(0, MOST).map(item),
        ...(rest ? [element("li", {}, button(texts.andMore(rest), toProblems, { class: "found" }))] : []),
      );
    },
  };
}
