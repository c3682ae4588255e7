// What the package promises, whichever way it was loaded. The examples stand in the RyzeAPI
// page https://docs.ryzeapi.cloud/en/api/messages/buttons.

import { assert, codes } from "./assert.mjs";
import { samples } from "./pages.mjs";
import { payloads } from "./payloads.mjs";
import { texts } from "./texts.mjs";
import { wire } from "./wire.mjs";

const menu = () => ({
  to: "5511999999999",
  title: "RyzeAPI Support",
  text: "How can we help you today?",
  footer: "Available 24/7",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "reply", label: "Technical support", id: "menu_support" },
    { type: "reply", label: "Billing", id: "menu_billing" },
  ],
});

const menuPayload = {
  number: "5511999999999",
  headerText: "RyzeAPI Support",
  contentText: "How can we help you today?",
  footerText: "Available 24/7",
  buttons: [
    { id: "menu_sales", displayText: "Talk to sales", type: "REPLY" },
    { id: "menu_support", displayText: "Technical support", type: "REPLY" },
    { id: "menu_billing", displayText: "Billing", type: "REPLY" },
  ],
};

/** What stands at /text, when a value does: what it is taken for, at its place and nowhere else. */
function isTold(value, code, actual, { build }) {
  for (const message of [{ ...menu(), text: value }, { text: value, ...{ ...menu(), text: value } }]) {
    const { errors, warnings } = build("ryzeapi/button", message);
    assert.deepEqual(codes([...errors, ...warnings]), [`value ${code} /text`]);
    assert.equal(errors[0].params.actual, actual);
  }
}

/** Checks the form of a result, and that the next call works. */
function isAnswer(result, { build }) {
  assert.equal(typeof result.ok, "boolean");
  assert.equal(result.ok, result.errors.length === 0);
  for (const issue of [...result.errors, ...result.warnings]) {
    assert.match(issue.code, /^[a-z]+(-[a-z]+)+$/);
    assert.ok(["value", "target", "options"].includes(issue.at));
    assert.equal(issue.pointer, issue.path.map((step) => `/${escaped(step)}`).join(""));
    for (const text of ["message", "why", "help"]) assert.ok(issue[text].length > 0, text);
  }
  assert.deepEqual(build("ryzeapi/button", menu()).payload, menuPayload);
}

