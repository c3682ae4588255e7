// From the text of a table to its records.

import { plain } from "./cells.js";

export const MOST_ROWS = 1_000_000;

/** Excel may say in a first line of its own what separates; as a row it is not shown. */
const SAID = /^sep=(.)(?:\n|$)/i;

const isBlank = (record) => record.every((cell) => cell === "");

/** What the first line with anything in it has most of outside of quotation marks. */
export function delimiterOf(text) {
  const counts = { ";": 0, "\t": 0, ",": 0 };
  let isQuoted = false;
  let isBegun = false;
  for (const character of text) {
    isBegun ||= character.trim() !== "";
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "\n") {
      if (isBegun) break;
    } else if (Object.hasOwn(counts, character)) counts[character] += 1;
  }
  return Object.entries(counts).reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Reads the text of a table.
 *
 * @param {string} given
 * @param {typeof import("papaparse").parse} parse
 * @returns {{ records: string[][], numbers: number[], delimiter: string, open: Set<number> } | { fault: "empty" | "too-many-rows" }}
 *   `records` are those with anything in them; `numbers` say in which row of a spreadsheet each stands; `open` are the indexes of
 *   those in which a quotation mark is never closed, or stands where none can.
 */
export function readTable(given, parse, most = MOST_ROWS) {
  // One kind of line end, as spreadsheets have it in their cells: files with several are no rarity.
  const text = given.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const said = SAID.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(rest);
  const { data, errors, meta } = parse(rest, { delimiter, newline: "\n", preview: most + 2 });
  const [records, numbers] = [[], []];
  // Such a mark takes in what stands behind it, other rows perhaps.
  const astray = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const open = new Set();
  data.forEach((record, index) => {
    if (isBlank(record)) return;
    if (astray.has(index)) open.add(records.length);
    records.push(record.map(plain));
    numbers.push(index + 1);
  });
  if (!records.length) return { fault: "empty" };
  // With the names.
  if (records.length > most + 1 || meta.truncated) return { fault: "too-many-rows" };
  return { records, numbers, delimiter, open };
}
