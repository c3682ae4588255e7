// What is measured, in whatever host this is loaded: first that all peers judge alike, then how fast each is. One process, rounds
// interleaved, nobody always behind the same neighbour.

import { FAULTS, bad, faulty, large, small, typical } from "./messages.mjs";
import * as ajv from "./peers/ajv.mjs";
import * as ata from "./peers/ata.mjs";
import * as botonera from "./peers/botonera.mjs";
import * as sury from "./peers/sury.mjs";
import * as valibot from "./peers/valibot.mjs";
import * as compiled from "./peers/zod-compiled.mjs";
import * as zod from "./peers/zod.mjs";

const PEERS = [botonera, zod, compiled, ajv, ata, valibot, sury];

const BUTTON = "ryzeapi/button";
const LIST = "z-api/send-button-list";

const toPayload = (job, message) => job.build(message).payload.buttons.length;
const toList = (job, message) => job.build(message).payload.buttonList.buttons.length;
const toRequest = (job, message) => job.request(message).body.length;
const toLines = (job, lines) => job.buildMany(lines).length;
const toText = (job, text) => job.buildText(text).text.length;
function toErrors(job, message) {
  let length = 0;
  // All that there is to read: only this library has a `why` and a `help`.
  for (const { pointer, message: text, why, help } of job.build(message).errors) {
    length += pointer.length + text.length + (why === undefined ? 0 : why.length + help.length);
  }
  return length;
}

/** So many messages as lines of JSON. */
const inLines = (make, index, lines) =>
  Array.from({ length: lines }, (_, line) => JSON.stringify(make(index * lines + line))).join("\n");
const asText = (make, index) => JSON.stringify(make(index));
const asLines = (make, index) => inLines(make, index, LINES);
const asBytes = (make, index) => new TextEncoder().encode(asLines(make, index));
const LINES = 250;

/**
 * A row: how many inputs there are, what they are, in which form (an object, unless `as` says otherwise), and what is done with one;
 * how many messages are in an input. To take no part, a peer is in `without`.
 */
export const ROWS = [
  { id: "small-payload", endpoint: BUTTON, make: small, count: 1000, take: toPayload },
  { id: "typical-payload", endpoint: BUTTON, make: typical, count: 1000, take: toPayload },
  { id: "typical-request", endpoint: BUTTON, make: typical, count: 1000, take: toRequest },
  { id: "small-text", endpoint: BUTTON, make: small, count: 1000, as: asText, take: toText },
  { id: "typical-text", endpoint: BUTTON, make: typical, count: 1000, as: asText, take: toText },
  { id: "bulk-text", endpoint: BUTTON, make: typical, count: 4, as: asLines, messages: LINES, take: toLines },
  { id: "bulk-bytes", endpoint: BUTTON, make: typical, count: 4, as: asBytes, messages: LINES, take: toLines },
  { id: "large-payload", endpoint: LIST, make: large, count: 20, take: toList },
  { id: "large-text", endpoint: LIST, make: large, count: 20, as: asText, take: toText },
  { id: "seven-faults", endpoint: BUTTON, make: faulty, count: 1000, take: toErrors, without: [sury] },
];

const asObject = (make, index) => copied(make(index));
const copied = (message) => JSON.parse(JSON.stringify(message));

