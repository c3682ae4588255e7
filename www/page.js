import { applyFixes } from "./botonera.js";
import { announce } from "./base/announce.js";
import { createChecks } from "./parts/problems/checks.js";
import { createComparison } from "./parts/providers/comparison.js";
import { createCompose } from "./parts/message/compose.js";
import { button, element, goTo as goToPart, link, select, setAttribute, setText } from "./base/dom.js";
import { brokenJson } from "./state/json-text.js";
import { LANGUAGES } from "./base/language.js";
import { toast } from "./base/toast.js";
import { outcomeOf } from "./state/outcome.js";
import { createSee } from "./parts/preview/see.js";
import { partOf } from "./state/shape.js";
import { createTakeaway } from "./code/takeaway.js";
import { THEMES, chooseTheme, theme } from "./base/theme.js";

/* global ABOUT */

const SECTIONS = ["compose", "see", "check", "compare", "take"];

/**
 * The page in one language: everything is built anew when another is chosen, around the same state.
 *
 * @param {{ texts: object, locale: string, store: ReturnType<import("./state/store.js").createStore>, view: object,
 *   choose: (language: string) => void, tell: (text: string) => void }} given `view` is what is open.
 * @returns {{ elements: Node[], close: () => void, bring: (text?: string) => void, go: (isRedo: boolean) => void }}
 */
