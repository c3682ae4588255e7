// One schema and its judge on many values: a worker of ajv.test.mjs, which hands over what to try.

import { parentPort, workerData } from "node:worker_threads";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { validators } from "./ajv.mjs";
import { judges, setCodes } from "./judges.mjs";
import { randomBy } from "../random.mjs";
import { isUnsaid } from "./unsaid.mjs";
import { fixtures, messages, values } from "./values.mjs";

const { folder, fixturesIn } = workerData;
const library = await import(pathToFileURL(createRequire(`${folder}/`).resolve("botonera").replace(/index\.cjs$/, "index.js")));
const { schema } = createRequire(`${folder}/`)("botonera/schemas");
setCodes(schema("issue").properties.code.enum);

const judge = judges(library);
const { build, validate } = library;
const found = fixtures(fixturesIn);
const endpoints = library.providers().flatMap((provider) => provider.endpoints.map(({ id }) => id));

/** What to begin with, for the schema of this id. */
function seedsOf(id, random) {
  const made = messages(random);
  const some = Array.from({ length: 400 }, () => made.next().value);
  if (id.startsWith("message")) {
    const all = [...found.message, ...some];
    // Some endpoints carry few.
    const carried = all.filter((message) => id.includes("/") && build(id.slice("message/".length), message).ok);
    return [...all, ...carried, ...carried, ...carried];
  }
  const results = endpoints.flatMap((endpoint) => some.map((message) => build(endpoint, message)));
  if (id === "build-result") {
    const others = found.message.flatMap((message) => endpoints.map((endpoint) => build(endpoint, message)));
    return [...results, ...others, build("nope", {}), build("moorse", some[0], { loss: 1 })].map(unsparing);
  }
  if (id === "issue") {
    const told = [...results, ...found.message.flatMap((message) => endpoints.map((endpoint) => build(endpoint, message)))];
    for (const endpoint of endpoints) told.push(...(found[endpoint] ?? []).map((payload) => validate(endpoint, payload)));
    return told.flatMap(({ errors, warnings }) => [...errors, ...warnings]).map(unsparing);
  }
  return [...(found[id] ?? []), ...results.filter(({ ok, endpoint }) => ok && endpoint === id).map(({ payload }) => payload)];
}

const unsparing = (value) => JSON.parse(JSON.stringify(value));

/** Tries so many values; gives the counts and the disagreements. */
function tried({ id, seed, count }) {
  const random = randomBy(seed);
  const stream = values(seedsOf(id, random), random);
  const [newest, older] = validators(schema, id);
  const isRight = judge.get(id);
  const outcome = { id, seed, count, accepted: 0, faults: [] };
  for (let index = 0; index < count; index++) {
    const { value } = stream.next();
    const right = isRight(value);
    const verdicts = [newest(value), older(value)];
    if (verdicts[0] === right && verdicts[1] === right) {
      outcome.accepted += right;
      continue;
    }
    const unsaid = verdicts[0] && verdicts[1] && !right && isUnsaid(value, newest, isRight);
    if (!unsaid && outcome.faults.length < 2) outcome.faults.push({ index, verdicts, right, value: JSON.stringify(value) });
  }
  return outcome;
}

parentPort.on("message", (job) => (job ? parentPort.postMessage(tried(job)) : parentPort.close()));
