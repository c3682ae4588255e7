/**
 * Makes several buttons one stop of the Tab key, between which the arrows move, as in a toolbar.
 *
 * @param {HTMLElement} group Its buttons do not change.
 */
export function roving(group) {
  const buttons = [...group.querySelectorAll("button")];
  const stopAt = (stop) => buttons.forEach((button) => (button.tabIndex = button === stop ? 0 : -1));
  stopAt(buttons[0]);
  group.addEventListener("focusin", ({ target }) => buttons.includes(target) && stopAt(target));
  group.addEventListener("keydown", (event) => {
    const now = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (now < 0 || to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length].focus();
  });
  return group;
}
