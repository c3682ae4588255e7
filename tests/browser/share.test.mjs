// The state in a link, in Node, which has the browser's streams. The links are also opened in the page's own tests.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { decode, encode, LONGEST, VERSIONS } from "../../www/state/share.js";

const message = {
  to: "+5511999999999",
  text: "Olá! 😀 \u2028 'quotes' \"double\" `ticks` <script>alert(1)</script> \u0000 \\ \n",
  buttons: [{ type: "reply", label: "Sim", id: "to" }],
};
const state = { target: "ryzeapi/button", loss: "warn", message };
const packed = (text) => `1.${deflateRawSync(Buffer.from(text)).toString("base64url")}`;

test("what goes in comes out", async () => {
  const states = [state, { ...state, loss: "error" }, { ...state, message: {} }, { ...state, message: ["to"] }, { ...state, message: null }];
  states.push({ ...state, message: { text: "\ud800" } }, { ...state, message: JSON.parse('{"__proto__":{"a":1},"constructor":2}') });
  for (const one of states) {
    const hash = await encode(one, { recipient: true });
    assert.match(hash, /^1\.[\w-]+$/);
    assert.deepEqual(await decode(hash), { ok: true, state: one });
    assert.deepEqual(await decode(`#${hash}`), { ok: true, state: one });
  }
});

test("the recipient stays at home unless asked for", async () => {
  const { to, ...rest } = message;
  for (const hash of [await encode(state), await encode(state, {}), await encode(state, { recipient: false })]) {
    assert.deepEqual((await decode(hash)).state.message, rest);
  }
  assert.equal(message.to, to, "the state itself is left as it is");
  assert.equal((await decode(await encode(state, { recipient: true }))).state.message.to, to);
});

test("links of every version that there was", async () => {
  const links = JSON.parse(await readFile(new URL("links.json", import.meta.url), "utf8"));
  assert.deepEqual([...new Set(links.map(({ hash }) => hash.split(".")[0]))].sort(), VERSIONS.toSorted());
  for (const { hash, state } of links) assert.deepEqual(await decode(hash), { ok: true, state });
});

test("what is no link says so", async () => {
  const expected = {
    empty: ["", "#"],
    version: ["2.abc", "99.abc", "#10.abc"],
    broken: ["1", "1.", "x", "0.abc", "01.abc", "1.a", "1.abc", "1.a b", "1.%00", "1.a=", "toString.abc", "constructor", "%", "1.😀", "99999999.a", "-1.a",
      "#/route", "1.abc.def", packed("{"), packed("null"), packed("1"), packed("[]"), packed("{}"), packed('{"target":1,"loss":"warn","message":{}}'),
      packed('{"target":"z-api","loss":"never","message":{}}'), packed('{"target":"z-api","loss":"warn"}'), packed(Buffer.from([0x22, 0xff, 0x22])),
      packed(JSON.stringify(state)).slice(0, -8), `1.${Buffer.from(JSON.stringify(state)).toString("base64url")}`, "[".repeat(1000)],
  };
  for (const [reason, hashes] of Object.entries(expected)) {
    for (const hash of hashes) assert.deepEqual(await decode(hash), { ok: false, reason }, JSON.stringify(hash.slice(0, 60)));
  }
});

test("what is too long is given up", async () => {
  assert.deepEqual(await decode("1.".padEnd(LONGEST + 1, "A")), { ok: false, reason: "too-long" });
  assert.deepEqual(await decode("x".repeat(LONGEST + 1)), { ok: false, reason: "too-long" });
  assert.deepEqual(await decode("1.".padEnd(LONGEST, "A")), { ok: false, reason: "broken" });
  // 300 KB that unfold into 300 MB.
  const bomb = packed(" ".repeat(300_000_000));
  assert.ok(bomb.length < LONGEST);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(await decode(bomb), { ok: false, reason: "too-long" });
  assert.ok(process.memoryUsage().arrayBuffers - before < 100_000_000, "it was unfolded in whole");
});

test("a whole picture fits", async () => {
  const url = `data:image/png;base64,${Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251)).toString("base64")}`;
  const big = { ...state, message: { ...message, media: { type: "image", url } } };
  const hash = await encode(big, { recipient: true });
  assert.deepEqual(await decode(hash), { ok: true, state: big });
});

test("nothing that is deeply nested harms", async () => {
  const deep = packed(`{"target":"z-api","loss":"warn","message":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  const result = await decode(deep);
  assert.ok(result.ok || result.reason === "broken");
});
