import { element } from "../../base/dom.js";
import { partOf } from "../../state/shape.js";
import { inWords } from "../problems/words.js";
import { plain } from "./format.js";
import { preview } from "./preview.js";

const THEMES = ["light", "dark"];

/** The message as WhatsApp shows it, approximately, on one phone. */
export function createSee({ texts, view, heading, goTo }) {
  const place = element("div", { class: "phone-place" });
  const themes = THEMES.map((theme) =>
    element(
      "label",
      {},
      element("input", {
        type: "radio",
        name: "phone",
        value: theme,
        checked: view.phone === theme,
        on: {
          change: () => {
            view.phone = theme;
            draw();
          },
        },
      }),
      element("span", { text: texts.themes[theme] }),
    ),
  );
  const web = element("input", {
    type: "checkbox",
    id: "web",
    "aria-label": texts.onWeb,
    checked: view.web,
    on: {
      change: () => {
        view.web = web.checked;
        draw();
      },
    },
  });
  const choice = element(
    "fieldset",
    { class: "segmented" },
    element("legend", { class: "unseen", text: texts.phoneTheme }),
    ...themes,
  );
  const onWeb = element("div", { class: "segmented" }, element("label", {}, web, element("span", { text: "Web" })));
  let message;
  let seen;
  let values;
  let risk;
  let left;
  let shown;
  let marked;
  let isWhole = false;
  let isOld = false;

  function draw() {
    const more = () => {
      isWhole = true;
      draw();
      place.querySelector(".preview-text")?.focus();
    };
    const scrolled = place.querySelector(".preview-screen")?.scrollTop ?? 0;
    place.replaceChildren(preview(message, { theme: view.phone, web: web.checked, texts, risk, left, isWhole, more }));
    place.querySelector(".preview-screen").scrollTop = scrolled;
    place.classList.toggle("old", isOld);
    showMarked();
  }
  function showMarked() {
    for (const part of place.querySelectorAll("[data-part]")) part.classList.toggle("marked", part.dataset.part === marked);
  }
  // A short cut for pointers; the keyboard is at the fields already.
  place.addEventListener("click", ({ target }) => {
    const part = target.closest("[data-part]")?.dataset.part;
    if (!part || target.closest("a, button") || !getSelection().isCollapsed) return;
    goTo(part.startsWith("/buttons/") ? `${part}/label` : part);
  });

  return {
    element: element(
      "div",
      { class: "stack tight" },
      element("div", { class: "row spread" }, heading, element("div", { class: "row tight" }, choice, onWeb)),
      place,
    ),
    /**
     * @param {object} state
     * @param {unknown} next The message of the state as it is shown: with samples, marked, in place of its variables.
     */
    update(state, next, { issues }) {
      // Of all that may be said of mixed buttons, this is about what Web shows.
      risk = issues.find(({ code, why }) => code === "buttons-risky" && why.includes("WhatsApp Web"));
      const lost = issues
        .filter(({ loss }) => loss === "reader")
        .map((issue) => [partOf(issue.pointer), inWords(issue, texts).message]);
      const about = JSON.stringify([risk, lost]);
      // While the text is broken the last message that there was is shown, and shown to be the last.
      const isBroken = state.message === undefined;
      if (isBroken !== isOld) place.classList.toggle("old", (isOld = isBroken));
      if (isBroken) {
        if (shown !== undefined) return;
        [message, shown, left] = [view.seen, "", new Map()];
        return draw();
      }
      view.seen = next;
      if (state.message === seen && state.values === values && about === shown) return;
      // Another message is folded anew.
      if (!view.own.has(state.message)) isWhole = false;
      [message, seen, values] = [next, state.message, state.values];
      shown = about;
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

/** The message in a line, for where the phone is not in sight. */
export function createPeek({ texts, open }) {
  const line = element("span", { class: "peek-text" });
  return {
    element: element(
      "button",
      { type: "button", class: "peek", on: { click: open } },
      element("span", { class: "unseen", text: `${texts.peek}: ` }),
      line,
    ),
    update(message) {
      const text = typeof message?.text === "string" ? message.text.trim() : "";
      line.textContent = plain(text.slice(0, 120)) || texts.preview.noText;
    },
  };
}
