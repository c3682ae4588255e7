// What the package promises of answers and webhooks. The samples are those of the providers' pages.

import { assert } from "./assert.mjs";

const ids = { zaapId: "3999984263738042930CD6ECDE9VDWSA", messageId: "D241XXXX732339502B68", id: "D241XXXX732339502B68" };
const accepted = { ok: true, state: "queued", messageId: ids.messageId, queueId: ids.zaapId };
const refused = { success: false, error: { message: "button 2: displaytext is required" } };
const limited = { success: false, error: { message: "Rate limit exceeded. Try again later." } };

const click = {
  type: "ReceivedCallback",
  instanceId: "A20D",
  messageId: "A20E",
  phone: "120363019502650977-group",
  participantPhone: "5511988887777",
  momment: 1634645380000,
  referenceMessageId: "A20F",
  buttonsResponseMessage: { buttonId: "1", message: "Ótimo" },
};
const clicked = {
  type: "click",
  buttonId: "1",
  label: "Ótimo",
  from: "+5511988887777",
  chat: "120363019502650977@g.us",
  messageId: "A20E",
  answers: "A20F",
  at: "2021-10-19T12:09:40.000Z",
};

const titled = {
  channel: "whatsapp",
  type: "interactive",
  status: "RECEIVED",
  to: "5511999999999",
  content: "Sim",
  contactUser: { number: "5511999999999" },
};

const utf8 = (text) => Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));

/** A value in each form that a body has. */
const forms = (value) => {
  const text = JSON.stringify(value);
  const bytes = utf8(text);
  const inside = Uint8Array.from([120, ...bytes, 120]).subarray(1, bytes.length + 1);
  return [value, text, bytes, bytes.buffer, inside, new DataView(bytes.buffer), Object.freeze({ ...value })];
};

const strange = () => [
  undefined,
  null,
  1,
  10n,
  NaN,
  "text",
  "<html></html>",
  '{"zaapId":',
  "",
  [],
  [[]],
  {},
  () => {},
  Symbol("x"),
  new Date(NaN),
  new Map([[1, 2]]),
  new Uint8Array([0xff, 0xfe, 0xc0]),
  new ArrayBuffer(3),
  { error: Symbol("x"), errors: [() => {}], message: 1n, toJSON: () => assert.fail("on purpose") },
  Object.defineProperty({}, "status", { get: () => assert.fail("on purpose") }),
  new Proxy({}, { get: () => assert.fail("on purpose"), ownKeys: () => assert.fail("on purpose") }),
  {
    *[Symbol.iterator]() {
      for (;;) yield ["x", "y"];
    },
  },
];

