// The table as it is held: names, rows, and what was mended.

/** As many rows are shown of a table that was just read. */
const SHOWN = 3;
/** As much of a cell is shown there. */
const SHOWN_OF_CELL = 80;

/**
 * @param {{ records: string[][], numbers: number[], delimiter: string, open: Set<number> }} read
 * @param {boolean} hasNames Whether the first record has the names of the columns.
 */
export function createTable({ records, numbers, delimiter, open }, hasNames) {
  const first = hasNames ? 1 : 0;
  const size = records.length - first;
  const width = hasNames ? records[0].length : records.reduce((most, { length }) => Math.max(most, length), 0);
  const names = Array.from({ length: width }, (_, column) => (hasNames ? records[0][column].trim() : ""));
  const mended = new Set();
  const cell = (row, column) => records[row + first][column] ?? "";
  /** The cells of a row for which there is no column. */
  const surplus = (row) => records[row + first].slice(width).filter((text) => text !== "");

  return {
    size,
    names,
    delimiter,
    mended,
    cell,
    surplus,
    /** The row of the spreadsheet. */
    numberOf: (row) => numbers[row + first],
    /** The cells of a row, one for each column, and what there is beyond them. */
    rowOf: (row) => [...Array.from({ length: width }, (_, column) => cell(row, column)), ...records[row + first].slice(width)],
    /** Why no values can be made of a row, whatever is in it. */
    faultOf(row) {
      if (open.has(row + first)) return "open-quotation";
      return surplus(row).length ? "surplus" : null;
    },
    set(row, column, text) {
      const record = records[row + first];
      while (record.length < column) record.push("");
      record[column] = text;
      mended.add(row);
    },
    /** Takes away the cells for which there is no column. */
    cut(row) {
      records[row + first].length = width;
      mended.add(row);
    },
    /** What people need to see of it, to say which column is what. */
    get summary() {
      const shown = Array.from({ length: Math.min(SHOWN, size) }, (_, row) =>
        names.map((_, column) => cell(row, column).slice(0, SHOWN_OF_CELL)),
      );
      return { size, names, delimiter, shown, hasNames };
    },
  };
}