export function createPage({ texts, locale, store, view, choose, tell }) {
  const headings = Object.fromEntries(
    SECTIONS.map((id) => [id, element("h2", { text: texts[id], id: `${id}-heading`, tabindex: -1 })]),
  );
  /** What the toast undoes, as long as nothing else was done. */
  let undoable = null;
  const toSection = (id) => (event) => {
    event.preventDefault();
    goToPart(headings[id]);
  };
  /** Says what was done, to the ear and to the eye, with the way back. */
  const done = (text) => {
    announce(text);
    const undo = () => {
      go(false);
      headings.compose.focus({ preventScroll: true });
    };
    const close = toast(text, { label: texts.undo, act: undo });
    undoable = { state: store.state, close };
  };
  const repair = (issues) => {
    const { message } = store.state;
    if (message !== undefined) store.change({ message: compose.made(applyFixes(message, issues)), source: null });
    done(texts.repaired(issues.filter(({ fix }) => fix).length));
  };
  const open = (next) => {
    store.change({ ...next, source: null });
    goToPart(headings.compose);
    done(texts.opened);
  };
  // Without a network a part that was never used may be missing.
  const loaded = (module) => module.catch(() => tell(texts.notLoaded));
  const bring = async (text) =>
    (await loaded(import("./import/bring-dialog.js")))?.openBring({ texts, locale, state: store.state, open, text });

  /** Shows what belongs to the place that is being worked on. */
  const mark = (pointer) => {
    const part = pointer && partOf(pointer);
    checks.mark(part);
    see.mark(part);
  };

  const compose = createCompose({
    texts,
    store,
    view,
    repair,
    goTo: (pointer) => compose.goTo({ pointer }),
    bring: (text) => bring(text),
    done,
    undo: () => go(false),
    onPlace: mark,
  });
  const see = createSee({ texts, view, heading: headings.see, goTo: (pointer) => compose.goTo({ pointer }) });
  const acceptLoss = () => {
    store.change({ loss: "warn" });
    done(texts.lossAccepted);
  };
  const checks = createChecks({ texts, repair, acceptLoss, goTo: compose.goTo, heading: headings.check });
  const comparison = createComparison({ texts, store, locale });
  const takeaway = createTakeaway({ texts, locale, view, goToChecks: () => goToPart(headings.check), loaded });
  let outcome;

  /** Undoes, or does again, and says so. */
  const go = (isRedo) => {
    const hasGone = isRedo ? store.redo() : store.undo();
    announce(hasGone ? (isRedo ? texts.redone : texts.undone) : texts.noMore);
  };
  const undo = button("↶", () => go(false), { class: "quiet icon", "aria-label": texts.undo, title: texts.undo });
  const redo = button("↷", () => go(true), { class: "quiet icon", "aria-label": texts.redo, title: texts.redo });
  const short = element("span", { class: "short", "aria-hidden": "true" });
  const long = element("span", { class: "long" });
  const status = element("span", { class: "status" }, short, long);
  const languages = select(LANGUAGES, {
    id: "language",
    "aria-label": texts.language,
    on: { change: () => choose(languages.value) },
  });
  const themes = select(
    THEMES.map((name) => [name, texts.themes[name]]),
    { id: "theme", "aria-label": texts.theme, on: { change: () => chooseTheme(themes.value) } },
  );
  languages.value = locale;
  themes.value = theme();

  const header = element(
    "header",
    { class: "top" },
    element(
      "div",
      { class: "brand" },
      element("img", { src: "icon.svg", alt: "", width: 40, height: 40 }),
      element("div", {}, element("h1", { text: "Botonera" }), element("p", { text: texts.tagline })),
    ),
    element(
      "div",
      { class: "row tools" },
      button(texts.examples, async () => (await loaded(import("./parts/examples.js")))?.openExamples({ texts, locale, open })),
      button(texts.bring, () => bring()),
      button(texts.share, async () => (await loaded(import("./parts/share-dialog.js")))?.openShare({ texts, state: store.state })),
      languages,
      themes,
    ),
  );
  /** Behind the form, for whoever comes from its last field. */
  const onward = (id) => element("a", { href: `#${id}`, text: `${texts[id]} →`, on: { click: toSection(id) } });
  const nav = element(
    "nav",
    { class: "sections", "aria-label": texts.sections },
    ...SECTIONS.map((id) =>
      element(
        "a",
        { href: `#${id}`, on: { click: toSection(id) } },
        element("span", { text: texts[id] }),
        id === "check" && status,
      ),
    ),
  );
  const section = (id, ...content) => element("section", { id, class: "card", "aria-labelledby": `${id}-heading` }, ...content);
  const main = element(
    "main",
    { id: "main" },
    element(
      "div",
      { class: "column" },
      section(
        "compose",
        element("div", { class: "row spread" }, headings.compose, element("div", { class: "row tight" }, undo, redo)),
        compose.element,
        element("p", { class: "row onward" }, ...["check", "take"].map(onward)),
      ),
    ),
    element(
      "div",
      { class: "column" },
      section("see", see.element),
      section("check", headings.check, checks.element),
      section("compare", headings.compare, element("p", { class: "hint", text: texts.compareHint }), comparison.element),
      section("take", headings.take, takeaway.element),
    ),
  );
  const skip = element("a", { class: "skip", href: "#compose", text: texts.skip, on: { click: toSection("compose") } });
  const { version, homepage, repository } = ABOUT;
  const footer = element(
    "footer",
    { class: "row hint" },
    element("p", { text: texts.private }),
    element("span", { text: texts.version(version) }),
    link("built/licences.txt", texts.licences),
    homepage && link(homepage, texts.library),
    repository && link(repository, texts.sourceCode),
  );

  let told;
  function update() {
    // Another step would be undone in its place.
    if (undoable && store.state !== undoable.state) undoable.close();
    outcome = outcomeOf(store.state, locale);
    const { result, issues } = outcome;
    if (!result) issues.push(...brokenJson(store.state.source, locale));
    const count = (severity) => issues.filter((issue) => issue.severity === severity).length;
    const verdict = texts.verdict(count("error"), count("warning"));
    setText(long, verdict);
    setText(short, count("error") ? `✕ ${count("error")}` : count("warning") ? `! ${count("warning")}` : "✓");
    status.className = `status ${count("error") ? "bad" : count("warning") ? "warn" : "good"}`;
    if (told !== undefined && told !== verdict) announce(verdict);
    told = verdict;
    setAttribute(undo, "aria-disabled", !store.canUndo && "true");
    setAttribute(redo, "aria-disabled", !store.canRedo && "true");
    compose.update(outcome);
    see.update(store.state, outcome);
    checks.update(outcome, verdict);
    comparison.update(store.state, outcome.result?.endpoint);
    takeaway.update(outcome);
  }

  // The JSON view tells by itself where its caret is.
  const onFocus = ({ target }) => target.closest(".json-view, #see, #check") || mark(compose.placeOf(target));
  main.addEventListener("focusin", onFocus);
  const unsubscribe = store.subscribe(update);
  update();

  const close = () => {
    unsubscribe();
    compose.close();
  };
  return { elements: [skip, header, nav, main, footer], close, bring, go };
}
