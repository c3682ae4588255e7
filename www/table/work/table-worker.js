// Holds a table beside the page, so that the page answers while it is read and judged.

import Papa from "papaparse";
import { startLibrary } from "../../base/library.js";
import { addTexts } from "../../botonera.js";
import { TEXTS } from "../texts.js";
import { FAILED, WARNED, createCheck } from "./check.js";
import { decode } from "./encoding.js";
import { readTable } from "./read.js";
import { createTable } from "./table.js";
import { failedTable, mendedTable } from "./take.js";

const MOST_BYTES = 200_000_000;
/** How often it is told how far the work is, in milliseconds. */
const TOLD = 100;

/** What issues say in other languages than English. */
const ISSUE_TEXTS = {
  "pt-BR": () => import("../../botonera-texts/pt-BR.js"),
  es: () => import("../../botonera-texts/es.js"),
};

/** Whether the library is there; where it cannot be loaded, that is no fault of the table's, and the page is told as of a worker that fails. */
const ready = startLibrary().then(
  () => true,
  (error) => {
    setTimeout(() => {
      throw error;
    });
    return false;
  },
);
let read = null;
let table = null;
let check = null;
let job = null;
/** Which work is the newest: it alone goes on. */
let turn = 0;

/** Lets what was asked for meanwhile be heard. */
const pause = () => new Promise((go) => setTimeout(go));

/** Does `step` for each of so many steps, tells how far it is, and stops where it was cancelled, or other work was begun. @returns {Promise<boolean>} Whether it was done. */
async function through(steps, step) {
  const own = (turn += 1);
  let last = performance.now();
  for (let index = 0; index < steps; index += 1) {
    step(index);
    if (performance.now() - last < TOLD) continue;
    last = performance.now();
    postMessage({ progress: (index + 1) / steps });
    await pause();
    if (own !== turn) return false;
  }
  return true;
}

const ACTS = {
  /** Reads a file, or a text that was pasted. */
  async open({ file, text }) {
    [read, table, check] = [null, null, null];
    if ((file?.size ?? text.length) > MOST_BYTES) return { fault: "too-large" };
    const decoded = file ? decode(new Uint8Array(await file.arrayBuffer())) : { text, encoding: null };
    if (decoded.fault) return decoded;
    const found = readTable(decoded.text, Papa.parse);
    if (found.fault) return found;
    read = found;
    table = createTable(read, true);
    return { ...table.summary, encoding: decoded.encoding };
  },
  /** Whether the first row has the names of the columns. */
  names({ hasNames }) {
    check = null;
    table = createTable(read, hasNames);
    return table.summary;
  },
  async check(given) {
    const texts = await ISSUE_TEXTS[given.locale]?.();
    if (texts) addTexts(texts);
    const made = createCheck(table, given);
    // What was judged before stays as it was, as long as this is not done.
    if (!(await through(made.steps, made.step))) return { cancelled: true };
    [check, job] = [made, given];
    return check.summary;
  },
  /** The rows behind one that failed, or are warned of. */
  rows({ isWarned, behind, most }) {
    return check.next(isWarned ? WARNED : FAILED, behind, most).map(check.rowOf);
  },
  edit({ row, column, text }) {
    table.set(row, column, text);
    check.again(row);
    return { row: check.rowOf(row), summary: check.summary };
  },
  cut({ row }) {
    table.cut(row);
    check.again(row);
    return { row: check.rowOf(row), summary: check.summary };
  },
  async mend({ kind }) {
    const own = check;
    await through(own.steps, (batch) => own.mend(batch, kind));
    return own.summary;
  },
  payloads: () => check.payloads(),
  failed: ({ words }) => failedTable(table, check, words, TEXTS[job.locale]),
  mended: () => mendedTable(table),
};

addEventListener("message", async ({ data: { id, act, given } }) => {
  if (act === "cancel") return void (turn += 1);
  try {
    if (await ready) postMessage({ id, answer: await ACTS[act](given) });
  } catch (error) {
    postMessage({ id, error: `${error?.stack ?? error}` });
  }
});
