import { element } from "./dom.js";

/**
 * Tabs as ARIA has them: one in the tab order, the arrows move.
 *
 * @param {{ id: string, label: string, tabs: { id: string, name: string }[], chosen: string, choose: (id: string) => void }} given
 * @returns The list of tabs, `panel`, which is the one for all of them, and `select(id)`.
 */
export function tabs({ id, label, tabs, chosen, choose }) {
  const list = element("div", { class: "tabs", role: "tablist", "aria-label": label });
  const panel = element("div", { class: "panel", role: "tabpanel", id: `${id}-panel` });
  const made = tabs.map((tab) =>
    element("button", {
      type: "button",
      role: "tab",
      id: `${id}-${tab.id}`,
      "aria-controls": panel.id,
      text: tab.name,
      on: { click: () => select(tab.id) },
    }),
  );
  list.append(...made);
  list.addEventListener("keydown", (event) => {
    const now = made.indexOf(document.activeElement);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: made.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + made.length) % made.length;
    made[index].focus();
    select(tabs[index].id);
  });

  function mark(which) {
    tabs.forEach((tab, index) => {
      const is = tab.id === which;
      made[index].setAttribute("aria-selected", is);
      made[index].tabIndex = is ? 0 : -1;
      if (is) panel.setAttribute("aria-labelledby", made[index].id);
    });
  }
  function select(which) {
    mark(which);
    choose(which);
  }
  mark(chosen);
  return { list, panel, select };
}
