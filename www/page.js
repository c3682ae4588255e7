import { announce } from "./base/announce.js";
import { element, iconButton, setAttribute } from "./base/dom.js";
import { createTakeaway } from "./code/takeaway.js";
import { createFooter, createHeader } from "./parts/edges.js";
import { createActions } from "./parts/actions.js";
import { PARTS, createFrame } from "./parts/frame.js";
import { split } from "./state/arrange.js";
import { createCompose } from "./parts/message/compose.js";
import { createHalves } from "./parts/message/halves.js";
import { createPeek, createSee } from "./parts/preview/see.js";
import { createChecks, isOfMixture } from "./parts/problems/checks.js";
import { placeName } from "./parts/problems/places.js";
import { inWords } from "./parts/problems/words.js";
import { isWhole } from "./parts/providers/losses.js";
import { createMatrix } from "./parts/providers/matrix.js";
import { createPicker } from "./parts/providers/picker.js";
import { taskCards } from "./parts/tasks.js";
import { isUntouched } from "./state/example.js";
import { brokenJson } from "./state/json-text.js";
import { bestOf, comparisonOf, outcomeOf } from "./state/outcome.js";
import { partOf } from "./state/shape.js";
import { shownOf } from "./state/variables.js";

/**
 * The page in one language: everything is built anew when another is chosen, around the same state.
 *
 * @param {{ texts: object, locale: string, store: ReturnType<import("./state/store.js").createStore>, view: object,
 *   choose: (language: string) => void, tell: (text: string) => void }} given `view` is what is open.
 * @returns {{ elements: Node[], close: () => void, bring: (text?: string) => void,
 *   open: (state: object) => void, go: (isRedo: boolean) => void }}
 */
