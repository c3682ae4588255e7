import { copyButton } from "../base/copy.js";
import { button, element, link, select, setText } from "../base/dom.js";
import { remember } from "../base/remember.js";
import { tabs } from "../base/tabs.js";
import { SAMPLE_NUMBER } from "../state/example.js";
import { NAMES } from "./snippets/names.js";

const FORMATS = { payload: "JSON", ...NAMES };

/** The payload and the programs that send it, and the button that copies one of them. */
export function createTakeaway({ texts, locale, view, toProblems, loaded }) {
  const code = element("pre", { tabindex: 0, role: "region", "aria-label": texts.code });
  const writers = { payload: ({ body }) => JSON.stringify(JSON.parse(body), null, 2) };
  if (!Object.hasOwn(FORMATS, view.take)) view.take = "payload";
  const chosen = tabs({
    id: "take",
    label: texts.formats,
    tabs: Object.entries(FORMATS).map(([id, name]) => ({ id, name })),
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
  const format = select(Object.entries(FORMATS), {
    id: "format",
    "aria-label": texts.formats,
    on: { change: () => chosen.select(format.value) },
  });
  format.value = view.take;
  const copyLabel = () => texts.copyThis(FORMATS[view.take].replace(/ \(.*/, ""));
  const copy = copyButton(
    texts,
    async () => {
      await load();
      // The module may be missing, or something wrong by now.
      return writers[view.take] && outcome.result?.ok ? code.textContent : null;
    },
    copyLabel,
  );
  const toErrors = button("", toProblems, { class: "to-errors" });
  const open = element("span");
  const warned = element(
    "p",
    { class: "notice warn row spread", hidden: true },
    open,
    button(texts.toWarnings, toProblems, { class: "small" }),
  );
  const sample = element("span", { class: "hint sample", hidden: true, text: texts.sampleNumber });
  const secrets = element("p", { class: "hint" });
  const notes = element("ul", { class: "notes" });
  const waiting = element(
    "p",
    { class: "notice bad row spread" },
    element("span", { text: texts.takeWaits }),
    button(texts.toChecks, toProblems, { class: "small" }),
  );
  const ready = element("div", { class: "stack tight" }, chosen.list, chosen.panel);
  chosen.panel.append(code, secrets);
  let outcome;
  let verdict;
  let loss;
  let placesOf;

  /** The programs are loaded once somebody wants one. */
  async function load() {
    if (writers[view.take]) return;
    const module = await loaded(import("./snippets.js"));
    for (const { id, write } of module?.snippets ?? []) writers[id] = write;
    placesOf = module?.placesOf;
    draw();
  }

  /** Where the variables of the message stand in what is sent. */
  function variables() {
    const found = placesOf?.(outcome, loss);
    return found && { ...found, samples: outcome.samples };
  }

  function draw() {
    const { result, issues, provider, whole } = outcome;
    sample.hidden = whole?.to !== SAMPLE_NUMBER;
    const isReady = Boolean(result?.ok);
    waiting.hidden = isReady;
    ready.hidden = !isReady;
    copy.hidden = !isReady;
    format.hidden = !isReady;
    toErrors.hidden = isReady;
    setText(toErrors, verdict.errors ? texts.errorsLeft(verdict.errors) : texts.toFillIn(verdict.waiting));
    if (!copy.classList.contains("done")) setText(copy, copyLabel());
    const warnings = issues.filter(({ severity }) => severity === "warning").length;
    warned.hidden = !isReady || !warnings;
    setText(open, texts.warningsOpen(warnings));
    if (!isReady) return;
    setText(
      code,
      (view.take === "payload"
        ? writers.payload(result.request)
        : writers[view.take]?.(result.request, provider, locale, variables())) ?? "",
    );
    setText(secrets, view.take === "payload" ? texts.payloadHint : texts.secretsHint);
  }

  load();

  return {
    element: element(
      "div",
      { class: "stack" },
      waiting,
      warned,
      ready,
      element("section", { class: "stack tight", hidden: true }, element("h3", { text: texts.notes }), notes),
    ),
    /** What stands in reach whatever part is shown. */
    actions: element("div", { class: "row actions" }, sample, format, copy, toErrors),
    /**
     * @param {{ errors: number, waiting: number }} stands How many errors there are, and places to be filled in.
     * @param {"error" | "warn"} losses
     */
    update(now, stands, losses) {
      loss = losses;
      const isOther = now.provider !== outcome?.provider;
      outcome = now;
      verdict = stands;
      draw();
      if (isOther) {
        notes.parentElement.hidden = !now.provider?.notes.length;
        notes.replaceChildren(
          ...(now.provider?.notes ?? []).map(({ text, docs }) => {
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
    },
  };
}
