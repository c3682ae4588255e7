// Cells on their way to a spreadsheet and back.

/**
 * What a spreadsheet would run, behind any apostrophes: a plus or a minus before anything but digits and blanks begins a formula as well;
 * `+5511999990001` is a number.
 */
const RUNS = /^'*(?:[=@\t\r]|[+-](?![\d ]*$))/;

/** A cell as it is written: with an apostrophe before what would be run, by which spreadsheets know a text. */
export const neutral = (cell) => (RUNS.test(cell) ? `'${cell}` : cell);

/** A cell as it was meant: without the apostrophe that `neutral`, or somebody by hand, put before it. */
export const plain = (cell) => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell);

/** Rows as CSV that Excel reads, with its line ends. */
export function csvOf(rows, delimiter) {
  const quoted = (cell) =>
    cell.includes(delimiter) || /["\n\r;,\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map((cell) => quoted(neutral(cell))).join(delimiter)}\r\n`).join("");
}
