import { copyButton } from "../base/copy.js";
import { button, element, prose, select, setAttribute } from "../base/dom.js";
import { NOWHERE, SAMPLE, columnName, matchColumns, unusedColumns } from "./columns.js";

/** As many columns that are not in use are shown. */
const MOST_UNUSED = 20;

/**
 * Which column is which variable.
 *
 * @param {{ texts: object, own: object, choose: (name: string, choice: string) => void, setTo: (column: number) => void, check: () => void }} given
 *   `setTo` makes the recipient a variable that has its values from a column.
 */
export function createMapping({ texts, own, choose, setTo, check }) {
  const heading = element("h3", { text: own.mapping, id: "table-mapping", tabindex: -1 });
  const notes = element("div", { class: "stack tight" });
  const rows = element("div", { class: "pair sources" });
  const unused = element("div", { class: "stack tight" });
  const missing = element("p", { class: "hint", id: "table-missing" });
  const start = button(
    undefined,
    () => {
      if (start.getAttribute("aria-disabled")) rows.querySelector('[aria-invalid="true"]')?.focus();
      else check();
    },
    { class: "primary", "aria-describedby": missing.id },
  );

  const examplesOf = ({ shown }, column) =>
    shown
      .map((cells) => cells[column])
      .filter(Boolean)
      .join(", ");

  function source({ name, choice, isRecipient }, index, { info, samples }) {
    const id = `table-source-${index}`;
    const columns = info.names.map((_, column) => [`${column}`, columnName(info.names, column, own)]);
    // A recipient that is the same for all is no recipient of theirs.
    const others = isRecipient ? [] : [[SAMPLE, own.sampleForAll(samples[name])]];
    const made = select([[NOWHERE, own.chooseColumn], ...columns, ...others], {
      id,
      "aria-describedby": `${id}-hint`,
      on: { change: () => choose(name, made.value) },
    });
    made.value = choice;
    setAttribute(made, "aria-invalid", choice === NOWHERE && "true");
    const examples = choice === NOWHERE || choice === SAMPLE ? "" : examplesOf(info, Number(choice));
    return element(
      "div",
      { class: "field" },
      element("label", { for: id, text: own.columnFor(name) }),
      made,
      element("p", { class: "hint cut", id: `${id}-hint`, text: examples && own.for(examples) }),
    );
  }

  function fixedTo(to, info) {
    const choice = select(
      [[NOWHERE, own.chooseColumn], ...info.names.map((_, column) => [`${column}`, columnName(info.names, column, own)])],
      { id: "table-to", on: { change: () => choice.value !== NOWHERE && setTo(Number(choice.value)) } },
    );
    return element(
      "div",
      { class: "notice warn stack tight" },
      element("p", { text: own.toIsFixed(to) }),
      element("div", { class: "field" }, element("label", { for: choice.id, text: own.columnForTo }), choice),
    );
  }

  const wrong = (issues, say) =>
    element(
      "div",
      { class: "notice bad stack tight" },
      element("p", { text: own.messageWrong }),
      element("ul", { class: "plain" }, ...issues.map((issue) => element("li", {}, prose(say(issue))))),
    );

  function drawUnused(columns, names) {
    const copies = columns.slice(0, MOST_UNUSED).map(({ name, column }) =>
      name && !/[{}]/.test(name)
        ? copyButton(
            texts,
            () => `{{${name}}}`,
            () => own.copyVariable(name),
            { class: "small" },
          )
        : element("span", { class: "badge neutral", text: columnName(names, column, own) }),
    );
    const more = columns.length - copies.length;
    unused.replaceChildren(
      ...(columns.length
        ? [
            element("h4", { text: own.unused }),
            element("div", { class: "row" }, ...copies, more > 0 && element("span", { class: "hint", text: `+ ${more}` })),
          ]
        : []),
    );
  }

  return {
    element: element(
      "section",
      { class: "stack", "aria-labelledby": heading.id, hidden: true },
      heading,
      notes,
      rows,
      unused,
      element("div", { class: "row" }, start, missing),
    ),
    focus: () => heading.focus(),
    /**
     * @param {{ message: object, info: object, chosen: Map<string, string>, samples: Record<string, string>, issues: object[], say: (issue: object) => string,
     *   isChecked: boolean }} now
     *   `issues` are errors of the message itself.
     */
    update(now) {
      const { message, info, chosen, issues, say, isChecked } = now;
      const matched = matchColumns(message, info.names, chosen);
      const isFixed =
        typeof message?.to === "string" && message.to.trim() !== "" && !matched.some(({ isRecipient }) => isRecipient);
      const focused = document.activeElement?.id;
      notes.replaceChildren(
        ...[
          isFixed && fixedTo(message.to, info),
          !matched.length && element("p", { class: "notice warn", text: own.noVariables }),
          issues.length > 0 && wrong(issues, say),
        ].filter(Boolean),
      );
      rows.replaceChildren(...matched.map((one, index) => source(one, index, now)));
      if (focused && !document.activeElement?.closest("dialog")) document.getElementById(focused)?.focus();
      drawUnused(unusedColumns(matched, info.names), info.names);
      const lacking = matched.filter(({ choice }) => choice === NOWHERE).map(({ name }) => `{{${name}}}`);
      missing.textContent = !info.size ? own.noRows : lacking.length ? own.missing(lacking.join(", ")) : "";
      setAttribute(start, "aria-disabled", (lacking.length > 0 || !matched.length || !info.size) && "true");
      start.textContent = own.check(info.size);
      start.classList.toggle("primary", !isChecked);
    },
  };
}
