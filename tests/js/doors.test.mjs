// Values reach the core as cells or, where those do not do, as text: the answer is the same, word for word. BOTONERA_SEED repeats the
// run of that seed.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as library from "botonera";
import { randomBy } from "./random.mjs";

const { build, buildText, compare, detect, fill, parseEvent, parseResponse, read, translate, validate } = library;
const seeds = [20261129, Number(process.env.BOTONERA_SEED ?? Math.floor(Math.random() * 2 ** 32))];
const ROUNDS = 4000;

const TEXTS = ["", " ", "\u00a0\n", "x", "+5511999999999", "0800 123", "https://example.com/é?a=b", "reply", "url", "call", "copy", "Olá 😀", "\ud83d", "\ude00x", "\"\\\n\u0000", "\u2028", "\\ud800", "data:image/png;base64,AA==", "1.5"];
const NAMES = ["to", "text", "title", "media", "type", "url", "footer", "buttons", "label", "id", "phone", "code", "delay", "quote", "messageId", "private", "source", "number", "contentText", "message", "buttonList", "buttonActions", "$schema", "texto", "__proto__", "constructor", "toJSON", "", "a/b~c", "é", "😀", "\ud83d", "x\\ud83d", "x".repeat(60)];
const NUMBERS = [0, -0, 1, 2.5, 1e21, 1e-7, -3, 2 ** 53, NaN, Infinity];

const define = (object, name, descriptor) => Object.defineProperty(object, name, { enumerable: true, configurable: true, ...descriptor });

/** Any value, of plain ones and of those that nobody expects. */
function any(next, depth = 0) {
  const one = (list) => list[Math.floor(next() * list.length)];
  const kind = next();
  if (depth > 4 || kind < 0.3) return one(TEXTS);
  if (kind < 0.38) return one(NUMBERS);
  if (kind < 0.46) return one([true, false, null, undefined]);
  if (kind < 0.5) return one([1n, Symbol("x"), () => 1, new Date(0), new String("boxed"), Object(2), new Map(), new Uint8Array(2), /x/, new Proxy({}, { ownKeys: () => { throw 1; } })]);
  const item = () => any(next, depth + 1);
  if (kind < 0.62) {
    const list = Array.from({ length: Math.floor(next() * 4) }, item);
    if (next() < 0.05) list.length += 2;
    if (next() < 0.03) list.toJSON = () => ["from toJSON"];
    return list;
  }
  const object = next() < 0.05 ? Object.create(null) : {};
  const count = next() < 0.004 ? 1100 : Math.floor(next() * 7);
  for (let at = 0; at < count; at++) {
    const [name, how, value] = [count > 100 ? `x${at}` : one(NAMES), next(), item()];
    if (how < 0.9) define(object, name, { value, writable: true });
    else if (how < 0.93) define(object, name, { get: () => value });
    else if (how < 0.95) define(object, name, { get: () => { throw new Error("no"); } });
    // A call out of a getter, perhaps one that makes the memory grow.
    else if (how < 0.98) define(object, name, { get: () => (build("ryzeapi", { text: "y".repeat(how < 0.96 ? 40_000 : 4) }), value) });
    else define(object, name, { value, enumerable: false });
  }
  if (next() < 0.02) define(object, "toJSON", { value: () => "instead", enumerable: false });
  if (next() < 0.02) define(object, Symbol.toStringTag, { get: () => { throw new Error("no"); } });
  if (next() < 0.02) object.self = object;
  return next() < 0.03 ? new Proxy(object, {}) : object;
}

/** A message or payload that is nearly right, with some of its members replaced. */
function nearly(next) {
  const button = () => ({ type: "reply", label: `L${Math.floor(next() * 3)}`, id: `${Math.floor(next() * 3)}` });
  const message = { to: "+5511999999999", text: "Olá 😀", buttons: Array.from({ length: 1 + Math.floor(next() * 3) }, button) };
  const payload = { number: "5511999999999", contentText: "x", buttons: [{ id: "1", displayText: "y", type: "REPLY" }] };
  const value = next() < 0.7 ? message : payload;
  while (next() < 0.6) define(value, NAMES[Math.floor(next() * NAMES.length)], { value: any(next, 1), writable: true });
  return value;
}

/** The same value with an ancestor of its own, which cells have nothing for. */
function elsewhere(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value) || ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return value;
  return Object.setPrototypeOf(value, Object.create(null));
}

const told = (ask) => {
  try {
    return { result: ask() };
  } catch (error) {
    return { error };
  }
};

for (const seed of seeds) {
  test(`both ways into the core give the same, with the seed ${seed}`, () => {
    let fine = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const made = () => {
        const next = randomBy(seed + round);
        return [next() < 0.3 ? any(next) : nearly(next), next() < 0.2 ? any(next) : { locale: "pt-BR", loss: "warn" }];
      };
      const verbs = [
        (value, options) => build("ryzeapi", value, options),
        (value, options) => validate("z-api/send-button-actions", value, options),
        (value, options) => read("ryzeapi", value, options),
        (value, options) => translate("ryzeapi", "moorse", value, options),
        (value, options) => compare(value, options),
        (value) => detect(value),
        (value) => parseEvent("z-api", value),
        (value, options) => fill({ to: "{{to}}", text: "Olá {{text}} {{label}}", buttons: [] }, value, options),
        (value, options) => fill(value, { name: "Ana" }, options),
        (value, options) => parseResponse("ryzeapi/button", { status: 400, headers: {}, body: value }, options),
        (value, options) => buildText("ryzeapi", value, options),
      ];
      const verb = verbs[round % 2 ? 0 : Math.floor(round / 2) % verbs.length];
      const asked = (change) => {
        const [value, options] = made();
        return told(() => verb(change(value), options));
      };
      const [one, other] = [asked((value) => value), asked(elsewhere)];
      assert.equal(one.error, undefined, `${seed + round}`);
      assert.deepEqual(one, other, `${seed + round}`);
      fine += one.result?.ok === true;
    }
    // Else nothing but errors would be compared.
    assert.ok(fine > ROUNDS / 20 && fine < ROUNDS, `${fine}`);
  });
}

test("what is added to all objects is no member of any", () => {
  const message = () => ({ to: "+5511999999999", text: "x", buttons: [{ type: "reply", label: "y", id: "z" }] });
  const expected = build("ryzeapi", message());
  try {
    Object.prototype.title = "everywhere";
    assert.deepEqual(build("ryzeapi", message()).payload, expected.payload);
    delete Object.prototype.title;
    Object.prototype.errors = [];
    assert.deepEqual(build("ryzeapi", message()).payload, expected.payload);
    delete Object.prototype.errors;
    Object.prototype.toJSON = () => 5;
    assert.equal(build("ryzeapi", message()).errors[0].code, "message-invalid");
  } finally {
    delete Object.prototype.title;
    delete Object.prototype.errors;
    delete Object.prototype.toJSON;
  }
  assert.deepEqual(build("ryzeapi", message()), expected);
});
