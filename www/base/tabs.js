import { element } from "./dom.js";

/**
 * Tabs as ARIA has them: one in the tab order, the arrows move, across groups as well.
 *
 * @param {{ id: string, label: string, tabs: { id: string, name: string, group?: string }[], chosen: string,
 *   choose: (id: string) => void }} given Those of one group stand together, under its name.
 * @returns The list of tabs, `panel`, which is the one for all of them, and `select(id)`.
 */
export function tabs({ id, label, tabs, chosen, choose }) {
  const panel = element("div", { class: "panel", role: "tabpanel", id: `${id}-panel` });
  const groups = [...new Set(tabs.map(({ group }) => group))];
  const nameOf = (group) => `${id}-group-${groups.indexOf(group)}`;
  const made = tabs.map((tab) =>
    element("button", {
      type: "button",
      role: "tab",
      id: `${id}-${tab.id}`,
      "aria-controls": panel.id,
      "aria-describedby": tab.group && nameOf(tab.group),
      text: tab.name,
      on: { click: () => select(tab.id) },
    }),
  );
  const list = element("div", { role: "tablist", "aria-label": label, class: groups[0] ? "tab-groups" : "tabs" });
  // In a list of tabs nothing else may stand; so a group's name is told with each of its tabs.
  const grouped = (group) =>
    element(
      "div",
      { class: "tab-group" },
      element("span", { class: "hint", id: nameOf(group), text: group, "aria-hidden": "true" }),
      element("div", { class: "tabs" }, ...made.filter((_, index) => tabs[index].group === group)),
    );
  list.append(...(groups[0] ? groups.map(grouped) : made));
  list.addEventListener("keydown", (event) => {
    const now = made.indexOf(document.activeElement);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: made.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + made.length) % made.length;
    made[index].focus();
    // A group may be wider than the screen.
    made[index].scrollIntoView({ block: "nearest", inline: "nearest" });
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
