// Ajv and the library judge alike, of each schema in both drafts, but for what `UNSAID` in src/schema.rs names.
// BOTONERA_SEED repeats the run of that seed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { validators } from "./ajv.mjs";

const folder = process.env.BOTONERA_INSTALLED;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const require = createRequire(`${folder}/`);
const { build, validate } = require("botonera");
const { schema, schemaIds } = require("botonera/schemas");

const FIXED_SEED = 20261121;
const seed = Number(process.env.BOTONERA_SEED ?? Math.floor(Math.random() * 2 ** 32));
// For each schema: half of them the same every time, half of them new.
const VALUES = 10_000;

test(`both judge alike, with the seeds ${FIXED_SEED} and ${seed}`, async () => {
  const jobs = schemaIds().flatMap((id) => [FIXED_SEED, seed].map((seed) => ({ id, seed, count: VALUES / 2 })));
  const outcomes = await inWorkers(jobs);
  assert.equal(outcomes.length, jobs.length);
  const faults = outcomes.flatMap(({ id, seed, faults }) => faults.map((fault) => ({ id, seed, ...fault })));
  assert.deepEqual(faults, []);
  for (const { id, count, accepted } of outcomes) {
    // Else one side would say nothing.
    assert.ok(accepted > count / 50 && accepted < count * 0.95, `${id}: ${accepted} of ${count} accepted`);
  }
});

/** The outcomes of the jobs, each done by a worker that is free. */
async function inWorkers(jobs) {
  const left = [...jobs];
  const outcomes = [];
  const work = () =>
    new Promise((done, failed) => {
      const worker = new Worker(new URL("judged.mjs", import.meta.url), { workerData: { folder, fixturesIn: `${root}tests/fixtures` } });
      const next = () => worker.postMessage(left.shift() ?? null);
      worker.on("message", (outcome) => next(outcomes.push(outcome)));
      worker.on("error", failed).on("exit", done);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8) }, work));
  return outcomes;
}

const payload = { phone: "5511999999999", message: "Hello", code: "1" };
const otp = "z-api/send-button-otp";

const button = (id, title) => ({ type: "reply", reply: { id, title } });
const replies = (...buttons) => {
  const interactive = { type: "button", body: { text: "Hello" }, action: { buttons } };
  return { messaging_product: "whatsapp", to: "+16505551234", type: "interactive", interactive };
};

const listed = (button) => ({ phone: payload.phone, message: payload.message, buttonList: { buttons: [button] } });

/** What each rule that no schema says lets pass, in a value of JavaScript, with its endpoint. */
const UNSAID = {
  "base64-length": [otp, { ...payload, image: "data:image/png;base64,A" }],
  "member-conflict": [otp, { ...payload, otpCode: "2" }],
  "duplicate-id": ["meta/reply-buttons", replies(button("a", "A"), button("a", "B"))],
  "duplicate-label": ["meta/reply-buttons", replies(button("a", "A"), button("b", "A"))],
  "foreign-type": ["z-api/send-button-list", listed({ id: "1", label: "A", type: "URL" })],
  "lone-surrogate": [otp, { ...payload, message: "\ud83d" }],
  size: [otp, { ...payload, message: "x".repeat(16_000_001) }],
  // Only a JSON text can break these: a value has each member once, and no number beyond the range of a double.
  "member-twice": null,
  "number-range": null,
};

test("what no schema says is what the list names", () => {
  const [list] = readFileSync(`${root}src/schema.rs`, "utf8").match(/pub const UNSAID[^;]*;/);
  const named = [...list.matchAll(/\(\s*"([a-z0-9-]+)",/g)].map(([, name]) => name);
  assert.deepEqual(named.sort(), Object.keys(UNSAID).sort());
  assert.equal(validate(otp, payload).ok, true);
  for (const [name, shown] of Object.entries(UNSAID)) {
    if (shown === null) continue;
    const [endpoint, value] = shown;
    for (const accepts of validators(schema, endpoint)) assert.equal(accepts(value), true, name);
    assert.equal(validate(endpoint, value).ok, false, name);
  }
});

test("the examples of each schema are accepted by it and by the library", () => {
  for (const id of schemaIds()) {
    const { examples = [] } = schema(id);
    for (const example of examples) {
      for (const accepts of validators(schema, id)) assert.equal(accepts(example), true, id);
      if (id.startsWith("message/")) assert.equal(build(id.replace("message/", ""), example).ok, true);
      else if (id.includes("/")) assert.equal(validate(id, example).ok, true);
    }
    assert.ok(examples.length > 0, `${id} has no example`);
  }
});
