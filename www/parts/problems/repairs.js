/** What can be done about an issue by a click: its repair, which is certain, and its guess, which says what it would write. */

/** The most of a guessed value that a button shows, in characters. */
const SHOWN = 40;

/**
 * @param {import("botonera").Issue} issue
 * @param {{ repair: string, use: (value: string) => string }} texts
 * @param {import("botonera").Issue[]} [others] They say the same of other places: repaired with it, but a guess is of one place alone.
 * @returns {{ label: string, issues: import("botonera").Issue[] }[]} Each with the issues as `applyFixes` takes them.
 */
export function repairsOf(issue, texts, others = []) {
  const found = [];
  if (issue.fix) {
    // What is written is said, where it is one thing.
    const changes = issue.fix.filter(({ op }) => op !== "test");
    const written = others.length || changes.length > 1 ? undefined : valueOf(changes);
    found.push({ label: written === undefined ? texts.repair : texts.repairTo(written), issues: [issue, ...others] });
  }
  const guessed = issue.guess && valueOf(issue.guess);
  if (guessed !== undefined) found.push({ label: texts.use(guessed), issues: [{ ...issue, fix: issue.guess }] });
  return found;
}

/** The text that a patch writes at last. */
function valueOf(patch) {
  const { value } = patch.findLast(({ op }) => op === "add" || op === "replace") ?? {};
  if (value === undefined) return undefined;
  return shortened(typeof value === "string" ? value : JSON.stringify(value));
}

/** As much of a value as a button shows. */
export function shortened(text) {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text;
}
