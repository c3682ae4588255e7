import { copyButton } from "../base/copy.js";
import { download } from "../base/download.js";
import { button, element, link, select, setAttribute, setText } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { remember } from "../base/remember.js";
import { tabs } from "../base/tabs.js";
import { SAMPLE_NUMBER } from "../state/example.js";
import { FORMATS, GROUPS } from "./formats.js";
import { createOpenWarnings } from "./open-warnings.js";
import { createTextView } from "./text-view.js";

/** What goes before a text in a file by which its encoding is known. */
const MARK = "\ufeff";

/**
 * The payload and the programs that send it, what to do with them, and the buttons that copy or save one of them.
 *
 * @param {{ texts: object, locale: string, view: { take: string, technical: boolean }, toProblems: () => void,
 *   goTo: (issue: object) => void, loaded: (module: Promise<object>) => Promise<object | undefined> }} given
 */
export function createTakeaway({ texts, locale, view, toProblems, goTo, loaded }) {
  const code = createTextView(texts.code);
  const writers = { payload: ({ body }) => JSON.stringify(JSON.parse(body), null, 2) };
  if (!Object.hasOwn(FORMATS, view.take)) view.take = "payload";
  const all = Object.entries(FORMATS).map(([id, { name, group }]) => ({ id, name, group: texts.formatGroups[group] }));
  const chosen = tabs({
    id: "take",
    label: texts.formats,
    tabs: all,
    chosen: view.take,
    choose: (id) => {
      view.take = id;
      format.value = id;
      remember("format", id);
      draw();
      load();
    },
  });
  // The same choice beside the button, for whoever is at another part.
  const groups = GROUPS.map((group) => texts.formatGroups[group]);
  const choices = groups.map((label) => [all.filter(({ group }) => group === label).map(({ id, name }) => [id, name]), label]);
  const format = select(choices, {
    id: "format",
    "aria-label": texts.formats,
    on: { change: () => chosen.select(format.value) },
  });
  format.value = view.take;
  const copyLabel = () => texts.copyThis(FORMATS[view.take].name);
  /** The text that is shown, once it is there: the module may be missing, or something wrong by now. */
  const taken = async () => {
    await load();
    return writers[view.take] && outcome.result?.ok ? code.text() : null;
  };
  const copy = copyButton(texts, taken, copyLabel);
  const saveIt = async () => {
    const { file, hasMark } = FORMATS[view.take];
    const text = await taken();
    if (text !== null) download(file, hasMark ? MARK + text : text);
  };
  const save = button(undefined, saveIt, { class: "save" }, icon("download"), element("span", { text: texts.download }));
  const toErrors = button("", toProblems, { class: "to-errors" });
  const warned = createOpenWarnings({ texts, view, goTo, toProblems });
  const half = element("p", { class: "hint", hidden: true });
  const sample = element("span", { class: "hint sample", hidden: true, text: texts.sampleNumber });
  const secrets = element("p", { class: "hint" });
  const [use, where] = [element("div"), element("div")];
  const notes = element("ul", { class: "notes" });
  const waiting = element(
    "p",
    { class: "notice bad row spread" },
    element("span", { text: texts.takeWaits }),
    button(texts.toChecks, toProblems, { class: "small" }),
  );
  const ready = element("div", { class: "stack tight" }, chosen.list, chosen.panel);
  chosen.panel.append(code.element, use, secrets, where);
  let outcome;
  let verdict;
  let loss;
  let placesOf;
  let steps = null;
  let isSeen = false;
  let toldBefore = "";

  /** The programs are loaded once somebody wants one. */
  async function load() {
    if (writers[view.take]) return;
    const module = await loaded(import("./snippets.js"));
    for (const { id, write } of module?.snippets ?? []) writers[id] = write;
    placesOf = module?.placesOf;
    draw();
  }
  /** What only eyes need is loaded once somebody looks. */
  async function loadRest() {
    code.colour();
    steps ??= (await loaded(import("./steps.js").then(({ createSteps }) => createSteps(locale)))) ?? null;
    drawSteps();
  }

  /** Where the variables of the message stand in what is sent. */
  function variables() {
    const found = placesOf?.(outcome, loss);
    return found && { ...found, samples: outcome.samples };
  }

  function drawSteps() {
    const { result, provider } = outcome;
    if (!steps || !result?.ok) return;
    const told = steps({ request: result.request, provider, format: view.take });
    const key = told.map(({ textContent }) => textContent).join("\n");
    if (key === toldBefore) return;
    toldBefore = key;
    use.replaceChildren(told[0]);
    where.replaceChildren(told[1]);
  }
  function draw() {
    const { result, issues, provider, whole } = outcome;
    sample.hidden = whole?.to !== SAMPLE_NUMBER;
    const isReady = Boolean(result?.ok);
    waiting.hidden = isReady;
    for (const one of [ready, copy, save, format]) one.hidden = !isReady;
    toErrors.hidden = isReady;
    setText(toErrors, verdict.errors ? texts.errorsLeft(verdict.errors) : texts.toFillIn(verdict.waiting));
    if (!copy.classList.contains("done")) setText(copy, copyLabel());
    const { file, language } = FORMATS[view.take];
    for (const name of ["aria-label", "title"]) setAttribute(save, name, texts.downloadAs(file));
    warned.update(isReady ? issues.filter(({ severity }) => severity === "warning") : []);
    if (!isReady) return;
    const written =
      view.take === "payload"
        ? writers.payload(result.request)
        : writers[view.take]?.(result.request, provider, locale, variables());
    code.show(written ?? "", language);
    setText(secrets, view.take === "payload" ? texts.payloadHint : texts.secretsHint);
    if (isSeen) drawSteps();
  }

  load();

  return {
    element: element(
      "div",
      { class: "stack" },
      waiting,
      half,
      warned.element,
      ready,
      element("section", { class: "stack tight", hidden: true }, element("h3", { text: texts.notes }), notes),
    ),
    /** What stands in reach whatever part is shown. */
    actions: element(
      "div",
      { class: "row actions" },
      sample,
      element("div", { class: "row takes" }, format, save, copy, toErrors),
    ),
    /**
     * @param {{ errors: number, waiting: number }} stands How many errors there are, and places to be filled in.
     * @param {{ loss: "error" | "warn", other: { isFirst: boolean } | null }} state `other` is the other half of a message that was split.
     */
    update(now, stands, { loss: losses, other }) {
      loss = losses;
      const isOther = now.provider !== outcome?.provider;
      outcome = now;
      verdict = stands;
      half.hidden = !other;
      if (other) setText(half, texts.thisHalf(other.isFirst ? 2 : 1));
      draw();
      if (isOther) drawNotes(now.provider);
    },
    /** Whether it is in sight. */
    seen(is) {
      isSeen = is;
      if (is) loadRest();
    },
  };

  function drawNotes(provider) {
    notes.parentElement.hidden = !provider?.notes.length;
    notes.replaceChildren(
      ...(provider?.notes ?? []).map(({ text, docs }) => {
        const own = texts.catalogue[text];
        return element(
          "li",
          {},
          element("span", { text: own ?? text, lang: own ? null : "en" }),
          " ",
          docs && link(docs, texts.source),
        );
      }),
    );
  }
}
