import { button, element, setText } from "../../base/dom.js";
import { partOf } from "../../state/shape.js";
import { issueGroups, issueItem } from "./issue-item.js";
import { placeName } from "./places.js";
import { repairsOf } from "./repairs.js";
import { told } from "./words.js";

/**
 * Errors and warnings: what, why, what to do; each leads to its place, and may be repaired.
 *
 * @param {{ texts: object, store: object, view: { technical: boolean }, repair: (issues: object[]) => void, acceptLoss: () => void, split: () => void,
 *   goTo: (issue: object) => void, toHeading: () => void }} given `split` makes two messages of one.
 */
export function createChecks({ texts, store, view, repair, acceptLoss, split, goTo, toHeading }) {
  const verdict = element("p", { class: "verdict" });
  const repairAll = button(
    "",
    () => {
      repair(issues);
      toHeading();
    },
    { class: "primary" },
  );
  const loss = element("input", {
    type: "checkbox",
    id: "loss",
    on: { change: () => store.change({ loss: loss.checked ? "warn" : "error" }) },
  });
  const losses = element("div", { class: "choice" }, loss, element("label", { for: loss.id, text: texts.lossWarn }));
  const ready = element("p", { text: texts.ready });
  const groups = element("div", { class: "stack" });
  let issues = [];
  let ways = {};
  let shown = "";
  let marked;

  function showMarked() {
    for (const item of groups.querySelectorAll(".issue")) {
      item.classList.toggle("marked", Boolean(marked) && partOf(item.dataset.pointer) === marked);
    }
  }

  /** Whether leaving a part out leaves the whole that it belongs to in order. */
  const isFreed = ({ pointer }) => !ways.wrongWithout.some((wrong) => pointer.startsWith(`${wrong}/`));

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
      ways.canSplit && isOfMixture(issue) && button(texts.split, split, { class: "small" }),
      issue.loss && issue.severity === "error" && isFreed(issue) && button(texts.sendWithout, sendWithout, { class: "small" }),
    ];
    const say = (issue) => told(issue, texts, view.technical);
    return issueItem(issue, texts, { goTo, actions, others, say, place: (issue) => placeName(issue, texts) });
  }
  /** What was repaired is gone, and the focus with it: it goes to the next issue, or to the heading. */
  function goOn() {
    if (document.activeElement !== document.body) return;
    const next = groups.querySelector(".found");
    if (next) next.focus();
    else toHeading();
  }
  return {
    element: element(
      "div",
      { class: "stack" },
      element("div", { class: "row spread" }, verdict, repairAll),
      ready,
      losses,
      groups,
    ),
    /** @param {{ canSplit: boolean, wrongWithout: string[] }} now What helps: splitting, and leaving out, but for the places that stay wrong. */
    update(outcome, { text: status, kind }, now) {
      ({ issues } = outcome);
      ways = now;
      verdict.className = `verdict ${kind}`;
      setText(verdict, status);
      ready.hidden = !outcome.result?.ok || issues.length > 0;
      loss.checked = store.state.loss === "warn";
      // A choice that nobody has to make is not offered.
      const hasFocus = document.activeElement === loss;
      losses.hidden =
        !loss.checked && !issues.some(({ loss, severity, at }) => (loss && severity === "error") || at === "options");
      if (hasFocus && losses.hidden) toHeading();
      const fixable = issues.filter(({ fix }) => fix).length;
      repairAll.hidden = !fixable;
      setText(repairAll, texts.repairSome(fixable, issues.length));
      const key = JSON.stringify([issues, ways, view.technical]);
      if (key === shown) return;
      shown = key;
      groups.replaceChildren(...issueGroups(issues, texts, item).filter(Boolean));
      showMarked();
    },
    /** Moves to the first issue. */
    toFirst: () => groups.querySelector(".found")?.focus(),
    toOptions() {
      losses.hidden = false;
      loss.focus();
    },
    /** Marks the issues of the part that is being worked on. */
    mark(part) {
      marked = part;
      showMarked();
    },
  };
}

/** Whether an issue comes of buttons of different kinds standing in one message. */
export const isOfMixture = ({ code }) => ["buttons-risky", "buttons-conflict", "button-type-unsupported"].includes(code);
