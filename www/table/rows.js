import { button, element } from "../base/dom.js";
import { issueItem } from "../parts/problems/issue-item.js";
import { placeName } from "../parts/problems/places.js";
import { shortened } from "../parts/problems/repairs.js";
import { inWords } from "../parts/problems/words.js";
import { columnName } from "./columns.js";

const PAGE = 100;
/** As much of a cell can be edited; in a longer one something else is wrong. */
const LONGEST = 5000;

/**
 * The rows that failed, or are warned of: each with its cells, to be mended where they stand.
 *
 * @param {{ texts: object, own: object, names: string[], ask: (act: string, given: object) => Promise<any>,
 *   changed: (summary: object) => void }} given
 */
export function createRows({ texts, own, names, ask, changed }) {
  const list = element("ol", { class: "table-rows stack" });
  const more = button(own.more, () => load(true), { hidden: true });
  let isWarned = false;
  let last = -1;
  let turn = 0;
  const nameOf = (column) => columnName(names, column, own);

  function item(data) {
    const status = element("span", { class: "badge whole", text: own.rowReady });
    const body = element("div", { class: "stack tight" });
    const made = element(
      "li",
      { class: "table-row stack tight", tabindex: -1 },
      element("div", { class: "row" }, element("h4", { text: own.row(data.number) }), status),
      body,
    );
    const inputs = new Map();
    const change = async (act, given) => {
      const answer = await ask(act, { row: data.row, ...given });
      if (!answer) return;
      draw(answer.row);
      changed(answer.summary);
    };
    const write = (column, text) => {
      // Of a row that is right by now no cell is told.
      const shown = inputs.get(column);
      if (shown) shown.field.value = text;
      return change("edit", { column, text });
    };

    function input({ column, text }) {
      const id = `cell-${data.row}-${column}`;
      const field = element(text.includes("\n") ? "textarea" : "input", {
        id,
        type: "text",
        autocomplete: "off",
        dir: "auto",
        "aria-label": own.cellOf(nameOf(column), data.number),
      });
      field.addEventListener("change", () => write(column, field.value));
      return { field, element: element("div", { class: "field" }, element("label", { for: id, text: nameOf(column) }), field) };
    }

    const repair = (label, { column, text }) =>
      button(
        label(shortened(text)),
        async () => {
          await write(column, text);
          // The button is gone with what it mended.
          if (!made.contains(document.activeElement)) made.focus();
        },
        { class: "small" },
      );
    const say = (issue) => inWords(issue, texts);
    function issueOf({ issue, columns, fix, guess }) {
      const from = columns.map(nameOf).join(", ");
      const place = () => [from, placeName(issue, texts)].filter(Boolean).join(" → ");
      const actions = [fix && repair(texts.repairTo, fix), guess && repair(texts.use, guess)].filter(Boolean);
      return issueItem(issue, texts, { actions, place, say });
    }

    function draw({ isFailed, isGood, fault, surplus, blank, issues, cells }) {
      // Those that are warned of are ready from the beginning.
      status.hidden = isWarned ? !isGood : isFailed;
      // Cells that were shown stay, so that what was written can be seen and changed again.
      for (const cell of cells) {
        if (cell.text.length > LONGEST) continue;
        if (!inputs.has(cell.column)) inputs.set(cell.column, input(cell));
        inputs.get(cell.column).field.value = cell.text;
      }
      const fields = [...inputs].sort(([one], [other]) => one - other).map(([, { element }]) => element);
      const empty = blank.length > 0 && element("li", { class: "issue error", text: own.blank(blank.map(nameOf)) });
      const told = element("ul", { class: "issues" }, empty, ...issues.map(issueOf));
      const ofRow = fault && element("p", { class: "notice bad", text: own.faults[fault](surplus.length) });
      const cut =
        fault === "surplus" &&
        element(
          "div",
          { class: "row" },
          button(own.cut, () => change("cut").then(() => made.focus()), { class: "small" }),
        );
      place(body, [ofRow, cut, fields.length > 0 && grid, told.children.length > 0 && told].filter(Boolean));
      place(grid, fields);
    }
    const grid = element("div", { class: "pair" });
    draw(data);
    return made;
  }

  async function load(hasFocus = false) {
    const own = (turn += 1);
    const rows = await ask("rows", { isWarned, behind: last, most: PAGE + 1 });
    if (!rows || own !== turn) return;
    const shown = rows.slice(0, PAGE);
    const items = shown.map(item);
    list.append(...items);
    last = shown.at(-1)?.row ?? last;
    more.hidden = rows.length <= PAGE;
    if (hasFocus) items[0]?.focus();
  }

  return {
    element: element("div", { class: "stack" }, list, more),
    /** Shows the first of those that are warned of, or that failed. */
    show(warned) {
      isWarned = warned;
      last = -1;
      list.replaceChildren();
      return load();
    },
  };
}

/** Puts children into a node, without taking out those that stay: a field that is taken out loses the focus. */
function place(parent, children) {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}
