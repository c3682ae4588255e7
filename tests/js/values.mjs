// What values of any make come to: each is told at its place, and nothing throws.

import { assert, codes } from "./assert.mjs";
import { isAnswer, isRefused, isTold, menu, menuPayload } from "./menu.mjs";

export function values(library, it) {
  const { applyFixes, build } = library;

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
}
