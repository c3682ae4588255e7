/** What can be done about an issue by a click: its repair, which is certain, and its guess, which says what it would write. */

/** The most of a guessed value that a button shows, in characters. */
const SHOWN = 40;

/**
 * @param {import("botonera").Issue} issue
 * @param {{ repair: string, use: (value: string) => string }} texts
 * @returns {{ label: string, issue: import("botonera").Issue }[]} Each with the issue as `applyFixes` takes it.
 */
export function repairsOf(issue, texts) {
  const found = [];
  if (issue.fix) found.push({ label: texts.repair, issue });
  const guessed = issue.guess && valueOf(issue.guess);
  if (guessed !== undefined) found.push({ label: texts.use(guessed), issue: { ...issue, fix: issue.guess } });
  return found;
}

/** The text that a patch writes at last. */
function valueOf(patch) {
  const { value } = patch.findLast(({ op }) => op === "add" || op === "replace") ?? {};
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text;
}