const escaped = (step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

function isRefused(result, library) {
  assert.equal(result.ok, false);
  assert.ok(result.errors.length > 0);
  isAnswer(result, library);
}

/** The promises for `library`: a list of names with their checks. Nothing here needs more than JavaScript itself. */
export function promises(library) {
  const { addTexts, applyFixes, build, init, providers, version } = library;
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

  class Instance {
    own = 1;
  }
  class Named extends String {
    get [Symbol.toStringTag]() {
      return "Named";
    }
  }
  const fails = () => assert.fail("on purpose");
  const trapped = new Proxy({}, new Proxy({}, { get: () => fails }));
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const itself = { toJSON: () => itself };
  for (const [name, value, code, actual] of [
    ["undefined", undefined, "text-missing"],
    ["null", null, "text-missing"],
    ["a number that is none", NaN, "text-invalid", "not-finite"],
    ["an endless number", Infinity, "text-invalid", "not-finite"],
    ["a boolean", true, "text-invalid", "boolean"],
    ["a boxed boolean", new Boolean(false), "text-invalid", "boolean"],
    ["a bigint", 12n, "text-invalid", "bigint"],
    ["a boxed bigint", Object(12n), "text-invalid", "bigint"],
    ["a symbol", Symbol("text"), "text-invalid", "symbol"],
    ["a function", () => {}, "text-invalid", "function"],
    ["a class", Instance, "text-invalid", "function"],
    ["an instance", new Instance(), "text-invalid", "object"],
    ["a map", new Map([["a", 1]]), "text-invalid", "object"],
    ["a set", new Set([1]), "text-invalid", "object"],
    ["a regular expression", /x/, "text-invalid", "object"],
    ["bytes", new Uint8Array(3), "text-invalid", "object"],
    ["an array-like", { length: 1, 0: "x" }, "text-invalid", "object"],
    ["an array with holes", new Array(3), "text-invalid", "list"],
    ["a frozen object", Object.freeze({ a: 1 }), "text-invalid", "object"],
    ["an object without prototype", Object.create(null), "text-invalid", "object"],
    ["a promise", Promise.resolve("x"), "text-invalid", "object"],
    ["a proxy", new Proxy({}, {}), "text-invalid", "object"],
    ["a proxy that throws in every trap", trapped, "text-invalid", "throws"],
    ["a revoked proxy", revoked.proxy, "text-invalid", "throws"],
    ["a prototype with traps", Object.create(trapped), "text-invalid", "throws"],
    ["a lone surrogate", "a\ud800b", "text-invalid", "lone-surrogate"],
    ["a date that is none", new Date(NaN), "text-missing"],
    ["a toJSON that throws", { toJSON: fails }, "text-invalid", "throws"],
    ["a toJSON that gives a bigint", { toJSON: () => 1n }, "text-invalid", "bigint"],
    ["a toJSON that gives itself", itself, "text-invalid", "object"],
    ["a toStringTag that throws", Object.defineProperty({}, Symbol.toStringTag, { get: fails }), "text-invalid", "throws"],
  ]) {
    it(`names the place of ${name}`, () => {
      isTold(value, code, actual, library);
      const text = build("ryzeapi/button", { ...menu(), text: value });
      isRefused(text, library);
      const [first, ...others] = menu().buttons;
      const label = build("ryzeapi/button", { ...menu(), buttons: [first, { ...others[0], label: value }] });
      isRefused(label, library);
      assert.deepEqual(codes(label.errors), [`value ${code.replace("text", "label")} /buttons/1/label`]);
      const message = build("ryzeapi/button", value);
      isRefused(message, library);
      if (actual && actual !== "object") assert.deepEqual(codes(message.errors), ["value message-invalid "]);
    });
  }

  it("names the place of what throws, deep inside", () => {
    const message = menu();
    Object.defineProperty(message.buttons[1], "label", { enumerable: true, get: fails });
    message.buttons[2] = trapped;
    const { errors } = build("ryzeapi/button", message);
    assert.deepEqual(codes(errors), ["value label-invalid /buttons/1/label", "value button-invalid /buttons/2"]);
    assert.deepEqual(errors.map(({ params }) => params.actual), ["throws", "throws"]);
  });

  it("names the place of a cycle, and takes no other for one", () => {
    const message = menu();
    message.text = message;
    isTold(message, "text-invalid", "object", library);
    const { errors } = build("ryzeapi/button", message);
    assert.deepEqual([codes(errors), errors[0].params.actual], [["value text-invalid /text"], "cycle"]);
    const [button] = menu().buttons;
    const twice = build("ryzeapi/button", { ...menu(), buttons: [button, button] });
    assert.ok(twice.errors.every(({ code }) => !code.endsWith("-invalid")));
  });

  it("takes messages of any make", () => {
    class Message {
      constructor() {
        Object.assign(this, menu());
      }
      get more() {
        return fails();
      }
    }
    const bare = Object.assign(Object.create(null), menu(), { buttons: menu().buttons.map((button) => Object.assign(Object.create(null), button)) });
    for (const message of [new Message(), bare, new Proxy(menu(), {}), { ...menu(), media: undefined, more: undefined }, { toJSON: menu }]) {
      const result = build("ryzeapi/button", message);
      assert.deepEqual([codes(result.errors), codes(result.warnings)], [[], []]);
      assert.deepEqual(result.payload, menuPayload);
    }
    for (const text of [new Date(0), new String("x"), new Named("x"), { toJSON: () => "x" }]) {
      assert.equal(build("ryzeapi/button", { ...menu(), text }).payload.contentText, text.toJSON?.() ?? "x");
    }
  });

  it("keeps names with lone surrogates apart", () => {
    const { errors } = build("ryzeapi/button", { ...menu(), "\ud800": 1, "\ud801": 1, "\ufffd": 1, "\\ud800": 1, "\\\\ud800": 1 });
    assert.deepEqual(errors.map(({ code }) => code), new Array(5).fill("member-unknown"));
  });

  it("survives a value nested 10,000 deep", () => {
    let deep = "bottom";
    for (let level = 0; level < 10_000; level++) deep = level % 2 ? [deep] : { text: deep };
    isRefused(build("ryzeapi/button", deep), library);
    isRefused(build("ryzeapi/button", { ...menu(), text: deep }), library);
    isRefused(build("ryzeapi/button", { ...menu(), buttons: deep }), library);
  });

  it("survives 10 MB of text", () => {
    const text = "ação🙂 ".repeat(1_000_000);
    const result = build("ryzeapi/button", { ...menu(), text });
    isAnswer(result, library);
    // Not `equal`, which would print both texts.
    if (result.ok) assert.ok(result.payload.contentText === text);
  });

  it("survives 100,000 buttons", () => {
    const buttons = Array.from({ length: 100_000 }, (_, index) => ({
      type: "reply",
      label: `Button ${index}`,
      id: `id_${index}`,
    }));
    isRefused(build("ryzeapi/button", { ...menu(), buttons }), library);
  });

  it("survives a member named __proto__", () => {
    const text = JSON.stringify(menu());
    const message = JSON.parse(text.replace("{", '{"__proto__":{"polluted":true},'));
    assert.ok(Object.hasOwn(message, "__proto__"));
    isRefused(build("ryzeapi/button", message), library);
    assert.equal({}.polluted, undefined);
  });

  it("survives members that throw", () => {
    const getter = Object.defineProperty(menu(), "text", {
      enumerable: true,
      get: () => assert.fail("on purpose"),
    });
    const proxy = new Proxy(menu(), { get: () => assert.fail("on purpose") });
    for (const message of [getter, proxy]) {
      isRefused(build("ryzeapi/button", message), library);
    }
  });

  it("tells what has no end at its own place, whatever stands beside it", () => {
    const endless = new Proxy([], { get: (list, key) => (key === "length" ? 1e20 : list[key]) });
    const branching = () =>
      new Proxy({}, {
        ownKeys: () => ["a", "b"],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (key === "a" || key === "b" ? branching() : undefined),
      });
    let shared = "x";
    for (let level = 0; level < 40; level++) shared = [shared, shared];
    const wide = "\0".repeat(1_000_000);
    for (const [value, actual] of [
      [new Array(4e9), "list"],
      [endless, "list"],
      [branching(), "object"],
      [shared, "list"],
      [new Array(1_000_000).fill(wide), "list"],
      ["x".repeat(1e8), "too-large"],
      ["\0".repeat(60e6), "too-large"],
      ["\0".repeat(10e6), "too-large"],
    ]) {
      const alone = build("ryzeapi/button", { ...menu(), text: value });
      assert.deepEqual(codes(alone.errors), ["value text-invalid /text"]);
      assert.equal(alone.errors[0].params.actual, actual);
      const [first, ...others] = menu().buttons;
      const { errors } = build("ryzeapi/button", { title: value, buttons: [{ ...first, label: value }, ...others], text: value, to: menu().to });
      assert.deepEqual(codes(errors), ["text-invalid /text", "title-invalid /title", "label-invalid /buttons/0/label"].map((issue) => `value ${issue}`));
    }
  });

  it("tells an object with a name that has no end", () => {
    const name = "\0".repeat(60e6);
    assert.deepEqual(codes(build("ryzeapi/button", { ...menu(), [name]: 1 }).errors), ["value message-invalid "]);
    assert.deepEqual(codes(build("ryzeapi/button", { ...menu(), media: { [name]: 1 } }).errors), ["value media-invalid /media"]);
  });

  it("has room for the message and the options together", () => {
    const text = "\ud800".repeat(5e6);
    const result = build("ryzeapi/button", { ...menu(), text }, { locale: text, loss: text });
    assert.deepEqual(codes(result.errors), ["options locale-invalid /locale", "options loss-invalid /loss", "value text-invalid /text"]);
  });

  it("lists no bytes", () => {
    // As Buffers have it, whose list would be as long.
    const asked = Object.assign(new Uint8Array(3), { toJSON: fails });
    const views = [asked, new Uint8Array(2e7), new Float64Array(2e6), new DataView(new ArrayBuffer(8))];
    if (typeof Buffer === "function") views.push(Buffer.alloc(2e7));
    for (const bytes of views) {
      isTold(bytes, "text-invalid", "object", library);
      isTold({ toJSON: () => bytes }, "text-invalid", "object", library);
      assert.ok(codes(build("ryzeapi/button", bytes).errors).includes("value to-missing /to"));
      assert.ok(applyFixes({ bytes }, []).bytes === bytes, "not the same bytes");
    }
  });

  it("survives a getter that calls it again", () => {
    const message = menu();
    const text = () => String(build("moorse", message).ok);
    Object.defineProperty(message, "text", { enumerable: true, get: text });
    isAnswer(build("ryzeapi/button", message), library);
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
