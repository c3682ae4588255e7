import { button, element } from "../../base/dom.js";
import { openDialog } from "../../base/dialog.js";
import { plain } from "../preview/format.js";
import examples from "../../examples.json";
import { providerOf } from "../../state/outcome.js";
import { newButton } from "../../state/arrange.js";

const EMPTY = { to: "", text: "", buttons: [newButton("reply", [])] };

const stateOf = ({ target, message }) => ({ target, message, isOurs: true });

/** The example for a task, to be opened. */
export const exampleOf = (task, locale) => stateOf(examples.tasks.find(({ id }) => id === task).examples[locale]);

/** The message in small: its words and its buttons. */
const bubble = ({ text, buttons }) =>
  element(
    "span",
    { class: "mini" },
    element("span", { class: "mini-text", text: plain(text) }),
    ...buttons.map(({ label, code }) => element("span", { class: "mini-button", text: label ?? code })),
  );

/** Opens the list of examples, by task and by provider; each is a fixture of the tests. */
export function openExamples({ texts, locale, open }) {
  const { tasks, providers } = examples;
  const card = (name, message, state) =>
    button(
      undefined,
      () => {
        dialog.close();
        open(state);
      },
      {},
      element("span", { text: name }),
      bubble(message),
    );
  const list = (cards) => element("ul", { class: "cards" }, ...cards.map((card) => element("li", {}, card)));
  const begin = () => {
    dialog.close();
    open({ message: EMPTY, isOurs: true });
  };
  const dialog = openDialog(
    texts.examples,
    texts,
    element("div", { class: "row" }, button(texts.startEmpty, begin, { autofocus: true })),
    element("h3", { text: texts.byTask }),
    list(tasks.map(({ id, examples }) => card(texts.tasks[id], examples[locale].message, exampleOf(id, locale)))),
    element("h3", { text: texts.byProvider }),
    list(providers.map(({ target, message }) => card(providerOf(target).name, message, { target, message }))),
  );
}
