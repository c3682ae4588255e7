// What the package promises of payloads that somebody already has. `it` takes a name and a check.

import { assert } from "./assert.mjs";

// As forums show them: a masked phone, lower-case types, another name for the phone of a button, four buttons.
const broken = () => ({
  phone: "+55 (11) 99999-9999",
  message: "Olá",
  buttonActions: [
    { id: "1", type: "reply", label: "Sim" },
    { type: "URL", url: "https://z-api.io", label: "Site" },
    { type: "call", phoneNumber: "5511999999999", label: "Ligar" },
    { id: "4", type: "REPLY", label: "Não" },
  ],
});

const repaired = {
  phone: "5511999999999",
  message: "Olá",
  buttonActions: [
    { id: "1", type: "REPLY", label: "Sim" },
    { type: "URL", url: "https://z-api.io", label: "Site" },
    { type: "CALL", phone: "5511999999999", label: "Ligar" },
    { id: "4", type: "REPLY", label: "Não" },
  ],
};

// The request of https://developer.z-api.io/message/send-button-otp
const code = { phone: "5511999999999", message: "*Estamos quase lá!*", code: "123" };

const codes = (issues) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

/** Any value at all gives a result. */
const strange = () => [
  undefined,
  null,
  1,
  10n,
  NaN,
  "text",
  [],
  {},
  () => {},
  Symbol("x"),
  new Date(NaN),
  new Map([[1, 2]]),
  { phone: Symbol("x"), message: 1n, code: { toJSON: () => assert.fail("on purpose") } },
  new Proxy({}, { ownKeys: () => assert.fail("on purpose") }),
];