/** Throws unless all judge every message alike and build the same payload; gives how many messages that were. */
export function prove() {
  let good = 0;
  let wrong = 0;
  const fail = (peer, what, message, ...more) => {
    throw new Error([`${peer.name} ${what}:`, JSON.stringify(message).slice(0, 1000), ...more].join("\n"));
  };
  for (const [endpoint, make, count] of [
    [BUTTON, small, 2000],
    [BUTTON, typical, 2000],
    [LIST, large, 20],
  ]) {
    const jobs = PEERS.map((peer) => [peer, peer.endpoints[endpoint]()]);
    for (let index = 0; index < count; index++) {
      const message = make(index);
      const text = JSON.stringify(message);
      let wanted;
      for (const [peer, job] of jobs) {
        const built = job.build(copied(message));
        if (!built.ok) fail(peer, "refuses a good message", message, JSON.stringify(built.errors));
        if (built.warnings?.length) fail(peer, "warns of a message that should be plain", message, JSON.stringify(built.warnings));
        const payload = JSON.stringify(built.payload);
        wanted ??= payload;
        const { body } = job.request(copied(message));
        const { text: written } = job.buildText(text);
        for (const other of [payload, body, written]) if (other !== wanted) fail(peer, "builds another payload", message, other, wanted);
      }
      good++;
    }
    const lines = inLines(make, 0, Math.min(count, LINES));
    const wanted = botonera.endpoints[endpoint]().buildMany(lines);
    for (const [peer, job] of jobs) {
      const bytes = new TextDecoder().decode(job.buildMany(new TextEncoder().encode(lines)));
      for (const other of [job.buildMany(lines), bytes]) if (other !== wanted) fail(peer, "builds other lines", lines, other, wanted);
    }
  }
  const jobs = PEERS.map((peer) => [peer, peer.endpoints[BUTTON]()]);
  const kinds = Object.keys(FAULTS).length;
  for (const [make, count] of [
    [bad, kinds * 20],
    [faulty, 100],
  ]) {
    for (let index = 0; index < count; index++) {
      const message = make(index);
      let places;
      for (const [peer, job] of jobs) {
        const found = (built) => [...new Set(built.ok ? [] : built.errors.map(({ pointer }) => pointer))].sort();
        const told = found(job.build(copied(message)));
        const toldOfText = found(job.buildText(JSON.stringify(message)));
        if (!told.length) fail(peer, "takes a bad message", message);
        places ??= told;
        for (const found of [told, toldOfText]) {
          // One that stops at the first fault may also name what the fault is in.
          const agrees = peer.all
            ? found.join() === places.join()
            : found.length === 1 && places.some((place) => place.startsWith(found[0]));
          if (!agrees) fail(peer, "finds other faults", message, found.join(), places.join());
        }
      }
      wrong++;
      if (make === faulty && places.length !== 7) throw new Error(`seven faults are ${places.length}: ${places}`);
    }
  }
  return { good, bad: wrong, kinds };
}

/** What came of the calls, so that no engine leaves out what nobody looks at. */
let sink = 0;

function timed(take, job, inputs, from, calls) {
  const { length } = inputs;
  let at = from % length;
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    sink += take(job, inputs[at]);
    if (++at === length) at = 0;
  }
  return performance.now() - start;
}

/** The nanoseconds a message of each peer in each round, by row. `rest` is awaited between the rows of a round. */
export async function measure({ rounds, milliseconds }, rest, progress) {
  const rows = ROWS.map(({ id, endpoint, make, count, as = asObject, messages = 1, take, without = [] }) => {
    const inputs = Array.from({ length: count }, (_, index) => as(make, index));
    const runners = PEERS.filter((peer) => !without.includes(peer)).map(({ name, endpoints }) => ({
      name,
      job: endpoints[endpoint](),
      calls: 1,
      from: 0,
      times: [],
    }));
    return { id, take, inputs, messages, runners };
  });
  progress("warming up");
  for (const { take, inputs, runners } of rows) {
    for (const runner of runners) {
      // Until the engine has made what it can of it, and as many calls as fill a round's share.
      const until = performance.now() + 10 * milliseconds;
      let taken = 0;
      while (performance.now() < until) {
        taken = timed(take, runner.job, inputs, 0, runner.calls);
        if (taken < milliseconds / 2) runner.calls *= 2;
      }
      runner.calls = Math.max(1, Math.round((runner.calls * milliseconds) / taken));
    }
    await rest();
  }
  for (let round = 0; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const { take, inputs, messages, runners } of rows) {
      for (let turn = 0; turn < runners.length; turn++) {
        const runner = runners[(round % 2 ? runners.length - 1 - turn + round : turn + round) % runners.length];
        const taken = timed(take, runner.job, inputs, runner.from, runner.calls);
        runner.from += runner.calls;
        runner.times.push((taken / runner.calls / messages) * 1e6);
      }
      await rest();
    }
  }
  return {
    rows: Object.fromEntries(rows.map(({ id, runners }) => [id, Object.fromEntries(runners.map(({ name, times }) => [name, times]))])),
    sink,
  };
}