export function wire(library, it) {
  const { detect, parseEvent, parseResponse, providers } = library;

  it("reads an answer in any form", () => {
    for (const body of forms(ids)) assert.deepEqual(parseResponse("z-api/send-button-otp", { status: 200, body }), accepted);
    for (const body of forms(refused)) {
      const { message, ...answer } = parseResponse("ryzeapi/button", { status: 400, body });
      assert.equal(message, refused.error.message);
      assert.deepEqual(answer, { ok: false, kind: "rejected", retryable: false, code: "label-missing", button: 2 });
    }
  });

  it("reads an answer as clients and flows hand it on", () => {
    const [text, failed] = [JSON.stringify(refused), (inside) => Object.assign(new Error("Request failed"), inside)];
    const response = { status: 400, statusText: "Bad Request", headers: {}, config: { self: null }, request: {}, data: refused };
    response.config.self = response;
    for (const received of [
      response,
      { statusCode: 400, headers: {}, body: text },
      // In ASCII, for jsdom has no `TextEncoder`.
      { status: 400, data: Uint8Array.from(text, (char) => char.charCodeAt(0)) },
      failed({ response, code: "ERR_BAD_REQUEST" }),
      failed({ response: { statusCode: 400, body: refused } }),
      { error: failed({ response }) },
      { error: { message: `400 - ${text}`, name: "AxiosError", stack: "", code: "ERR_BAD_REQUEST", status: 400 } },
      { status: 200, body: { error: { message: `400 - ${JSON.stringify(text)}` } } },
      { status: 200, body: { statusCode: 400, headers: {}, body: refused } },
      // Node-RED's, and items of n8n's.
      { _msgid: "a", payload: refused, statusCode: 400, headers: {}, responseUrl: "", retry: 0 },
      { statusCode: "400", body: refused },
      ...[{ status: 400, body: refused }, { response: { status: 400, data: refused } }, { error: { message: `400 - ${text}` } }].flatMap(
        (item) => [[item], { json: item }, [{ json: item }]],
      ),
    ]) {
      const { kind, code, button } = parseResponse("ryzeapi/button", received);
      assert.deepEqual({ kind, code, button }, { kind: "rejected", code: "label-missing", button: 2 });
    }
  });

  it("quotes no credential", () => {
    const received = { status: 418, body: "no hunter2 for you" };
    assert.ok(parseResponse("ryzeapi/button", received, { credentials: { token: "hunter2" } }).message.includes("no … for you"));
  });

  it("reads headers in any form", () => {
    const names = ["X-RateLimit-Reset", "x-ratelimit-reset"];
    const makes = [(pairs) => pairs, (pairs) => new Map(pairs), (pairs) => Object.fromEntries(pairs), (pairs) => pairs.values()];
    if (typeof Headers === "function") makes.push((pairs) => new Headers(pairs));
    for (const name of names) {
      for (const make of makes) {
        const { kind, retryable, retryAt } = parseResponse("ryzeapi/button", {
          status: 429,
          body: limited,
          headers: make([["Content-Type", "application/json"], [name, "1777559400"]]),
        });
        assert.deepEqual({ kind, retryable, retryAt }, { kind: "rate-limited", retryable: true, retryAt: "2026-04-30T14:30:00Z" });
      }
    }
    const inList = parseResponse("ryzeapi/button", { status: 429, body: limited, headers: { "x-ratelimit-reset": [1777559400] } });
    assert.equal(inList.retryAt, "2026-04-30T14:30:00Z");
  });

  it("repeats no token and no address", () => {
    const { kind, message } = parseResponse("z-api/send-button-otp", { status: 403, body: { error: "Client-Token s3cret not allowed" } });
    assert.deepEqual({ kind, message }, { kind: "unauthorized", message: "Client-Token … not allowed" });
    const page = parseResponse("moorse/send-buttons", { status: 502, body: "<p>\n203.0.113.7 token=abc" });
    assert.equal(page.message, "HTTP 502: <p> … token=…");
  });

  it("reads a click in any form", () => {
    for (const body of forms(click)) assert.deepEqual(parseEvent("z-api", body), [clicked]);
  });

  it("opens what a flow hands on", () => {
    const request = { headers: {}, params: {}, query: {}, body: click };
    for (const body of [...forms(request), [request], JSON.stringify([request]), [click], { receiptId: 1, body: JSON.stringify(click) }]) {
      assert.deepEqual(parseEvent("z-api", body), [clicked]);
    }
    assert.deepEqual(parseEvent("z-api", [click, request]), [clicked, clicked]);
    assert.deepEqual(detect([request]), { kind: "event", provider: "z-api" });
    for (const body of [[[click]], { body: request }, { body: click, id: 1 }]) {
      assert.deepEqual(parseEvent("z-api", body), [{ type: "other" }]);
      assert.equal(detect(body), null);
    }
  });

  it("finds the id of a button by its label", () => {
    const sent = (...ids) => ({ to: "+5511999999999", text: "x", buttons: ids.map((id) => ({ type: "reply", label: "Sim", id })) });
    const ask = (sent) => {
      const [{ buttonId, candidates }] = parseEvent("moorse", titled, { sent });
      return { buttonId, candidates };
    };
    assert.deepEqual(ask(sent("yes")), { buttonId: "yes", candidates: undefined });
    assert.deepEqual(ask([sent("yes"), sent("yes")]), { buttonId: "yes", candidates: undefined });
    assert.deepEqual(ask([sent("yes"), sent("sim")]), { buttonId: undefined, candidates: ["yes", "sim"] });
    assert.deepEqual(ask(undefined), { buttonId: undefined, candidates: undefined });
    for (const odd of strange()) assert.deepEqual(ask(odd), { buttonId: undefined, candidates: undefined });
  });

  it("gives an answer to anything", () => {
    const names = providers().flatMap(({ id, endpoints }) => [id, ...endpoints.map((endpoint) => endpoint.id)]);
    for (const name of [...names, "nope", ...strange()]) {
      for (const odd of strange()) {
        for (const received of [odd, { status: 200, body: odd }, { status: odd, body: ids }, { status: 429, headers: odd }]) {
          const answer = parseResponse(name, received, odd);
          assert.equal(answer.ok, false);
          assert.ok(answer.message.length > 0 && answer.message.length <= 400);
          assert.equal(typeof answer.retryable, "boolean");
        }
        assert.deepEqual(parseEvent(name, odd, odd), [{ type: "other" }]);
      }
    }
    assert.equal(parseResponse().kind, "unknown");
    assert.deepEqual(parseEvent(), [{ type: "other" }]);
    assert.deepEqual(parseEvent("nope", click), [{ type: "other" }]);
    assert.equal(parseResponse("nope", { status: 401, body: ids }).kind, "unknown");
  });
}
