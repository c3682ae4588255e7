// What the package promises, whichever way it was loaded. The examples stand in the RyzeAPI
// page https://docs.ryzeapi.cloud/en/api/messages/buttons.

import { assert, codes } from "./assert.mjs";
import { isAnswer, isRefused, menu, menuPayload } from "./menu.mjs";
import { samples } from "./pages.mjs";
import { payloads } from "./payloads.mjs";
import { texts } from "./texts.mjs";
import { values } from "./values.mjs";
import { wire } from "./wire.mjs";

/** The promises for `library`: a list of names with their checks. Nothing here needs more than JavaScript itself. */
export function promises(library) {
  const { addTexts, build, init, providers, version } = library;
  const endpoints = providers().flatMap((provider) => provider.endpoints.map(({ id }) => id));
  const list = [];
  const it = (what, check) => list.push([what, check]);

  it("exports the same names everywhere", () => {
    const names = Object.keys(library).filter((name) => name !== "default" && name !== "module.exports");
    assert.deepEqual(names.sort(), ["addTexts", "applyFixes", "build", "buildMany", "buildStream", "buildText", "compare", "detect", "fill", "init", "parseEvent", "parseJson", "parseResponse", "providers", "read", "readMany", "readStream", "translate", "translateMany", "translateStream", "validate", "validateMany", "validateStream", "version"]);
  });

  it("names its version", () => assert.match(version, /^\d+\.\d+\.\d+/));

  it("may be started, at any time and more than once", async () => {
    for (let time = 0; time < 2; time++) assert.equal(await init(), undefined);
    isAnswer(build("ryzeapi/button", menu()), library);
  });

  it("builds the payload of the provider's page, member by member in its order", () => {
    const result = build("ryzeapi/button", menu());
    assert.deepEqual(result.errors, []);
    assert.equal(result.ok, true);
    assert.equal(result.endpoint, "ryzeapi/button");
    assert.deepEqual(result.payload, menuPayload);
    assert.deepEqual(Object.keys(result.payload), Object.keys(menuPayload));
    assert.deepEqual(Object.keys(result.payload.buttons[0]), ["id", "displayText", "type"]);
    assert.equal(result.request.method, "POST");
    assert.equal(result.request.url, "https://ryzeapi.cloud/api/message/button/{instance}");
    assert.equal(result.request.body, JSON.stringify(result.payload));
  });

  for (const { endpoint, source, message, payload, url } of samples) {
    it(`builds for ${endpoint} what ${source} shows: ${message.text.slice(0, 20)}`, () => {
      const result = build(endpoint, message);
      assert.deepEqual(result.errors, []);
      assert.equal(result.endpoint, endpoint);
      assert.equal(JSON.stringify(result.payload), JSON.stringify(payload));
      assert.equal(result.request.url, url);
      assert.equal(result.request.body, JSON.stringify(payload));
    });
  }

  it("has a sample for each endpoint", () => {
    for (const endpoint of endpoints) assert.ok(samples.some((sample) => sample.endpoint === endpoint), endpoint);
  });

  it("does as the options say", () => {
    const message = { ...menu(), title: undefined, footer: undefined, media: { type: "image", url: "https://example.com/a.png" } };
    const lost = ["value media-unsupported /media"];
    for (const options of [undefined, {}, { loss: "error" }]) {
      const result = build("moorse", message, options);
      assert.equal(result.ok, false);
      assert.deepEqual([codes(result.errors), codes(result.warnings)], [lost, []]);
    }
    const result = build("moorse", message, { loss: "warn" });
    assert.equal(result.ok, true);
    assert.deepEqual([codes(result.errors), codes(result.warnings)], [[], lost]);
    assert.deepEqual(codes(build("moorse", message, { loss: "maybe" }).errors), ["options loss-unknown /loss", ...lost]);
  });

  it("gives answers that belong to the caller", () => {
    build("ryzeapi/button", menu()).payload.number = "changed";
    assert.equal(build("ryzeapi/button", menu()).payload.number, menuPayload.number);
  });

  it("leaves the message as it was", () => {
    const message = Object.freeze({ ...menu(), buttons: Object.freeze(menu().buttons) });
    build("ryzeapi/button", message);
    assert.deepEqual(message, menu());
  });

  it("lists endpoints that it builds for", () => {
    assert.ok(endpoints.includes("ryzeapi/button"));
    for (const endpoint of endpoints) assert.equal(build(endpoint, {}).endpoint, endpoint);
  });

  it("gives each caller a catalogue of its own", () => {
    providers()[0].id = "changed";
    assert.notEqual(providers()[0].id, "changed");
  });

  it("takes a provider for a target", () => {
    const result = build("z-api", menu());
    assert.equal(result.endpoint, "z-api/send-button-actions");
    isAnswer(result, library);
  });

  it("reports an unknown target", () => {
    const result = build("nope", {});
    assert.equal(result.ok, false);
    assert.equal(result.endpoint, null);
    assert.ok(result.errors.some((issue) => issue.at === "target"));
    isAnswer(result, library);
  });

  for (const [name, target] of [
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["an object", {}],
    ["a symbol", Symbol("target")],
    ["a prototype's member", "constructor"],
  ]) {
    it(`refuses ${name} for a target`, () => isRefused(build(target, menu()), library));
  }

  it("refuses a call without arguments", () => isRefused(build(), library));

  for (const [name, value] of [
    ["undefined", undefined],
    ["null", null],
    ["a number", 12],
    ["NaN", NaN],
    ["a bigint", 12n],
    ["a boolean", true],
    ["a string", "hello"],
    ["an array", []],
    ["an empty object", {}],
    ["a function", () => {}],
    ["a symbol", Symbol("message")],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["an object without prototype", Object.create(null)],
  ]) {
    it(`refuses ${name} for a message`, () => {
      for (const target of endpoints) isRefused(build(target, value), library);
    });
  }

  for (const [name, options] of [
    ["null", null],
    ["a number", 1],
    ["a string", "pt-BR"],
    ["an array", []],
    ["a function", () => {}],
    ["wrong members", { locale: 1, loss: "maybe", more: 1 }],
  ]) {
    it(`takes ${name} for options without throwing`, () => {
      isAnswer(build("ryzeapi/button", menu(), options), library);
    });
  }

  for (const [locale, message, why, help] of [
    [undefined, "`text` is missing.", "It is required.", "Add `text`."],
    ["en-GB", "`text` is missing.", "It is required.", "Add `text`."],
    ["pt-BR", "Falta o campo `text`.", "Ele é obrigatório.", "Adicione `text`."],
    ["pt-PT", "Falta o campo `text`.", "Ele é obrigatório.", "Adicione `text`."],
    ["es", "Falta el campo `text`.", "Es obligatorio.", "Agrega `text`."],
    ["es_419", "Falta el campo `text`.", "Es obligatorio.", "Agrega `text`."],
    ["xx", "`text` is missing.", "It is required.", "Add `text`."],
  ]) {
    it(`tells issues in the language for ${locale ?? "no tag"}`, () => {
      const { errors } = build("ryzeapi/button", { ...menu(), text: undefined }, { locale });
      assert.deepEqual(
        errors.map((issue) => [issue.code, issue.message, issue.why, issue.help]),
        [["text-missing", message, why, help]],
      );
    });
  }

  it("says the same in every language but for the words and the pages", () => {
    const [en, pt, es] = ["en", "pt-BR", "es"].map((locale) => {
      const { errors, warnings } = build("z-api", { ...menu(), buttons: [{}, { type: "x" }], tile: 1 }, { locale });
      assert.ok([...errors, ...warnings].some(({ docs }) => docs) && !errors.some(({ docs }) => locale === "pt-BR" && docs?.includes("/en/")));
      return [...errors, ...warnings].map(({ message, why, help, docs, ...rest }) => rest);
    });
    assert.ok(en.length > 0);
    assert.deepEqual(pt, en);
    assert.deepEqual(es, en);
  });

  it("takes texts of its own alone", () => {
    for (const texts of [undefined, null, 1, {}, "", "en", "xx\nText", "es\n", "pt-BR!", "en\nOther words", { default: "es\n" }]) {
      let thrown;
      try {
        addTexts(texts);
      } catch (error) {
        thrown = error;
      }
      assert.equal(thrown?.name, "TypeError");
    }
    assert.equal(build("moorse", {}).errors[0].message, "`to` is missing.");
  });

  it("reads what JSON.stringify reads", () => {
    const dated = { toJSON: (key) => `as ${key}` };
    const boxed = build("ryzeapi/button", { ...menu(), text: new String("x"), title: dated, delay: new Number(3) });
    assert.deepEqual(
      [boxed.payload.contentText, boxed.payload.headerText, boxed.payload.delay],
      ["x", "as title", 3],
    );
  });

  it("keeps every character of a text", () => {
    const text = "ção ñ 🙂 \u2028 \u0000 \" \\ \n \u{10FFFF}";
    const result = build("ryzeapi/button", { ...menu(), text });
    assert.equal(result.payload?.contentText, text);
    assert.equal(result.request.body, JSON.stringify(result.payload));
  });

  it("answers the same call with the same text", () => {
    const ask = () => JSON.stringify(build("z-api", { ...menu(), buttons: [{}], tile: 1 }));
    assert.equal(ask(), ask());
  });

  values(library, it);
  texts(library, it);
  payloads(library, it);
  wire(library, it);
  return list;
}

/** Keeps every promise that can be kept: how many were, and what became of the others. */
export async function tried(library) {
  const broken = [];
  const list = promises(library);
  for (const [name, check] of list) {
    try {
      await check();
    } catch (error) {
      broken.push(`${name}: ${error}`);
    }
  }
  return { kept: list.length - broken.length, broken };
}
