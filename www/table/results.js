import { announce } from "../base/announce.js";
import { copyButton } from "../base/copy.js";
import { download } from "../base/download.js";
import { button, element, setText } from "../base/dom.js";
import { createRows } from "./rows.js";

/** More than this, in bytes, is not copied but downloaded. */
const COPIED = 200_000;

/** As files are sorted: Swedes write 2026-01-31. */
const today = () => new Date().toLocaleDateString("sv-SE");

/**
 * What came of the table: counts, the rows that need mending, and what can be taken away.
 *
 * @param {{ texts: object, own: object, ask: (act: string, given?: object) => Promise<any>, mend: (kind: "fix" | "guess") => Promise<object>,
 *   keep: (summary: object) => void }} given
 */
export function createResults({ texts, own, ask, mend, keep }) {
  const heading = element("h3", { text: own.result, id: "table-result", tabindex: -1 });
  const counts = element("p", { class: "verdict", id: "table-counts" });
  const repeated = element("p", { class: "hint" });
  const bulk = (kind, text) => {
    const made = button(undefined, () => mendAll(kind));
    return { made, show: (count) => ((made.hidden = count < 1), setText(made, text(count))) };
  };
  const [fixAll, guessAll] = [bulk("fix", own.fixAll), bulk("guess", own.guessAll)];
  const hint = element("p", { class: "hint", text: own.payloadsHint });
  const shown = element("fieldset", { class: "segmented" }, element("legend", { class: "unseen", text: own.show }));
  const rowsPlace = element("div", { class: "stack" });
  let rows = null;
  let isWarned = false;

  const words = () => {
    const { fields, asks, lossOption, lossWarn } = texts;
    return { fields, asks, lossOption, lossWarn };
  };
  const save = (act, name, ending) => async () => {
    const blob = await ask(act, { words: words() });
    if (blob) download(`${name}-${today()}.${ending}`, blob);
  };
  const payloads = button(undefined, save("payloads", own.files.payloads, "ndjson"), { class: "primary" });
  const failed = button(undefined, save("failed", own.files.failed, "csv"));
  const mended = button(own.takeMended, save("mended", own.files.mended, "csv"));
  const copy = copyButton(
    texts,
    async () => (await ask("payloads"))?.text() ?? null,
    () => own.copyPayloads,
    { class: "copy" },
  );

  const kinds = [false, true].map((warned) => {
    const input = element("input", { type: "radio", name: "table-shown", on: { change: () => show(warned) } });
    const text = element("span");
    shown.append(element("label", {}, input, text));
    return { input, text };
  });

  async function show(warned) {
    isWarned = warned;
    kinds.forEach(({ input }, index) => (input.checked = (index === 1) === warned));
    await rows.show(warned);
  }

  function tell(summary) {
    keep(summary);
    const { ready, failed: wrong, warned, repeated: twice, mended: changed, fixes, guesses, bytes } = summary;
    counts.className = `verdict ${wrong ? "bad" : warned ? "warn" : "good"}`;
    setText(counts, [own.ready(ready), wrong && own.failed(wrong), warned && own.warned(warned)].filter(Boolean).join(" · "));
    repeated.hidden = !twice;
    setText(repeated, twice ? own.repeated(twice) : "");
    fixAll.show(fixes);
    guessAll.show(guesses);
    shown.hidden = !warned && !isWarned;
    setText(kinds[0].text, own.showFailed(wrong));
    setText(kinds[1].text, own.showWarned(warned));
    payloads.hidden = hint.hidden = !ready;
    setText(payloads, own.payloads(ready));
    copy.hidden = !ready || bytes > COPIED;
    failed.hidden = !wrong;
    setText(failed, own.takeFailed(wrong));
    mended.hidden = !changed;
    announce(counts.textContent);
  }

  async function mendAll(kind) {
    const summary = await mend(kind);
    if (!summary) return;
    tell(summary);
    await show(isWarned);
    heading.focus();
  }

  return {
    element: element(
      "section",
      { class: "stack", "aria-labelledby": heading.id, hidden: true },
      heading,
      counts,
      repeated,
      element("div", { class: "row" }, payloads, copy, failed, mended),
      hint,
      element("div", { class: "row spread" }, shown, element("div", { class: "row" }, fixAll.made, guessAll.made)),
      rowsPlace,
    ),
    focus: () => heading.focus(),
    /** Shows what came of a table with columns of these names. */
    async update(summary, names) {
      rows = createRows({ texts, own, names, ask, changed: tell });
      rowsPlace.replaceChildren(rows.element);
      tell(summary);
      await show(!summary.failed && summary.warned > 0);
    },
  };
}
