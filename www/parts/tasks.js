import { button, element, iconButton } from "../base/dom.js";
import { icon } from "../base/icons.js";

/** What people come for, each with a drawing; the examples are loaded once one is wanted. */
const TASKS = { menu: "reply", order: "clock", coupon: "copy", code: "code", promotion: "image" };

/**
 * What the page is for, as long as nobody has written anything: tasks to begin with.
 *
 * @param {{ texts: object, begin: (task: string) => void, close: () => void }} given
 */
export const taskCards = ({ texts, begin, close }) =>
  element(
    "section",
    { class: "tasks", "aria-labelledby": "tasks-heading" },
    element(
      "div",
      { class: "row spread" },
      element("h3", { id: "tasks-heading", text: texts.tasksTitle }),
      iconButton("close", texts.close, close),
    ),
    element(
      "ul",
      { class: "row plain" },
      ...Object.entries(TASKS).map(([id, drawing]) =>
        element(
          "li",
          {},
          button(undefined, () => begin(id), { class: "task" }, icon(drawing), element("span", { text: texts.tasks[id] })),
        ),
      ),
    ),
  );
