import { button, element, setText } from "../../base/dom.js";
import { icon } from "../../base/icons.js";
import { usualSample, variablesOf } from "../../state/variables.js";

/**
 * The samples of the message's variables, with which it is judged and shown, and the way to a table that has the real values.
 *
 * @param {{ texts: object, values: () => Record<string, string>, setValues: (values: Record<string, string>, what: string) => void,
 *   openTable: () => void }} given `what` is which sample is being edited.
 */
export function createVariables({ texts, values, setValues, openTable }) {
  const t = texts.variables;
  const rows = element("div", { class: "stack tight" });
  const heading = element("h4", { text: t.title, id: "variables-heading" });
  const hint = element("p", { class: "hint", id: "variables-hint", text: t.hint });
  const known = new Map();
  let made = 0;
  const table = button(undefined, openTable, { class: "small" }, icon("table"), element("span", { text: t.table }));

  function row(name) {
    const id = `variable-${(made += 1)}`;
    const input = element("input", { type: "text", id, autocomplete: "off", dir: "auto", "aria-describedby": "variables-hint" });
    const label = element("code");
    input.addEventListener("input", () => {
      const { [name]: before, ...rest } = values();
      setValues(input.value === "" ? rest : { ...rest, [name]: input.value }, id);
    });
    setText(label, `{{${name}}}`);
    return { input, element: element("div", { class: "variable-row" }, element("label", { for: id }, label), input) };
  }

  const whole = element(
    "section",
    { class: "variables stack tight", "aria-label": t.title },
    heading,
    hint,
    rows,
    element("div", { class: "row" }, table),
  );
  return {
    element: whole,
    update({ message }) {
      const variables = variablesOf(message);
      // A table has its way in, also where nothing is to be filled in yet.
      for (const part of [heading, hint, rows]) part.hidden = !variables.length;
      const names = variables.map(({ name }) => name);
      if ([...known.keys()].join("\n") !== names.join("\n")) {
        const kept = new Map(known);
        known.clear();
        names.forEach((name) => known.set(name, kept.get(name) ?? row(name)));
        rows.replaceChildren(...[...known.values()].map(({ element }) => element));
      }
      for (const variable of variables) {
        const { input } = known.get(variable.name);
        const given = Object.hasOwn(values(), variable.name) ? values()[variable.name] : "";
        if (input.value !== given) input.value = given;
        input.placeholder = usualSample(variable);
      }
    },
  };
}