export function createPage({ texts, locale, store, view, choose, tell }) {
  const actions = createActions({
    texts,
    locale,
    store,
    view,
    made: (message) => compose.made(message),
    toMessage: () => frame.go("message"),
    providerName: () => outcome.provider?.name ?? store.state.target,
  });
  const { done, repair, open, divide, acceptLoss, chooseTarget, go } = actions;
  // Without a network a part that was never used may be missing.
  const loaded = (module) => module.catch(() => tell(texts.notLoaded));
  const bring = async (text) =>
    (await loaded(import("./import/bring-dialog.js")))?.openBring({ texts, locale, state: store.state, open, text });
  const openTable = async () =>
    (await loaded(import("./table/table-dialog.js")))?.openTable({
      texts,
      locale,
      state: store.state,
      setMessage: (message) => store.change({ message: compose.made(message), source: null }),
    });
  const examples = () => loaded(import("./parts/dialogs/examples.js"));

  /** Shows what belongs to the place that is being worked on. */
  const mark = (pointer) => {
    const part = pointer && partOf(pointer);
    checks.mark(part);
    see.mark(part);
  };
  /** Moves to what an issue is about. */
  const goTo = (issue) => {
    if (issue.at === "target") return picker.focus();
    if (issue.at === "options") {
      frame.show("problems");
      return checks.toOptions();
    }
    frame.show("message");
    return compose.goTo(issue);
  };
  const toProblems = () => {
    frame.show("problems");
    checks.toFirst();
  };

  /** What an issue says, and where, in few words. */
  const inShort = (issue) => ({
    message: (view.technical ? issue : inWords(issue, texts)).message,
    place: placeName(issue, texts),
  });

  const picker = createPicker({ texts, store, chooseTarget });
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
    openTable,
  });
  const halves = createHalves({
    texts,
    store,
    show: (next) => store.change({ ...next, source: null }),
    drop: () => {
      store.change({ other: null });
      frame.go("message");
      done(texts.otherDropped);
    },
  });
  const tasks = taskCards({
    texts,
    begin: async (task) => {
      const module = await examples();
      if (module) open(module.exampleOf(task, locale));
    },
    close: () => {
      view.tasks = false;
      tasks.hidden = true;
      frame.go("message");
    },
  });
  const undo = iconButton("undo", texts.undo, () => go(false));
  const redo = iconButton("redo", texts.redo, () => go(true));
  const see = createSee({
    texts,
    view,
    heading: element("span", { class: "heading", text: texts.parts.preview, "aria-hidden": "true" }),
    goTo: (pointer) => goTo({ pointer }),
  });
  const peek = createPeek({ texts, open: () => frame.go("preview") });
  const checks = createChecks({
    texts,
    store,
    view,
    repair,
    acceptLoss,
    split: divide,
    goTo,
    toHeading: () => frame.go("problems"),
  });
  const matrix = createMatrix({ texts, view, chooseTarget });
  const takeaway = createTakeaway({ texts, locale, view, told: inShort, toProblems, goTo, loaded });
  const headingOf = (id) =>
    element("h2", { text: texts.parts[id], id: `${id}-heading`, tabindex: -1, class: id === "message" ? null : "unseen" });
  const headings = Object.fromEntries(PARTS.map((id) => [id, headingOf(id)]));
  const frame = createFrame({
    texts,
    view,
    headings,
    parts: {
      message: [
        element(
          "div",
          { class: "row spread head-row" },
          headings.message,
          element("div", { class: "row tight" }, compose.views, undo, redo),
        ),
        element("div", { class: "row setup" }, compose.kinds, picker.element),
        tasks,
        halves.element,
        compose.element,
      ],
      preview: [headings.preview, see.element],
      problems: [headings.problems, checks.element],
      providers: [headings.providers, matrix.element],
      code: [headings.code, takeaway.element],
    },
    actions: takeaway.actions,
    peek: peek.element,
  });
  let outcome;
  let comparison = [];

  const header = createHeader({
    texts,
    locale,
    choose,
    openExamples: async () => (await examples())?.openExamples({ texts, locale, open }),
    bring: () => bring(),
    share: async () => (await loaded(import("./parts/dialogs/share-dialog.js")))?.openShare({ texts, state: store.state }),
  });
  const footer = createFooter(texts);
  const toMessage = (event) => {
    event.preventDefault();
    frame.go("message");
  };
  const skip = element("a", { class: "skip", href: "#message", text: texts.skip, on: { click: toMessage } });
  /** Whether a message is split into two of which neither mixes what does not go together. */
  const helpsToSplit = (state) =>
    !state.other &&
    split(state.message)?.every((message) => !outcomeOf({ ...state, message }, locale).issues.some(isOfMixture)) === true;
  /** The places where something is wrong even without what is lost. */
  const wrongWithout = (state, issues) =>
    issues.some(({ loss }) => loss)
      ? outcomeOf({ ...state, loss: "warn" }, locale).result.errors.map(({ pointer }) => pointer)
      : [];

  let told;
  /** Says on the tabs how the message stands. */
  function markTabs(issues) {
    const waiting = issues.filter((issue) => compose.waits(issue)).length;
    const count = (severity) => issues.filter((issue) => issue.severity === severity && !compose.waits(issue)).length;
    const [errors, warnings] = [count("error"), count("warning")];
    // What is there to be filled in is no fault yet.
    const found = errors || warnings || !waiting ? [texts.verdict(errors, warnings)] : [];
    const text = [...found, ...(waiting ? [texts.toFillIn(waiting)] : [])].join(", ");
    const kind = errors ? "bad" : waiting ? "neutral" : warnings ? "warn" : "good";
    frame.mark("problems", issues.length ? `${issues.length}` : "✓", kind, text);
    const all = bestOf(comparison).filter(({ support }) => support);
    const whole = all.filter(({ support }) => isWhole(support)).length;
    frame.mark("providers", whole ? `${whole}/${all.length}` : "", "neutral", texts.carryAll(whole, all.length));
    return { text, kind, errors, waiting };
  }
  function update() {
    const { state } = store;
    actions.settle();
    outcome = outcomeOf(state, locale);
    comparison = comparisonOf(state, locale);
    const { message, result, issues } = outcome;
    if (!result) issues.push(...brokenJson(state.source, locale));
    setAttribute(undo, "aria-disabled", !store.canUndo && "true");
    setAttribute(redo, "aria-disabled", !store.canRedo && "true");
    tasks.hidden = !view.tasks || !isUntouched(state.message, locale);
    picker.update(outcome, comparison);
    halves.update(state);
    compose.update(outcome);
    const verdict = markTabs(issues);
    if (told !== undefined && told !== verdict.text) announce(verdict.text);
    told = verdict.text;
    const shown = message === undefined ? undefined : shownOf(state, locale);
    see.update(state, shown, outcome);
    peek.update(outcome.whole);
    checks.update(outcome, verdict, { canSplit: helpsToSplit(state), wrongWithout: wrongWithout(state, issues) });
    drawMatrix();
    takeaway.update(outcome, verdict, state);
  }
  // It has the most to draw, and is drawn only where it is seen.
  const drawMatrix = () => frame.isShown("providers") && matrix.update(store.state.message, comparison, outcome.result?.endpoint);
  const onShown = () => {
    drawMatrix();
    takeaway.seen(frame.isShown("code"));
  };
  frame.whenShown(onShown);

  // The JSON view tells by itself where its caret is.
  const onFocus = ({ target }) => target.closest(".json-view, #preview, #problems") || mark(compose.placeOf(target));
  frame.element.addEventListener("focusin", onFocus);
  const unsubscribe = store.subscribe(update);
  update();
  takeaway.seen(frame.isShown("code"));

  const close = () => {
    unsubscribe();
    frame.close();
    compose.close();
  };
  return { elements: [skip, header, frame.element, footer], close, bring, open, go };
}
