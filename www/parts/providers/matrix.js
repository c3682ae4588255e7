import { button, element, prose, setText } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { bestOf } from "../../state/outcome.js";
import { commonErrors, isWhole, lossesOf, partsOf, statesOf, verdictOf } from "./losses.js";
import { initial } from "./picker.js";
import { pinned } from "./pins.js";

const DRAWINGS = { media: "image", delay: "clock", quote: "answer" };
const STATES = { ok: "ok", warned: "problems", changed: "changed", lost: "close", wrong: "blocked" };

/**
 * All providers in a table that stays as it is while one types: a row for each, a column for each part that the message has. A row
 * opens to its reasons, and makes its provider the target.
 */
export function createMatrix({ texts, view, chooseTarget }) {
  const sum = element("p", { class: "sum" });
  const everywhere = element("p", { class: "notice bad", hidden: true });
  const filter = (name, text) => {
    const input = element("input", {
      type: "checkbox",
      id: `only-${name}`,
      checked: view.only[name],
      on: {
        change: () => {
          view.only[name] = input.checked;
          redraw();
        },
      },
    });
    return element("div", { class: "choice" }, input, element("label", { for: input.id, text }));
  };
  const mine = filter("mine", texts.onlyMine);
  const filters = element("div", { class: "row" }, filter("whole", texts.onlyWhole), mine);
  const head = element("tr");
  const body = element("tbody");
  const table = element(
    "table",
    { class: "matrix" },
    element("caption", { class: "unseen", text: texts.parts.providers }),
    element("thead", {}, head),
    body,
  );
  const nothing = element("p", { class: "hint", hidden: true, text: texts.noneSuch });
  // Screen readers have the words in each cell.
  const legend = element(
    "p",
    { class: "hint row legend", "aria-hidden": "true" },
    ...Object.entries(STATES).map(([state, drawing]) =>
      element("span", { class: `row tight ${state}` }, icon(drawing), element("span", { text: texts.states[state] })),
    ),
  );
  let shown = "";
  let given = [];

  const heading = (part) => {
    const name = texts.columns[part];
    return element(
      "th",
      { scope: "col", class: "cell", title: name },
      icon(DRAWINGS[part] ?? part),
      element("span", { class: "unseen", text: name }),
    );
  };

  function row({ provider, support }, common) {
    const [message, target] = given;
    const states = statesOf(support, message, (issue) => !common.has(issue));
    const isTarget = target === support.endpoint;
    const isOpen = view.open === provider.id;
    const detail = `reasons-${provider.id}`;
    const losses = lossesOf(support, texts);
    const verdict = verdictOf(support, common, texts);
    const opener = button(
      undefined,
      () => {
        view.open = isOpen ? null : provider.id;
        redraw();
        body.querySelector(`[data-open="${provider.id}"]`)?.focus();
      },
      { class: "quiet provider", "aria-expanded": `${isOpen}`, "aria-controls": detail, "data-open": provider.id },
      initial(provider),
      element("span", { class: "name" }, provider.name, losses && element("span", { class: "hint narrow", text: losses })),
    );
    const cells = [...states].map(([part, state]) =>
      element(
        "td",
        { class: `cell ${state}`, "data-part": part, title: `${texts.columns[part]}: ${texts.states[state]}` },
        icon(STATES[state]),
        element("span", { class: "unseen", text: texts.states[state] }),
      ),
    );
    const first = element(
      "tr",
      {
        class: isTarget ? "chosen" : null,
        "data-provider": provider.id,
        on: { click: ({ target }) => target.closest("button, a") || opener.click() },
      },
      element("th", { scope: "row" }, opener),
      element("td", {}, element("span", { class: `badge ${verdict.kind}`, text: verdict.text })),
      ...cells,
    );
    return isOpen ? [first, reasons({ provider, support, isTarget, detail, common, span: states.size + 2 })] : [first];
  }

  function reasons({ provider, support, isTarget, detail, common, span }) {
    const { endpoint, errors, warnings } = support;
    const own = [...errors, ...warnings].filter((issue) => !common.has(issue));
    const use = button(
      isTarget ? texts.isTarget : texts.makeTarget,
      () => {
        chooseTarget(provider.id);
        body.querySelector(`[data-endpoint="${endpoint}"]`)?.focus();
      },
      { class: isTarget ? "small" : "small primary", "data-endpoint": endpoint },
    );
    return element(
      "tr",
      { class: "reasons", id: detail },
      element(
        "td",
        { colspan: span },
        element(
          "div",
          { class: "stack tight" },
          reason(own, support, common),
          element(
            "div",
            { class: "row" },
            use,
            element("span", { class: "hint" }, texts.sentBy, " ", element("code", { text: endpoint.split("/")[1] })),
          ),
        ),
      ),
    );
  }

  /** What becomes of the message, in words; what is wrong with it everywhere is told above. */
  function reason(own, { carries }, common) {
    if (own.length) return element("ul", { class: "plain" }, ...counted(own));
    return element("p", { text: carries === "no" ? texts.everywhere(common.count) : texts.nothingLost });
  }

  /** What is said of several parts alike is said once. */
  function counted(issues) {
    const counts = new Map();
    for (const { message } of issues) counts.set(message, (counts.get(message) ?? 0) + 1);
    return [...counts].map(([message, count]) =>
      element("li", {}, prose(message), count > 1 && " ", count > 1 && element("span", { class: "times", text: `(× ${count})` })),
    );
  }

  function redraw() {
    shown = "";
    draw();
  }
  function draw() {
    const [message, target, comparison] = given;
    const pins = pinned();
    const key = JSON.stringify([partsOf(message), target, comparison, view.open, view.only, pins]);
    if (key === shown) return;
    shown = key;
    const common = commonErrors(comparison);
    const isMine = ({ provider }) => pins.includes(provider.id);
    const all = bestOf(comparison).filter(({ support }) => support);
    const order = [...all.filter(isMine), ...all.filter((one) => !isMine(one))];
    mine.hidden = !pins.length;
    const rows = order.filter(
      (one) => (!view.only.whole || isWhole(one.support)) && (!view.only.mine || mine.hidden || isMine(one)),
    );
    setText(sum, all.length ? texts.carryAll(all.filter(({ support }) => isWhole(support)).length, all.length) : "");
    everywhere.hidden = all.length > 0 && !common.count;
    setText(everywhere, all.length ? texts.everywhere(common.count) : texts.compareWaits);
    for (const part of [sum, filters, table, legend]) part.hidden = !all.length;
    nothing.hidden = !all.length || rows.length > 0;
    table.hidden ||= !rows.length;
    head.replaceChildren(
      element("th", { scope: "col", text: texts.endpoint }),
      element("th", { scope: "col", text: texts.outcome }),
      ...partsOf(message).map(heading),
    );
    body.replaceChildren(...rows.flatMap((one) => row(one, common)));
  }

  return {
    element: element(
      "div",
      { class: "stack" },
      everywhere,
      sum,
      filters,
      element("div", { class: "sideways", tabindex: -1 }, table),
      legend,
      nothing,
    ),
    /** @param {string | null} [target] The endpoint that the message goes to, be it chosen or its provider's best. */
    update(message, comparison, target) {
      given = [message, target, comparison];
      draw();
    },
  };
}
