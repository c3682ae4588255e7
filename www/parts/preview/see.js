import { element } from "../../base/dom.js";
import { preview } from "./preview.js";
import { partOf } from "../../state/shape.js";

const THEMES = ["light", "dark"];

/** The message as WhatsApp shows it, approximately: two phones, on narrow screens one of them. */
export function createSee({ texts, view, heading, goTo }) {
  const phones = THEMES.map((theme) => element("div", { class: `phone-place ${theme}` }));
  const place = element("div", { class: "phones", "data-shown": view.phone });
  const choice = element(
    "fieldset",
    { class: "row segmented" },
    element("legend", { class: "unseen", text: texts.phoneTheme }),
    ...THEMES.map((theme) =>
      element(
        "label",
        {},
        element("input", {
          type: "radio",
          name: "phone",
          value: theme,
          checked: view.phone === theme,
          on: { change: () => (place.dataset.shown = view.phone = theme) },
        }),
        texts.themes[theme],
      ),
    ),
  );
  const web = element("input", {
    type: "checkbox",
    id: "web",
    checked: view.web,
    on: {
      change: () => {
        view.web = web.checked;
        draw();
      },
    },
  });
  let message;
  let note;
  let left;
  let shown;
  let marked;

  function draw() {
    phones.forEach((phone, index) =>
      phone.replaceChildren(preview(message, { theme: THEMES[index], web: web.checked, texts, note, left })),
    );
    showMarked();
  }
  function showMarked() {
    for (const part of place.querySelectorAll("[data-part]")) part.classList.toggle("marked", part.dataset.part === marked);
  }
  place.append(...phones);
  // A short cut for pointers; the keyboard is at the fields already.
  place.addEventListener("click", ({ target }) => {
    const part = target.closest("[data-part]")?.dataset.part;
    if (!part || target.closest("a, button") || !getSelection().isCollapsed) return;
    goTo(part.startsWith("/buttons/") ? `${part}/label` : part);
  });

  return {
    element: element(
      "div",
      { class: "stack" },
      element(
        "div",
        { class: "row spread" },
        heading,
        choice,
        element("div", { class: "choice" }, web, element("label", { for: web.id, text: texts.onWeb })),
      ),
      place,
      element("p", { class: "hint", text: texts.approximation }),
    ),
    update(state, { issues }) {
      const why = issues.find(({ code }) => code === "buttons-risky")?.why;
      const lost = issues.filter(({ loss }) => loss === "reader").map(({ pointer, message }) => [partOf(pointer), message]);
      const about = JSON.stringify([why, lost]);
      if (state.message === undefined || (state.message === message && about === shown)) return;
      message = state.message;
      shown = about;
      note = why;
      left = new Map(lost);
      draw();
    },
    /** Outlines the part that is being worked on. */
    mark(part) {
      marked = part;
      showMarked();
    },
  };
}
