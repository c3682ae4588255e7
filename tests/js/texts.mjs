// What the package promises of JSON texts, one or many. `it` takes a name and a check.

import { assert, codes } from "./assert.mjs";

const menu = () => ({
  to: "5511999999999",
  text: "How can we help you today?",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "reply", label: "Technical support", id: "menu_support" },
  ],
});

// Not every host has what does this.
const toBytes = (text) => Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
const toText = (bytes) => decodeURIComponent(escape(String.fromCharCode(...bytes)));

export function texts({ build, buildMany, buildText, read, readMany, translate, translateMany, validate, validateMany }, it) {
  it("builds from text to text", () => {
    const { request, ...built } = build("ryzeapi", menu());
    const { text, ...told } = buildText("ryzeapi", `\ufeff${JSON.stringify(menu(), null, "\r\n  ")}`);
    assert.equal(text, request.body);
    assert.deepEqual({ ...told, payload: JSON.parse(text) }, built);
  });

  it("tells what is wrong in a text at its place", () => {
    const told = (json) => buildText("ryzeapi/button", json, { locale: "es" }).errors.map(({ code, pointer, params }) => [code, pointer, params]);
    assert.deepEqual(told('{\n  "to": }'), [["json-invalid", "", { line: 2, column: 9 }]]);
    const twice = told(`{ "text": "x",\n "text": "y", ${JSON.stringify({ ...menu(), text: undefined }).slice(1)}`);
    assert.deepEqual(twice, [["member-duplicate", "/text", { member: "text", line: 2, column: 2 }]]);
    // Half a character, which no text that leaves JavaScript can hold.
    assert.deepEqual(told(JSON.stringify(menu()).replace("today", "\ud83d"))[0].slice(0, 2), ["text-invalid", "/text"]);
  });

  it("builds many messages, a line for each", () => {
    const messages = [menu(), { ...menu(), text: "Olá 😀" }, { ...menu(), text: "" }, menu()];
    const lines = `\ufeff${messages.map((message) => JSON.stringify(message)).join("\r\n \n")}\n{]`;
    for (const locale of ["en", "pt-BR"]) {
      const text = buildMany("ryzeapi", lines, { locale });
      const results = text.trimEnd().split("\n").map((line) => JSON.parse(line));
      messages.forEach((message, at) => {
        const { request, errors, ...built } = build("ryzeapi", message, { locale });
        assert.deepEqual(results[at], built.ok ? built : { ...built, errors });
      });
      assert.deepEqual(codes(results.at(-1).errors), ["value json-invalid "]);
      assert.deepEqual(results.at(-1).errors[0].params, { line: 8, column: 2 });
      assert.equal(results.length, 5);
      const bytes = buildMany("ryzeapi", toBytes(lines), { locale });
      assert.equal(toText(bytes), text);
      assert.equal(toText(buildMany("ryzeapi", toBytes(lines).buffer, { locale })), text);
    }
    const clean = toBytes(JSON.stringify(menu()));
    assert.equal(JSON.parse(toText(buildMany("ryzeapi", clean))).ok, true);
    assert.equal(buildMany("ryzeapi", "\n \n"), "");
    assert.equal(buildMany("ryzeapi", new Uint8Array()).length, 0);
  });

  it("checks, reads and translates many payloads, a line for each", () => {
    const payloads = [{ phone: "5511999999999", message: "Olá 😀", code: "1" }, { phone: 5 }, { phone: "+5511999999999", message: "x", code: "2" }, []];
    const lines = payloads.map((payload) => JSON.stringify(payload)).join("\n");
    const without = ({ request, errors, ...result }) => (result.ok ? result : { ...result, errors });
    for (const [many, one] of [
      [(of, options) => validateMany("z-api", of, options), (payload, options) => validate("z-api", payload, options)],
      [(of, options) => readMany("z-api", of, options), (payload, options) => without(read("z-api", payload, options))],
      [(of, options) => translateMany("z-api", "ryzeapi", of, options), (payload, options) => without(translate("z-api", "ryzeapi", payload, options))],
    ]) {
      for (const options of [undefined, { locale: "es" }]) {
        const text = many(lines, options);
        assert.deepEqual(text.trimEnd().split("\n").map((line) => JSON.parse(line)), payloads.map((payload) => one(payload, options)));
        assert.equal(toText(many(toBytes(lines), options)), text);
      }
      assert.deepEqual([many("", {}), many("\r\n", {}), many(new Uint8Array(), {}).length], ["", "", 0]);
      for (const value of [undefined, null, 5, {}]) assert.deepEqual(codes(JSON.parse(many(value, {})).errors), ["value json-invalid "]);
    }
  });

  it("goes through many lines piece by piece", () => {
    const long = { ...menu(), text: "😀".repeat(50_000) };
    const messages = Array.from({ length: 600 }, (_, at) => (at % 7 ? { ...menu(), text: `${at} é😀` } : at % 2 ? long : { text: 5 }));
    const lines = messages.map((message) => JSON.stringify(message)).join("\n");
    const results = buildMany("ryzeapi", `${lines}\n{]`).trimEnd().split("\n");
    assert.equal(results.length, 601);
    messages.forEach((message, at) => {
      const { request, errors, warnings, ...built } = build("ryzeapi", message);
      assert.equal(results[at], JSON.stringify(built.ok ? { ...built, warnings } : { ...built, errors, warnings }), `${at}`);
    });
    assert.equal(JSON.parse(results[600]).errors[0].params.line, 601);
    const [bytes, expected] = [buildMany("ryzeapi", toBytes(lines)), toBytes(buildMany("ryzeapi", lines))];
    assert.ok(bytes.length === expected.length && bytes.every((byte, at) => byte === expected[at]));
    for (const blank of ["\ufeff", "\ufeff\n", ""]) assert.equal(buildMany("ryzeapi", blank), "");
  });

  it("tells of lines that are none", () => {
    for (const value of [undefined, null, 5, {}]) {
      assert.deepEqual(codes(JSON.parse(buildMany("ryzeapi", value)).errors), ["value json-invalid "]);
    }
  });

  for (const value of [undefined, null, 1, true, {}, [], Symbol("x"), () => {}]) {
    it(`takes ${Object.prototype.toString.call(value)} for a text without throwing`, () => {
      const result = buildText("ryzeapi", value);
      assert.equal(result.ok, false);
      assert.deepEqual(codes(result.errors), ["value json-invalid "]);
    });
  }
}
