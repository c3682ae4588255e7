import { copyButton } from "../base/copy.js";
import { download } from "../base/download.js";
import { button, element, select, setAttribute, setText } from "../base/dom.js";
import { icon } from "../base/icons.js";
import { remember } from "../base/remember.js";
import { tabs } from "../base/tabs.js";
import { SAMPLE_NUMBER } from "../state/example.js";
import { FORMATS, GROUPS } from "./formats.js";
import { createTextView } from "./text-view.js";

/** What goes before a text in a file by which its encoding is known. */
const MARK = "\ufeff";

/**
 * The payload and the programs that send it, what to do with them, and the buttons that copy or save one of them.
 *
 * @param {{ texts: object, locale: string, view: { take: string }, told: (issue: object) => { message: string, place: string },
 *   toProblems: () => void,
 *   goTo: (issue: object) => void, loaded: (module: Promise<object>) => Promise<object | undefined> }} given
 */
export function createTakeaway({ texts, locale, view, told, toProblems, goTo, loaded }) {
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
  const half = element("p", { class: "hint", hidden: true });
  const sample = element("span", { class: "hint sample", hidden: true });
  const [warned, use, steps, notes] = [1, 2, 3, 4].map(() => element("div"));
  const waiting = element(
    "p",
    { class: "notice bad row spread" },
    element("span", { text: texts.takeWaits }),
    button(texts.toChecks, toProblems, { class: "small" }),
  );
  const ready = element("div", { class: "stack tight" }, chosen.list, chosen.panel);
  chosen.panel.append(code.element, use, steps);
  let outcome;
  let verdict;
  let loss;
  let placesOf;
  let around = null;
  let shown;

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
    if (around) return;
    const given = { locale, told, goTo, toProblems };
    const made = await loaded(import("./around.js").then(({ createAround }) => createAround(given)));
    if (!made || around) return;
    around = made;
    Object.entries({ warned, use, steps, notes }).forEach(([name, place]) => place.append(around[name]));
    around.update(outcome, view.take);
  }

  /** Where the variables of the message stand in what is sent. */
  function variables() {
    const found = placesOf?.(outcome, loss);
    return found?.payload ? { ...found, samples: outcome.samples } : found && { isUnknown: true };
  }

  function draw() {
    const { result, provider, whole, samples } = outcome;
    const names = Object.keys(samples).map((name) => `{{${name}}}`);
    sample.hidden = !names.length && whole?.to !== SAMPLE_NUMBER;
    setText(sample, names.length ? texts.samplesIn(names.join(", ")) : texts.sampleNumber);
    const isReady = Boolean(result?.ok);
    waiting.hidden = isReady;
    for (const one of [ready, copy, save, format]) one.hidden = !isReady;
    toErrors.hidden = isReady;
    setText(toErrors, verdict.errors ? texts.errorsLeft(verdict.errors) : texts.toFillIn(verdict.waiting));
    if (!copy.classList.contains("done")) setText(copy, copyLabel());
    const { file, language } = FORMATS[view.take];
    for (const name of ["aria-label", "title"]) setAttribute(save, name, texts.downloadAs(file));
    around?.update(outcome, view.take);
    if (!isReady) return;
    const places = view.take === "payload" || !writers[view.take] ? null : variables();
    // A program that sends one person's values to everybody is never copied unknowingly.
    if (places?.isUnknown) setText(sample, texts.samplesStay(names.join(", ")));
    sample.classList.toggle("warn", Boolean(places?.isUnknown));
    const written =
      view.take === "payload"
        ? writers.payload(result.request)
        : writers[view.take]?.(result.request, provider, locale, places?.isUnknown ? null : places);
    if (written !== shown) copy.dispatchEvent(new Event("stale"));
    shown = written;
    code.show(written ?? "", language);
  }

  load();

  return {
    element: element("div", { class: "stack" }, waiting, half, warned, ready, notes),
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
      outcome = now;
      verdict = stands;
      half.hidden = !other;
      if (other) setText(half, texts.thisHalf(other.isFirst ? 2 : 1));
      draw();
    },
    /** Whether it is in sight. */
    seen: (is) => is && loadRest(),
  };
}
