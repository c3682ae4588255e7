// What is taken away: tables with what could not be built, or with all as it was mended.

import { FAILED } from "./check.js";
import { csvOf } from "./cells.js";
import { columnName } from "../columns.js";
import { inWords } from "../../parts/problems/words.js";

const TYPE = "text/csv;charset=utf-8";
/** Without it Excel takes UTF-8 for something else. */
const MARK = "\ufeff";
const BATCH = 1000;

const inBatches = (rows, delimiter, rowOf) => {
  // As it was said when it was brought in.
  const parts = [MARK, ...(";,\t".includes(delimiter) ? [] : [`sep=${delimiter}\r\n`])];
  for (let from = 0; from < rows.length; from += BATCH) parts.push(csvOf(rows.slice(from, from + BATCH).map(rowOf), delimiter));
  return new Blob(parts, { type: TYPE });
};

const namesOf = (table) => (table.names.some((name) => name !== "") ? [table.names] : []);

/** All rows, as they were mended. */
export function mendedTable(table) {
  const rows = Array.from({ length: table.size }, (_, row) => row);
  return inBatches([...namesOf(table), ...rows], table.delimiter, (row) => (Array.isArray(row) ? row : table.rowOf(row)));
}

/** What is wrong with a row, in words. */
function told({ fault, surplus, blank, issues }, table, words, own) {
  if (fault) return own.faults[fault](surplus.length);
  const nameOf = (column) => columnName(table.names, column, own);
  const reasons = issues
    .filter(({ issue }) => issue.severity === "error")
    .map(({ issue, columns }) => {
      const { message, help } = inWords(issue, words);
      const where = columns.map(nameOf).join(", ");
      return `${where && `${where}: `}${message} ${help}`.trim().replaceAll("`", "");
    });
  return [...(blank.length ? [own.blank(blank.map(nameOf))] : []), ...reasons].join(" ");
}

/**
 * The rows that could not be built, with the reason behind them.
 *
 * @param {object} words Of the page, as `inWords` takes them.
 * @param {object} own The texts of the dialog.
 */
export function failedTable(table, check, words, own) {
  const width = table.names.length;
  // A table of failed rows that was brought in again has the reasons of then.
  const isReason = (column) => column === width - 1 && table.names[column] === own.reason && !check.uses(column);
  const kept = table.names.map((_, column) => column).filter((column) => !isReason(column));
  const cellsOf = (cells, reason) => [...kept.map((column) => cells[column]), reason, ...cells.slice(width)];
  const rows = check.next(FAILED, -1, Infinity);
  const names = namesOf(table).map((names) => cellsOf(names, own.reason));
  return inBatches([...names, ...rows], table.delimiter, (row) =>
    Array.isArray(row) ? row : cellsOf(table.rowOf(row), told(check.rowOf(row), table, words, own)),
  );
}
