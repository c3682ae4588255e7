// A table merged into a message and judged, in batches; each can be judged anew once a cell was mended.

import { build, buildMany, fill } from "../../botonera.js";
import { at } from "../../state/shape.js";
import { namesIn, sortRepairs } from "../../state/variables.js";

const BATCH = 500;

/** How a row stands. */
export const [UNCHECKED, GOOD, WARNED, FAILED] = [0, 1, 2, 3];

const inOrder = (columns) => [...new Set(columns)].sort((one, other) => one - other);

/** Two spellings of a phone are one recipient. */
const recipientKey = (to) => (/^[\d\s()+.-]+$/.test(to) ? to.replace(/\D/g, "") : to.trim());

/**
 * @param {ReturnType<import("./table.js").createTable>} table
 * @param {{ message: object, target: string, loss: string, locale: string,
 *   sources: Map<string, { column: number } | { text: string }> }} job `sources` says where each variable has its value from.
 */
export function createCheck(table, { message, target, loss, locale, sources }) {
  const statuses = new Uint8Array(table.size);
  const keys = new Array(table.size);
  const batches = [];
  const recipients = new Map();
  const counts = [0, 0, 0, 0];
  const options = { loss, locale };

  const valuesOf = (row) => {
    const values = Object.create(null);
    for (const [name, { column, text }] of sources) values[name] = column === undefined ? text : table.cell(row, column);
    return values;
  };
  const variablesIn = ({ path = [], at: where, code, params }) =>
    code === "value-missing" ? (params.missing ?? []) : where === "value" ? namesIn(at(message, path)) : [];
  const columnsOf = (issue) => [
    ...new Set(
      variablesIn(issue)
        .map((name) => sources.get(name)?.column)
        .filter((column) => column !== undefined),
    ),
  ];

  /** The cell that a repair writes, and what; undefined where it is one of the message. */
  function cellRepair(patch, row) {
    const written = patch && Object.entries(sortRepairs([{ fix: patch }], message).values)[0];
    const column = written && sources.get(written[0])?.column;
    return column === undefined || table.cell(row, column) === written[1] ? undefined : { column, text: written[1] };
  }

  const allOf = ({ errors, warnings }) => [...(errors ?? []), ...(warnings ?? [])];

  function count(row, status, key) {
    counts[statuses[row]] -= 1;
    counts[status] += 1;
    statuses[row] = status;
    const before = keys[row];
    if (before !== undefined) {
      if (recipients.get(before) === 1) recipients.delete(before);
      else recipients.set(before, recipients.get(before) - 1);
    }
    keys[row] = key;
    if (key !== undefined) recipients.set(key, (recipients.get(key) ?? 0) + 1);
  }

  /** Judges the rows of a batch; `found` is told what is said of each. */
  function judge(batch, found = () => {}) {
    const [lines, rows, recipientsOf] = [[], [], []];
    const end = Math.min(table.size, (batch + 1) * BATCH);
    for (let row = batch * BATCH; row < end; row += 1) {
      const filled = table.faultOf(row) ? { ok: false, errors: [], warnings: [] } : fill(message, valuesOf(row), options);
      if (filled.ok) {
        lines.push(JSON.stringify(filled.message));
        rows.push(row);
        recipientsOf.push(typeof filled.message.to === "string" ? recipientKey(filled.message.to) : "");
      } else found(row, FAILED, filled);
    }
    const answers = lines.length ? buildMany(target, lines.join("\n"), options).split("\n") : [];
    rows.forEach((row, index) => {
      const answer = JSON.parse(answers[index]);
      // What is said of the message itself is the same in every row, and told by the page.
      const status = answer.ok ? (answer.warnings.some((issue) => columnsOf(issue).length) ? WARNED : GOOD) : FAILED;
      found(row, status, answer, recipientsOf[index]);
    });
  }

  /** Judges a batch and keeps what came of it. */
  function take(batch) {
    const payloads = [];
    const repairs = { fix: 0, guess: 0 };
    judge(batch, (row, status, answer, key) => {
      count(row, status, status === FAILED ? undefined : key);
      if (status !== FAILED) payloads.push(JSON.stringify(answer.payload));
      if (status === GOOD) return;
      const issues = allOf(answer);
      for (const kind of ["fix", "guess"]) if (issues.some((issue) => cellRepair(issue[kind], row))) repairs[kind] += 1;
    });
    const text = payloads.map((payload) => `${payload}\n`).join("");
    // A browser may keep a blob outside of the memory that this has.
    batches[batch] = { payloads: new Blob([text], { type: "application/x-ndjson" }), repairs };
  }

  const size = Math.ceil(table.size / BATCH);
  const sum = (of) => batches.reduce((all, batch) => all + of(batch), 0);
  const batchOf = (row) => Math.floor(row / BATCH);
  counts[UNCHECKED] = table.size;

  /** All that is said of a row. */
  function answerOf(row) {
    const fault = table.faultOf(row);
    if (fault) return { fault, issues: [] };
    const filled = fill(message, valuesOf(row), options);
    const answer = filled.ok ? build(target, filled.message, options) : filled;
    return { fault, issues: allOf(answer) };
  }

  return {
    /** Whether a variable has its values from a column. */
    uses: (column) => [...sources.values()].some((source) => source.column === column),
    /** How many steps it takes to judge all. */
    steps: size,
    step: take,
    again: (row) => take(batchOf(row)),
    payloads: () =>
      new Blob(
        batches.map((batch) => batch.payloads),
        { type: "application/x-ndjson" },
      ),
    get summary() {
      const [, good, warned, failed] = counts;
      return {
        ready: good + warned,
        warned,
        failed,
        repeated: good + warned - recipients.size,
        mended: table.mended.size,
        fixes: sum((batch) => batch.repairs.fix),
        guesses: sum((batch) => batch.repairs.guess),
        bytes: sum((batch) => batch.payloads.size),
      };
    },
    /**
     * A row for people: `blank` are the columns of empty cells; other issues come each with the columns that it is about, and what can be
     * written into a cell by a click.
     */
    rowOf(row) {
      const { fault, issues } = answerOf(row);
      const isBlank = ({ code }) => code === "value-missing";
      const told = issues
        .filter((issue) => !isBlank(issue) && (issue.severity === "error" || columnsOf(issue).length > 0))
        .map((issue) => ({
          issue,
          columns: columnsOf(issue),
          fix: cellRepair(issue.fix, row),
          guess: cellRepair(issue.guess, row),
        }));
      const blank = inOrder(issues.filter(isBlank).flatMap(columnsOf));
      const cells = inOrder([...blank, ...told.flatMap(({ columns }) => columns)]).map((column) => ({
        column,
        text: table.cell(row, column),
      }));
      const [isFailed, isGood] = [statuses[row] === FAILED, statuses[row] === GOOD];
      return {
        row,
        number: table.numberOf(row),
        isFailed,
        isGood,
        fault,
        surplus: table.surplus(row),
        blank,
        issues: told,
        cells,
      };
    },
    /** The next rows that stand so, behind one of them. */
    next(status, behind, most) {
      const rows = [];
      for (let row = behind + 1; row < table.size && rows.length < most; row += 1) if (statuses[row] === status) rows.push(row);
      return rows;
    },
    /** Carries out the repairs of a kind in a batch. @param {"fix" | "guess"} kind */
    mend(batch, kind) {
      if (!batches[batch].repairs[kind]) return;
      const written = [];
      judge(batch, (row, status, answer) => {
        if (status === GOOD) return;
        for (const issue of allOf(answer)) {
          const repair = cellRepair(issue[kind], row);
          if (repair) written.push([row, repair.column, repair.text]);
        }
      });
      written.forEach((one) => table.set(...one));
      take(batch);
    },
  };
}
