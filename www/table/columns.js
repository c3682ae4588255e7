// Which column is which variable.

import { namesIn, variablesOf } from "../state/variables.js";

/** A name without what people write now one way, now another: case, accents, blanks, `_` and `-`. */
const folded = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

/** The column that goes by a name, as it is or in another spelling; else -1. */
function columnOf(name, columns) {
  const exact = columns.indexOf(name);
  return exact >= 0 ? exact : columns.findIndex((column) => column !== "" && folded(column) === folded(name));
}

/** Where a variable has its value from: a column, a text that is the same in all rows, or nobody has said. */
export const [SAMPLE, NOWHERE] = ["sample", ""];

/**
 * The variables of a message, each with where it has its values from.
 *
 * @param {object} message
 * @param {string[]} columns Their names.
 * @param {Map<string, string>} chosen What somebody chose, by variable: a column's index, `SAMPLE` or `NOWHERE`.
 * @returns {{ name: string, choice: string, isRecipient: boolean }[]} No sample stands for a recipient.
 */
export function matchColumns(message, columns, chosen) {
  const recipients = namesIn(message?.to);
  return variablesOf(message).map(({ name }) => {
    const found = columnOf(name, columns);
    const choice = chosen.get(name) ?? (found < 0 ? NOWHERE : `${found}`);
    return { name, choice, isRecipient: recipients.includes(name) };
  });
}

/** The columns that no variable has its values from. */
export const unusedColumns = (matched, columns) =>
  columns.map((name, column) => ({ name, column })).filter(({ column }) => !matched.some(({ choice }) => choice === `${column}`));

/** A column without a name goes by its letter, as spreadsheets have it. */
export function letterOf(column) {
  const rest = Math.floor(column / 26);
  return (rest ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The name of a column for people: one that has none goes by its letter, and one that shares it is told apart by that. */
export function columnName(names, column, own) {
  const name = names[column];
  if (!name) return own.columnNamed(letterOf(column));
  return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${letterOf(column)})`;
}
