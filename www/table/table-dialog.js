import { announce } from "../base/announce.js";
import { openDialog } from "../base/dialog.js";
import { adopt } from "../base/sheet.js";
import { inWords } from "../parts/problems/words.js";
import { recipientOf } from "../state/example.js";
import { outcomeOf } from "../state/outcome.js";
import { namesIn, samplesOf } from "../state/variables.js";
import { createClient } from "./client.js";
import { SAMPLE, matchColumns } from "./columns.js";
import { createMapping } from "./mapping.js";
import { createProgress } from "./progress.js";
import { createResults } from "./results.js";
import { createSource } from "./source.js";
import styles from "./table.css" with { type: "text" };
import { TEXTS } from "./texts.js";

adopt(styles);

/**
 * The table that was brought in, which outlives its dialog: that is closed by a click beside it. `job` is what `summary` is of.
 *
 * @type {{ client: object, info: object, chosen: Map<string, string>, job: object | null, summary: object | null } | null}
 */
let kept = null;

/** Gives up the table. */
function drop() {
  kept?.client.close();
  kept = null;
}

/**
 * Opens the dialog that merges a table of recipients into the message.
 *
 * @param {{ texts: object, locale: string, state: object, setMessage: (message: object) => void }} given
 */
export function openTable({ texts, locale, state, setMessage }) {
  const own = TEXTS[locale];
  let { message } = state;
  let client = kept?.client;
  let turn = 0;
  const ask = (act, given) => client.ask(act, given).catch(broken);
  const progress = createProgress(own);
  const source = createSource({ own, read, other: askAnother, setNames });
  const mapping = createMapping({ texts, own, choose, setTo, check });
  const results = createResults({ texts, own, ask, mend, keep: (summary) => kept && Object.assign(kept, { summary }) });
  const dialog = openDialog(own.title, texts, source.element, mapping.element, progress.element, results.element);
  dialog.classList.add("table-dialog");
  dialog.addEventListener("close", () => (kept?.info ? stop() : drop()));
  source.listen(dialog);

  /** The worker failed: no answer, and no table any more. */
  function broken() {
    // Without a network it may be missing.
    if (client === kept?.client) askAnother(client.hasAnswered ? own.broken : texts.notLoaded);
  }

  function askAnother(fault) {
    drop();
    [mapping.element.hidden, results.element.hidden] = [true, true];
    source.ask(typeof fault === "string" ? fault : undefined);
  }

  async function read(given) {
    drop();
    client = createClient();
    client.onProgress = progress.tell;
    kept = { client, info: null, chosen: new Map(), job: null, summary: null };
    [mapping.element.hidden, results.element.hidden] = [true, true];
    const cancel = () => {
      askAnother();
      announce(own.cancelled);
    };
    const info = await progress.during(own.reading, ask("open", given), cancel);
    if (!info) return;
    if (info.fault) return askAnother(own.refused[info.fault]);
    kept.info = { ...info, name: given.file?.name };
    source.show(kept.info);
    drawMapping();
    mapping.focus();
  }

  function drawMapping() {
    const { issues } = outcomeOf({ ...state, message }, locale);
    // What no cell can mend.
    const ofMessage = issues.filter((issue) => issue.severity === "error" && !issue.variables);
    mapping.element.hidden = false;
    mapping.update({
      message,
      info: kept.info,
      chosen: kept.chosen,
      samples: samplesOf({ ...state, message }),
      issues: ofMessage,
      say: (issue) => inWords(issue, texts).message,
      isChecked: Boolean(kept.job),
    });
  }

  /** Stops what is being found out. */
  function stop() {
    turn += 1;
    client.cancel();
  }

  /** What was found out is of another table, or of another message. */
  function forget() {
    stop();
    kept.job = kept.summary = null;
    results.element.hidden = true;
    drawMapping();
  }

  async function setNames(hasNames) {
    const info = await ask("names", { hasNames });
    if (!info) return;
    Object.assign(kept.info, info);
    kept.chosen.clear();
    source.show(kept.info);
    forget();
  }

  function choose(name, choice) {
    kept.chosen.set(name, choice);
    forget();
  }

  /** Makes the recipient a variable, which has its values from a column. */
  function setTo(column) {
    const to = recipientOf(locale);
    message = { ...message, to };
    setMessage(message);
    kept.chosen.set(namesIn(to)[0], `${column}`);
    forget();
    mapping.focus();
    announce(own.toSet);
  }

  function jobOf() {
    const samples = samplesOf({ ...state, message });
    const matched = matchColumns(message, kept.info.names, kept.chosen);
    const sourceOf = ({ name, choice }) => (choice === SAMPLE ? { text: samples[name] } : { column: Number(choice) });
    const sources = new Map(matched.map((one) => [one.name, sourceOf(one)]));
    return { message, target: state.target, loss: state.loss, locale, sources };
  }

  async function check() {
    const job = jobOf();
    const mine = (turn += 1);
    results.element.hidden = true;
    const summary = await progress.during(own.checking, ask("check", job), client.cancel);
    if (!summary || mine !== turn) return;
    if (summary.cancelled) {
      mapping.focus();
      return announce(own.cancelled);
    }
    kept.job = job;
    drawMapping();
    await showResults(summary);
    results.focus();
  }

  function mend(kind) {
    return progress.during(own.mending, ask("mend", { kind }), client.cancel);
  }

  async function showResults(summary) {
    results.element.hidden = false;
    await results.update(summary, kept.info.names);
  }

  /** Whether what was found out is of the message as it is now. */
  function isOfNow() {
    const now = jobOf();
    const isSame = (name) => Object.is(kept.job[name], now[name]);
    const textOf = ({ sources }) => JSON.stringify([...sources]);
    return kept.job && ["message", "target", "loss", "locale"].every(isSame) && textOf(kept.job) === textOf(now);
  }
  if (kept?.info) {
    client.onProgress = progress.tell;
    source.show(kept.info);
    if (!isOfNow()) kept.job = null;
    drawMapping();
    if (kept.job) showResults(kept.summary);
    mapping.focus();
  } else source.ask();
}
