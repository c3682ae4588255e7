// Lines that come in chunks of any size give what they give at once.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { buildMany, buildStream, readMany, readStream, translateMany, translateStream, validateMany, validateStream } from "botonera";
import { randomBy } from "./random.mjs";

const encoder = new TextEncoder();
const message = { to: "+5511999999999", text: "Olá 😀 é", buttons: [{ type: "reply", label: "Sim", id: "1" }] };
const payload = { phone: "5511999999999", message: "Olá 😀", code: "1" };
const lines = (of) => `\ufeff${[of, { ...of, extra: "😀".repeat(40) }, {}, of].map((one) => JSON.stringify(one)).join("\r\n \n")}\n\n{]\n${JSON.stringify(of)}`;

async function through(stream, chunks) {
  const writer = stream.writable.getWriter();
  // Written while it is read: it takes no more than is asked for.
  const written = (async () => {
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  })();
  written.catch(() => {});
  const out = [];
  for await (const piece of stream.readable) out.push(Buffer.from(piece));
  await written;
  return Buffer.concat(out);
}

function cut(bytes, sizeOf) {
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const size = sizeOf();
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

const VERBS = {
  build: [lines(message), (bytes, options) => buildMany("ryzeapi", bytes, options), (options) => buildStream("ryzeapi", options)],
  validate: [lines(payload), (bytes, options) => validateMany("z-api", bytes, options), (options) => validateStream("z-api", options)],
  read: [lines(payload), (bytes, options) => readMany("z-api", bytes, options), (options) => readStream("z-api", options)],
  translate: [lines(payload), (bytes, options) => translateMany("z-api", "meta", bytes, options), (options) => translateStream("z-api", "meta", options)],
};

for (const [verb, [text, many, stream]] of Object.entries(VERBS)) {
  test(`${verb}: chunks of any size give what the whole gives`, async () => {
    const bytes = encoder.encode(text);
    const random = randomBy(20261130);
    for (const options of [{}, { locale: "pt-BR", loss: "warn" }]) {
      const expected = Buffer.from(many(bytes, options));
      assert.equal(expected.toString().trimEnd().split("\n").length, 6);
      const sizes = [() => 1, () => 7, () => bytes.length, () => 1 + Math.floor(random() * 60)];
      for (const sizeOf of sizes) assert.deepEqual(await through(stream(options), cut(bytes, sizeOf)), expected);
      assert.deepEqual(await through(stream(options), [bytes.buffer.slice(0), new Uint8Array(), new DataView(new ArrayBuffer(0))]), expected);
    }
    assert.equal((await through(stream({}), [])).length, 0);
  });
}

test("a line that never seems to end", async () => {
  const long = encoder.encode(JSON.stringify({ ...message, text: "x".repeat(1000), source: "y".repeat(20_000_000) }));
  const chunks = cut(long, () => 65_536);
  const expected = Buffer.from(buildMany("ryzeapi", long));
  assert.deepEqual(await through(buildStream("ryzeapi"), [...chunks, encoder.encode("\n"), ...chunks]), Buffer.concat([expected, expected]));
});

test("what is no bytes ends the stream, as those of the platform do", async () => {
  for (const chunk of ["text", 5, null, undefined, {}, [1]]) {
    const stream = buildStream("ryzeapi");
    const reading = assert.rejects(stream.readable.getReader().read(), TypeError);
    await assert.rejects(stream.writable.getWriter().write(chunk), TypeError);
    await reading;
  }
});

test("a stream of require is the same", async () => {
  const { buildStream: required } = createRequire(import.meta.url)("botonera");
  const bytes = encoder.encode(lines(message));
  assert.deepEqual(await through(required("moorse"), [bytes]), Buffer.from(buildMany("moorse", bytes)));
});
