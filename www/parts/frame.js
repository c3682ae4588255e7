import { element } from "../base/dom.js";
import { icon } from "../base/icons.js";

/** The parts of the page, in the order of the work. */
export const PARTS = ["message", "preview", "problems", "providers", "code"];

/** Where there is room, these are always seen, and the others share a place. */
const ALWAYS = ["message", "preview"];

/** Where there is not, one part is seen at a time. The style sheets say the same. */
const NARROW = "(max-width: 47.99rem)";

/**
 * The parts in their places: side by side where there is room, and behind tabs where there is not.
 *
 * @param {{ texts: object, view: { part: string, panel: string }, parts: Record<string, Node[]>, headings: Record<string, HTMLElement>,
 *   actions: Node, peek: Node }} given `actions` and `peek` stay in reach whatever part is shown.
 */
export function createFrame({ texts, view, parts, headings, actions, peek }) {
  const narrow = matchMedia(NARROW);
  const marks = Object.fromEntries(PARTS.map((id) => [id, element("span", { class: "mark", hidden: true })]));
  const tabs = Object.fromEntries(
    PARTS.map((id) => [
      id,
      element(
        "button",
        { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": id, on: { click: () => show(id) } },
        icon(id),
        element("span", { text: texts.parts[id] }),
        marks[id],
      ),
    ]),
  );
  const list = element(
    "div",
    { class: "part-tabs", role: "tablist", "aria-label": texts.sections, on: { keydown: move } },
    ...Object.values(tabs),
  );
  const sections = Object.fromEntries(
    PARTS.map((id) => [id, element("section", { id, class: "part", "aria-labelledby": `${id}-heading` }, ...parts[id])]),
  );
  const [message, preview, ...others] = PARTS.map((id) => sections[id]);
  const main = element(
    "main",
    { id: "main" },
    message,
    preview,
    element(
      "div",
      { class: "panels" },
      list,
      element("div", { class: "panel-place" }, ...others),
      element("div", { class: "foot" }, peek, actions),
    ),
  );
  /** The tabs that there are at this width. */
  const here = () => (narrow.matches ? PARTS : PARTS.filter((id) => !ALWAYS.includes(id)));
  let onShow = () => {};

  function move(event) {
    const all = here();
    const now = all.findIndex((id) => tabs[id] === document.activeElement);
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const id = all[(to + all.length) % all.length];
    show(id);
    tabs[id].focus();
  }

  /** What is seen, and what the tabs say of it. */
  function draw() {
    const all = here();
    const shown = all.includes(view.part) ? view.part : all.includes(view.panel) ? view.panel : all[0];
    main.dataset.part = shown;
    for (const id of PARTS) {
      const isTab = all.includes(id);
      tabs[id].hidden = !isTab;
      tabs[id].setAttribute("aria-selected", id === shown);
      tabs[id].tabIndex = id === shown ? 0 : -1;
      sections[id].hidden = isTab && id !== shown;
      if (isTab) sections[id].setAttribute("role", "tabpanel");
      else sections[id].removeAttribute("role");
    }
    onShow(shown);
  }
  /** How far each part was scrolled, where the page scrolls. */
  const scrolled = {};
  function show(id) {
    const before = main.dataset.part;
    scrolled[before] = scrollY;
    view.part = id;
    if (!ALWAYS.includes(id)) view.panel = id;
    draw();
    if (narrow.matches && id !== before) scrollTo({ top: scrolled[id] ?? 0, behavior: "instant" });
  }
  /** What somebody is at stays in sight, and has the focus still. */
  function adapt() {
    const focused = document.activeElement;
    const at = PARTS.find((id) => sections[id].contains(focused) || tabs[id] === focused);
    if (at) view.part = at;
    draw();
    if (at && !focused.checkVisibility()) go(at);
    else if (at) focused.focus();
  }
  /** Shows a part and moves the focus to it. */
  function go(id) {
    show(id);
    const tab = tabs[id];
    const target = tab.hidden ? headings[id] : tab;
    target.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
  }
  narrow.addEventListener("change", adapt);
  draw();

  return {
    element: main,
    show,
    go,
    /** Whether a part is seen at this moment. */
    isShown: (id) => !sections[id].hidden,
    /** Calls when another part is shown. */
    whenShown: (act) => (onShow = act),
    /** What the tab of a part says beside its name. */
    mark(id, text, kind, spoken = text) {
      marks[id].hidden = !text;
      marks[id].className = `mark ${kind}`;
      if (marks[id].dataset.text === `${text} ${spoken}`) return;
      marks[id].dataset.text = `${text} ${spoken}`;
      marks[id].replaceChildren(
        element("span", { "aria-hidden": "true", text }),
        element("span", { class: "unseen", text: spoken }),
      );
    },
    close: () => narrow.removeEventListener("change", adapt),
  };
}
