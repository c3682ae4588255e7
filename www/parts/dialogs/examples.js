import { button, element } from "../../base/dom.js";
import { openDialog } from "../../base/dialog.js";
import examples from "../../examples.json";
import { nameOf } from "../../state/outcome.js";
import { newButton } from "../../state/arrange.js";

const EMPTY = { to: "", text: "", buttons: [newButton("reply", [])] };

const stateOf = ({ target, message }) => ({ target, message, isOurs: true });

/** The example for a task, to be opened. */
export const exampleOf = (task, locale) => stateOf(examples.tasks.find(({ id }) => id === task).examples[locale]);

const labelsOf = ({ buttons }) => buttons.map(({ label }) => label).filter(Boolean);

/** Opens the list of examples, by task and by provider; each is a fixture of the tests. */
export function openExamples({ texts, locale, open }) {
  const { tasks, providers } = examples;
  const choose = (state) => () => {
    dialog.close();
    open(state);
  };
  const list = (items) => element("ul", { class: "cards" }, ...items.map((item) => element("li", {}, item)));
  const dialog = openDialog(
    texts.examples,
    texts,
    element("div", { class: "row" }, button(texts.startEmpty, choose({ message: EMPTY, isOurs: true }), { autofocus: true })),
    element("h3", { text: texts.byTask }),
    list(
      tasks.map(({ id, examples }) =>
        button(
          texts.tasks[id],
          choose(stateOf(examples[locale])),
          { class: "card" },
          element("span", { class: "hint", text: nameOf(examples[locale].target) }),
        ),
      ),
    ),
    element("h3", { text: texts.byProvider }),
    list(
      providers.map((example) =>
        button(
          nameOf(example.target),
          choose({ target: example.target, message: example.message }),
          { class: "card" },
          element("span", { class: "hint", text: [example.message.text, ...labelsOf(example.message)].join(" · ") }),
        ),
      ),
    ),
  );
}
