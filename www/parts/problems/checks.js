import { button, element, setText } from "../../base/dom.js";
import { issueGroups, issueItem } from "./issue-item.js";
import { placeName } from "./places.js";
import { repairsOf } from "./repairs.js";
import { partOf } from "../../state/shape.js";

/** Errors and warnings: what, why, what to do; each leads to its place, and may be repaired. */
export function createChecks({ texts, repair, acceptLoss, goTo, heading }) {
  const verdict = element("p", { class: "verdict" });
  const repairAll = button(
    "",
    () => {
      repair(issues);
      heading.focus();
    },
    { class: "primary" },
  );
  const groups = element("div", { class: "stack" });
  let issues = [];
  let shown = "";
  let marked;

  function showMarked() {
    for (const item of groups.querySelectorAll(".issue")) {
      item.classList.toggle("marked", Boolean(marked) && partOf(item.dataset.pointer) === marked);
    }
  }

  function item(issue, others) {
    const sendWithout = () => {
      acceptLoss();
      goOn();
    };
    const repairs = repairsOf(issue, texts, others).map(({ label, issues }) => {
      const act = () => {
        repair(issues);
        goOn();
      };
      return button(label, act, { class: "small" });
    });
    const actions = [
      ...repairs,
      issue.loss && issue.severity === "error" && button(texts.sendWithout, sendWithout, { class: "small" }),
    ];
    return issueItem(issue, texts, { goTo, actions, others, place: (issue) => placeName(issue, texts) });
  }
  /** What was repaired is gone, and the focus with it: it goes to the next issue, or to the heading. */
  function goOn() {
    if (document.activeElement !== document.body) return;
    (groups.querySelector(".found") ?? heading).focus();
  }
  return {
    element: element("div", { class: "stack" }, element("div", { class: "row spread" }, verdict, repairAll), groups),
    update(outcome, status) {
      ({ issues } = outcome);
      verdict.className = `verdict ${!outcome.result?.ok ? "bad" : issues.length ? "warn" : "good"}`;
      setText(verdict, status);
      const fixable = issues.filter(({ fix }) => fix).length;
      repairAll.hidden = !fixable;
      setText(repairAll, texts.repairSome(fixable, issues.length));
      const key = JSON.stringify(issues);
      if (key === shown) return;
      shown = key;
      groups.replaceChildren(...issueGroups(issues, texts, item).filter(Boolean));
      showMarked();
    },
    /** Marks the issues of the part that is being worked on. */
    mark(part) {
      marked = part;
      showMarked();
    },
  };
}
