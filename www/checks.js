import { button, element, link, prose, setText } from "./dom.js";
import { lineAndColumn, wayThrough } from "./json-text.js";
import { partOf } from "./shape.js";

/** Errors and warnings: what, why, what to do; each leads to its place, and may be repaired. */
export function createChecks({ texts, repair, goTo, heading }) {
  const verdict = element("p", { class: "verdict" });
  const repairAll = button(
    texts.repairAll,
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

  function item(issue) {
    return element(
      "li",
      { class: `issue ${issue.severity}`, "data-pointer": issue.pointer },
      element(
        "p",
        {},
        button("", () => goTo(issue), { class: "found" }, prose(issue.message)),
      ),
      element("p", { class: "hint" }, prose(issue.why)),
      element("p", { class: "help" }, prose(issue.help)),
      element(
        "p",
        { class: "row about" },
        issue.pointer && element("code", { text: issue.pointer }),
        issue.docs && link(issue.docs, texts.docs),
        issue.fix &&
          button(
            texts.repair,
            () => {
              repair([issue]);
              goOn();
            },
            { class: "small" },
          ),
      ),
    );
  }
  /** What was repaired is gone, and the focus with it: it goes to the next issue, or to the heading. */
  function goOn() {
    if (document.activeElement !== document.body) return;
    (groups.querySelector(".found") ?? heading).focus();
  }
  const group = (title, list) =>
    list.length > 0 &&
    element(
      "section",
      { class: "stack tight" },
      element("h3", { text: `${title} (${list.length})` }),
      element("ul", { class: "issues" }, ...list.map(item)),
    );

  return {
    element: element("div", { class: "stack" }, element("div", { class: "row spread" }, verdict, repairAll), groups),
    update(state, outcome, status) {
      issues = outcome.result ? outcome.issues : [broken(state.source ?? "", texts)];
      verdict.className = `verdict ${outcome.result?.ok ? "good" : "bad"}`;
      setText(verdict, status);
      repairAll.hidden = !issues.some(({ fix }) => fix);
      const key = JSON.stringify(issues);
      if (key === shown) return;
      shown = key;
      const of = (severity) => issues.filter((issue) => issue.severity === severity);
      groups.replaceChildren(...[group(texts.errors, of("error")), group(texts.warnings, of("warning"))].filter(Boolean));
      showMarked();
    },
    /** Marks the issues of the part that is being worked on. */
    mark(part) {
      marked = part;
      showMarked();
    },
  };
}

/** A text that is no JSON, told like an issue. */
function broken(source, texts) {
  const { fault } = wayThrough(source);
  const { line, column } = lineAndColumn(source, fault ?? source.length);
  return { severity: "error", pointer: "", ...texts.notJson(line, column) };
}