export function payloads(library, it) {
  const { applyFixes, build, compare, detect, fill, parseJson, providers, read, translate, validate } = library;
  const targets = providers().flatMap(({ id, endpoints }) => [id, ...endpoints.map((endpoint) => endpoint.id)]);

  it("finds everything that is wrong with a payload, and repairs what is certain", () => {
    const verdict = validate("z-api", broken());
    assert.equal(verdict.ok, false);
    assert.deepEqual(codes(verdict.errors), [
      "to-invalid /phone",
      "button-type-unknown /buttonActions/0/type",
      "button-type-unknown /buttonActions/2/type",
      "phone-missing /buttonActions/2/phone",
    ]);
    assert.deepEqual(codes(verdict.warnings), [
      "buttons-too-many /buttonActions",
      "buttons-risky /buttonActions",
      "member-unknown /buttonActions/2/phoneNumber",
    ]);
    const payload = broken();
    const fixed = applyFixes(payload, [...verdict.errors, ...verdict.warnings]);
    assert.deepEqual(payload, broken());
    assert.deepEqual(fixed, repaired);
    assert.deepEqual(validate("z-api", fixed).errors, []);
  });

  it("reads JSON with the places of its values", () => {
    const text = '\ufeff{\n "é😀": ["\ud83d", {"a/b": 2}],\n "to": "x" }';
    const { placeOf, pointerAt, ...parsed } = parseJson(text);
    assert.deepEqual(parsed, { ok: true, value: { "é😀": ["\ud83d", { "a/b": 2 }], to: "x" }, errors: [], warnings: [] });
    const at = text.indexOf('"a/b"');
    assert.deepEqual(placeOf("/é😀/1/a~1b"), { from: at, to: at + 8, line: 2, column: 15 });
    assert.equal(pointerAt(at + 7), "/é😀/1/a~1b");
    assert.deepEqual([placeOf("/é😀/2"), placeOf(5), placeOf(), pointerAt(-1), pointerAt("x"), pointerAt(1e9)], [null, null, null, "", "", ""]);

    const twice = parseJson('{"a":[1],"a":[2', { locale: "pt-BR" });
    assert.deepEqual(twice.errors.map(({ code, params }) => [code, params]), [["json-invalid", { line: 1, column: 16 }]]);
    assert.deepEqual(twice.placeOf(""), { from: 0, to: 15, line: 1, column: 1 });
    const { ok, errors, value } = parseJson('{"a":1,"a":2}');
    assert.deepEqual([ok, codes(errors), value], [false, ["member-duplicate /a"], undefined]);
    for (const other of [undefined, null, 5, {}, Symbol("x")]) {
      const { ok, errors, placeOf, pointerAt } = parseJson(other);
      assert.deepEqual([ok, codes(errors), placeOf(""), pointerAt(0)], [false, ["json-invalid "], null, ""]);
    }
  });

  it("reads JSON with halves of characters in it", () => {
    const value = ["\ud83d", { "\ude00": 1 }];
    const text = JSON.stringify(value).replace("\\ud83d", "\ud83d");
    const parsed = parseJson(text);
    assert.deepEqual([parsed.ok, JSON.stringify(parsed.value)], [true, JSON.stringify(value)]);
    const [broken] = parseJson('["\ud83d", x]').errors;
    assert.deepEqual(broken.params, { line: 1, column: 7 });
    // Behind a backslash it is no escape that JSON has.
    for (const slashes of ["\\", "\\\\\\"]) {
      const text = JSON.stringify({ to: "+5511999999999", text: "@" }).replace("@", `${slashes}\ud83d`);
      assert.deepEqual(codes(parseJson(text).errors), ["json-invalid "]);
      assert.deepEqual(codes(library.buildText("ryzeapi", text).errors), ["json-invalid "]);
      assert.ok(library.buildMany("ryzeapi", text).includes("json-invalid"));
    }
    const halves = '{"text":"\\\\\ud83d"}';
    assert.deepEqual(codes(library.buildText("ryzeapi", halves).errors).slice(1, 2), ["text-invalid /text"]);
  });

  it("fills a message with values", () => {
    const message = {
      to: "{{ phone }}",
      text: "Olá, {{name}}! {{name}}, {{code}} {{a}",
      buttons: [
        { type: "url", label: "{{name}}", url: "https://example.com/?q={{name}}" },
        { type: "url", label: "x", url: "{{link}}" },
      ],
      more: undefined,
    };
    const link = "https://example.com/?a=b&c=é";
    const values = { phone: " +5511999999999 ", name: "Zoë & {{code}} 😀", code: 1.5, link, other: Symbol("x") };
    const result = fill(message, values);
    assert.equal(
      JSON.stringify(result),
      JSON.stringify({
        ok: true,
        message: {
          to: "+5511999999999",
          text: `Olá, ${values.name}! ${values.name}, 1.5 {{a}`,
          buttons: [
            { type: "url", label: values.name, url: `https://example.com/?q=${encodeURIComponent(values.name)}` },
            { type: "url", label: "x", url: link },
          ],
        },
        errors: [],
        warnings: [],
      }),
    );
    assert.equal(message.to, "{{ phone }}");
    const plain = { to: "+5511999999999", text: "x", buttons: [{ type: "copy", code: "1" }] };
    for (const given of [undefined, {}, values]) assert.equal(JSON.stringify(fill(plain, given).message), JSON.stringify(plain));
  });

  it("tells every name that has no value, at its member", () => {
    const message = { buttons: [{ label: "{{b}}" }], text: "{{a}} {{b}} {{ a }} {{c}}", to: "{{a}}" };
    const { ok, errors, warnings } = fill(message, { a: null, b: " \n", c: [] }, { locale: "es" });
    assert.deepEqual([ok, warnings], [false, []]);
    assert.deepEqual(codes(errors), ["value-missing /to", "value-missing /text", "value-invalid /text", "value-missing /buttons/0/label"]);
    assert.deepEqual(errors[1].params, { member: "text", missing: ["a", "b"] });
    assert.equal(errors[1].message, "Falta en `text` el valor de: a, b.");
    assert.equal(fill(message, { a: 1, b: true, c: "{{a}}" }).message.text, "1 true 1 {{a}}");
  });

  it("fills whatever it is given, or tells why not", () => {
    for (const value of strange()) {
      const [error, ...others] = fill({ text: "{{a}}" }, value).errors;
      assert.match(`${codes([error])}`, /^value-(missing \/text|invalid \/values)$/);
      assert.equal(others.length, 0);
      const { ok, errors } = fill(value, { a: 1 }, value);
      assert.equal(ok, errors.length === 0);
      for (const { code } of fill({ text: value, buttons: [{ label: value }] }, { a: 1 }).errors) assert.match(code, /^(text|label|member)-invalid$/);
      assert.equal(typeof fill({ text: "{{a}}" }, { a: value }).ok, "boolean");
    }
    assert.deepEqual(codes(fill({ text: 12n, x: 12n }, {}).errors), ["text-invalid /text", "member-invalid /x"]);
    assert.deepEqual(codes(fill([], {}).errors), ["message-invalid "]);
    assert.deepEqual(codes(fill({ text: "{{a}}" }, { a: 1 }, { other: 1 }).errors), ["member-unknown /other"]);
  });

  it("offers the country code that seems to be missing, and leaves it at that", () => {
    const payload = { ...code, phone: "(11) 99999-9999" };
    const verdict = validate("z-api", payload);
    const issues = [...verdict.errors, ...verdict.warnings];
    assert.deepEqual(codes(issues), ["to-invalid /phone", "to-risky /phone"]);
    assert.deepEqual(issues[1].guess, [
      { op: "test", path: "/phone", value: payload.phone },
      { op: "replace", path: "/phone", value: "5511999999999" },
    ]);
    assert.ok(!("guess" in issues[0]) && !("fix" in issues[1]));
    assert.equal(applyFixes(payload, issues).phone, "11999999999");
    assert.equal(applyFixes(payload, [issues[1]]).phone, payload.phone);
    // Who takes it says so.
    assert.deepEqual(applyFixes(payload, [{ ...issues[1], fix: issues[1].guess }]), { ...payload, phone: "5511999999999" });
    const message = { to: "11999999999", text: "x", buttons: [{ type: "copy", code: "1", label: "y" }] };
    assert.equal(build("z-api", message).warnings[0].guess[1].value, "+5511999999999");
  });

  it("reads the message of a payload", () => {
    const result = read("z-api", code);
    assert.equal(result.ok, true);
    assert.equal(result.endpoint, "z-api/send-button-otp");
    const message = { to: "+5511999999999", text: "*Estamos quase lá!*", buttons: [{ type: "copy", code: "123" }] };
    assert.deepEqual(result.message, message);
    assert.deepEqual(build("z-api", message).payload, code);
    assert.equal(read("moorse", { to: 1 }).ok, false);
  });

  it("translates a payload, and tells of it where it stands", () => {
    const result = translate("z-api", "ryzeapi", { ...code, buttonText: "Copiar" });
    assert.equal(result.ok, true);
    assert.deepEqual(result.payload.buttons, [{ id: "123", displayText: "Copiar", type: "COPY" }]);
    assert.deepEqual(codes(translate("z-api", "ryzeapi", code).errors), ["label-missing /buttonText"]);
    assert.deepEqual(translate("ryzeapi", "z-api", result.payload).endpoint, "z-api/send-button-otp");
  });

  it("compares the endpoints", () => {
    const message = { to: "+5511999999999", text: "x", buttons: [{ type: "copy", code: "1" }] };
    const supports = compare(message);
    assert.deepEqual(supports.map(({ endpoint, carries }) => `${endpoint} ${carries}`).slice(0, 1), ["z-api/send-button-otp whole"]);
    assert.equal(supports.length, targets.filter((target) => target.includes("/")).length);
    for (const { endpoint, errors } of supports) assert.deepEqual(errors, build(endpoint, message).errors);
  });

  it("recognises what it is given", () => {
    assert.deepEqual(detect(code), { kind: "payload", endpoint: "z-api/send-button-otp" });
    assert.deepEqual(detect({ to: "1", text: "x", buttons: [] }), { kind: "message" });
    // https://developer.z-api.io/webhooks/on-message-status-changes
    const status = { instanceId: "x", status: "READ", ids: ["1"], phone: "5511999999999", type: "MessageStatusCallback" };
    assert.deepEqual(detect(status), { kind: "event", provider: "z-api" });
    assert.equal(detect({ phone: "5511999999999", message: "x" }), null);
    assert.deepEqual(codes(validate("z-api", { phone: "5511999999999", message: "x" }).errors), ["target-unclear "]);
  });

  it("puts credentials into the request, and nowhere else", () => {
    const message = { to: "+5511999999999", text: "x", buttons: [{ type: "reply", label: "y", id: "z" }] };
    const secret = "FAKE-s3cr3t";
    const { request, payload, warnings } = build("ryzeapi", message, { credentials: { instance: "I", token: secret } });
    assert.deepEqual(request, {
      method: "POST",
      url: "https://ryzeapi.cloud/api/message/button/I",
      headers: { token: secret, "Content-Type": "application/json" },
      body: JSON.stringify(payload),
    });
    assert.deepEqual(warnings, []);
    const credentials = { instanceId: "", token: secret, clientToken: null, tokn: secret, integrationId: [secret] };
    const refused = build("z-api", message, { credentials, baseUrl: "x" });
    assert.deepEqual(codes(refused.errors), [
      "credential-invalid /credentials/integrationId",
      "credential-invalid /credentials/instanceId",
      "member-unknown /credentials/tokn",
      "base-url-invalid /baseUrl",
    ]);
    assert.ok(!JSON.stringify([refused, validate("z-api", code, { credentials })]).includes(secret));
    for (const odd of strange()) {
      assert.ok(!build("z-api", message, { credentials: odd, baseUrl: 5 }).ok);
      build("z-api", message, { credentials: { token: odd, instanceId: odd } });
    }
  });

  it("gives an answer to any payload", () => {
    for (const target of [...targets, undefined, 5, "nope"]) {
      for (const value of strange()) {
        for (const answer of [validate(target, value), read(target, value), translate(target, "moorse", value)]) {
          assert.equal(answer.ok, false);
          assert.ok(answer.errors.length > 0);
        }
      }
    }
    for (const value of strange()) {
      const isPayload = typeof value?.phone === "symbol";
      assert.equal(detect(value)?.endpoint, isPayload ? "z-api/send-button-otp" : undefined);
      assert.ok(compare(value).every(({ carries, errors }) => carries === "no" && errors.length > 0));
      assert.ok([validate, read, translate].every((ask) => ask(value, value, value, value).ok === false));
    }
  });

  it("applies each fix whole, once, or not at all", () => {
    const replace = (path, from, to) => [
      { op: "test", path, value: from },
      { op: "replace", path, value: to },
    ];
    const issue = (fix, at = "value") => ({ at, fix });
    const value = Object.freeze({ a: 1, b: Object.freeze([{ c: "x" }]) });
    assert.deepEqual(applyFixes(value, [issue(replace("/a", 1, 2)), issue(replace("/a", 1, 2))]), { a: 2, b: [{ c: "x" }] });
    assert.deepEqual(applyFixes(value, [issue(replace("/a", 5, 2)), issue(replace("/b/0/c", "x", "y"))]), { a: 1, b: [{ c: "y" }] });
    assert.deepEqual(applyFixes(value, [issue(replace("/a", 1, 2), "options"), issue([{ op: "remove", path: "/b/0/z" }])]), value);
    const move = [{ op: "test", path: "/b", value: [{ c: "x" }] }, { op: "move", from: "/b", path: "/d" }];
    assert.deepEqual(applyFixes(value, [issue(move)]), { a: 1, d: [{ c: "x" }] });
    const add = (path) => [issue([{ op: "add", path, value: { n: 1 } }])];
    assert.deepEqual(applyFixes(value, add("/e")), { ...value, e: { n: 1 } });
    assert.deepEqual(applyFixes(value, add("/b/0")).b, [{ n: 1 }, { c: "x" }]);
    assert.deepEqual(applyFixes(value, add("/b/-")).b, [{ c: "x" }, { n: 1 }]);
    for (const path of ["/b/2", "/b/01", "/b/x", "/e/f", "/a/b"]) assert.deepEqual(applyFixes(value, add(path)), value);
    for (const issues of [undefined, null, 5, [null, 1, {}], [issue("x")], [issue([null])]]) assert.deepEqual(applyFixes(value, issues), value);
    for (const odd of strange()) applyFixes(odd, [issue(replace("/a", 1, 2))]);
    const cycle = { a: 1 };
    cycle.self = cycle;
    const copy = applyFixes(cycle, [issue(replace("/a", 1, 2))]);
    assert.equal(copy.a, 2);
    assert.ok(copy.self === copy && copy !== cycle);
    assert.equal(cycle.a, 1);
    const instance = new Date(0);
    assert.equal(applyFixes({ instance }, []).instance, instance);
  });
}
