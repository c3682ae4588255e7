// Whole conversations with the providers of server.mjs, whose URL is the argument: what `build` gives is sent as it stands, the
// answer is understood, and so is the click that comes back.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { build, parseEvent, parseResponse, validate } from "botonera";

const server = process.argv[2];
const PATIENCE = 5_000;
const limited = () => AbortSignal.timeout(PATIENCE);
// Whatever happens.
setTimeout(() => {
  console.error("the conversations take too long");
  process.exit(1);
}, 60_000).unref();

// ---- our webhook: what came, by the last part of its URL

const came = new Map();
const webhook = createServer(async (request, response) => {
  const chunks = await request.toArray();
  response.end();
  came.set(request.url, [...(came.get(request.url) ?? []), Buffer.concat(chunks).toString()]);
  webhook.emit("came");
});
const arrived = async (path, count) => {
  const signal = limited();
  const bodies = () => came.get(path) ?? [];
  while (bodies().length < count) {
    await once(webhook, "came", { signal }).catch(() => assert.fail(`${path}: ${bodies().length} of ${count} came`));
  }
  const all = bodies();
  came.delete(path);
  return all;
};

before(async () => {
  await new Promise((resolve) => webhook.listen(0, "127.0.0.1", resolve));
});
after(() => webhook.close());

// ---- accounts, and what is sent with them

const SECRETS = ["FAKE-T0KEN", "FAKE-CL1ENT"];
const [token, clientToken] = SECRETS;
const accounts = {
  "z-api": { instanceId: "3C2A/É1", token, clientToken },
  ryzeapi: { instance: "minha instância", token },
  moorse: { integrationId: "73eb6f77-75e2-46eb-9063-b25a0d44f895", token },
};
const providerOf = (endpoint) => endpoint.split("/")[0];

const panel = async (provider, account) => {
  const body = JSON.stringify({ ...accounts[provider], ...account });
  const response = await fetch(`${server}/panel/${provider}`, { method: "POST", body, signal: limited() });
  assert.equal(response.status, 200, await response.text());
};

/** The account as if nothing had happened to it. */
const opened = (provider, account) => {
  const { port } = webhook.address();
  return panel(provider, { webhook: `http://127.0.0.1:${port}/${provider}`, anew: true, ...account });
};

const built = (endpoint, message, credentials = accounts[providerOf(endpoint)]) => {
  const baseUrl = `${server}/${providerOf(endpoint)}`;
  const result = build(endpoint, message, { credentials, baseUrl });
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result;
};

const understood = async (endpoint, response) => {
  const { status, headers } = response;
  const body = await response.text();
  const answer = parseResponse(endpoint, { status, headers, body });
  for (const secret of SECRETS) assert.ok(!JSON.stringify(answer).includes(secret), "a secret came out");
  // Bytes and values are understood as the text is.
  const forms = [new TextEncoder().encode(body)];
  if (headers.get("content-type") === "application/json") forms.push(JSON.parse(body));
  for (const form of forms) {
    assert.deepEqual(parseResponse(endpoint, { status, headers: Object.fromEntries(headers), body: form }), answer);
  }
  return { answer, status, body };
};

const replies = [
  { type: "reply", label: "Falar com vendas", id: "menu_vendas" },
  { type: "reply", label: "Suporte técnico", id: "menu_suporte" },
  { type: "reply", label: "Ótimo ✓", id: "1" },
];
const plain = { to: "+55 44 99999-9999", text: "Como podemos ajudar?\nEscolha:", buttons: replies };
const links = [
  { type: "url", label: "Ver o pedido", url: "https://store.example.com/order/12345?a=b&c=d" },
  { type: "call", label: "Ligar", phone: "+551130000000" },
  { type: "copy", label: "Copiar o cupom", code: "RYZE 10%&é" },
];
const GROUP = "120363019502650977@g.us";

const messages = {
  "z-api/send-button-otp": [
    { to: plain.to, text: "Seu código", buttons: [{ type: "copy", code: "123-456 é" }] },
    {
      to: GROUP,
      text: "Seu código",
      media: { type: "image", url: "https://example.com/a.png" },
      buttons: [{ type: "copy", code: "1", label: "Copiar" }],
    },
  ],
  "z-api/send-button-actions": [
    plain,
    { ...plain, to: GROUP, buttons: replies.slice(1) },
    {
      ...plain,
      title: "Olá",
      footer: "24 horas",
      media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" },
      delay: 3,
      buttons: links,
    },
  ],
  "z-api/send-button-list": [
    plain,
    { ...plain, to: GROUP, buttons: replies.slice(1), delay: 3 },
    { ...plain, media: { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" } },
    { ...plain, media: { type: "video", url: "https://example.com/a.mp4" }, buttons: replies.slice(0, 1) },
  ],
  "ryzeapi/button": [
    plain,
    { ...plain, to: GROUP, buttons: replies.slice(1), source: "crm", delay: 2 },
    { ...plain, title: "Olá", footer: "24 horas", buttons: links },
    { ...plain, media: { type: "document", url: "https://example.com/a.pdf" }, buttons: replies.slice(0, 1) },
  ],
  "moorse/send-buttons": [plain, { ...plain, to: "558388334086", buttons: replies.slice(0, 1) }],
};

// ---- what the webhooks are to tell: of the message, and of the pressing of each reply button

const told = {
  "z-api/send-button-otp": { before: ["sent", "sent", "delivered", "read", "other", "other"], layouts: 0, after: [] },
  "z-api/send-button-actions": { before: ["sent", "sent", "delivered", "read", "other"], layouts: 1, after: [] },
  "z-api/send-button-list": { before: ["sent", "sent", "delivered", "read", "other"], layouts: 1, after: [] },
  "ryzeapi/button": { before: ["delivered", "read"], layouts: 5, after: ["other"] },
  "moorse/send-buttons": { before: ["sent", "delivered", "read"], layouts: 1, after: [] },
};

/** Sends it, and follows it until everything has come back. */
const converse = async (endpoint, message, credentials) => {
  const provider = providerOf(endpoint);
  const { request, payload } = built(endpoint, message, credentials);
  const { answer } = await understood(endpoint, await fetch(request.url, request));
  assert.ok(answer.ok, JSON.stringify(answer));
  assert.equal(answer.state, provider === "ryzeapi" ? "sent" : "queued");
  assert.equal(typeof answer.messageId, provider === "moorse" ? "undefined" : "string");
  assert.equal(typeof answer.queueId, provider === "ryzeapi" ? "undefined" : "string");
  assert.equal(answer.at, provider === "ryzeapi" ? "2026-04-30T14:30:00Z" : undefined);

  const { before, layouts, after } = told[endpoint];
  const pressed = message.buttons.filter(({ type }) => type === "reply");
  const kinds = [...before, ...pressed.flatMap(() => Array(layouts).fill("click")), ...after];
  const bodies = await arrived(`/${provider}`, kinds.length);
  const events = bodies.flatMap((body) => {
    const events = parseEvent(provider, body, { sent: message });
    assert.deepEqual(parseEvent(provider, JSON.parse(body), { sent: [message] }), events);
    return events;
  });
  assert.ok(!SECRETS.some((secret) => JSON.stringify(events).includes(secret)), "a secret came out");
  assert.deepEqual(events.map(({ type, status }) => status ?? type), kinds);

  const person = message.to.endsWith("@g.us") ? undefined : message.to;
  for (const event of events.filter(({ type }) => type === "status")) {
    if (event.messageId !== undefined && answer.messageId !== undefined) assert.equal(event.messageId, answer.messageId);
    if (event.to !== undefined) assert.deepEqual(recipient(endpoint, event.to), recipient(endpoint, message.to));
  }
  const clicks = events.filter(({ type }) => type === "click");
  assert.deepEqual(clicks.map(({ buttonId }) => buttonId), pressed.flatMap(({ id }) => Array(layouts).fill(id)));
  for (const { from, chat, answers, label, buttonId } of clicks) {
    // Who pressed can be written to, and the answer goes to where the message went.
    assert.deepEqual(recipient(endpoint, chat), recipient(endpoint, message.to));
    if (person) assert.deepEqual(recipient(endpoint, from), recipient(endpoint, person));
    else assert.notDeepEqual(recipient(endpoint, from), recipient(endpoint, chat));
    if (answers !== undefined) assert.equal(answers, answer.messageId);
    if (label !== undefined) assert.equal(label, pressed.find(({ id }) => id === buttonId).label);
  }
  return { answer, clicks, payload };
};

/** Where a message of ours would go: `…@s.whatsapp.net` is another way of writing a phone. */
const recipient = (endpoint, to) => {
  const { payload } = built(endpoint, { ...messages[endpoint][0], to });
  return (payload.phone ?? payload.number ?? payload.to).replace("@s.whatsapp.net", "");
};

for (const [endpoint, list] of Object.entries(messages)) {
  for (const [index, message] of list.entries()) {
    test(`${endpoint}: message ${index + 1}, and what comes back`, async () => {
      await opened(providerOf(endpoint));
      await converse(endpoint, message);
    });
  }
}

test("ryzeapi/button: a click is answered, quoting it is possible", async () => {
  await opened("ryzeapi");
  const { answer } = await converse("ryzeapi/button", plain);
  await converse("ryzeapi/button", { ...plain, quote: { messageId: answer.messageId } });
});

test("z-api: an account without Client-Token", async () => {
  const account = { instanceId: "OPEN", clientToken: null };
  await opened("z-api", account);
  await converse("z-api/send-button-actions", plain, { ...accounts["z-api"], ...account });
});

test("moorse/send-buttons: the bare token", async () => {
  await opened("moorse");
  await converse("moorse/send-buttons", plain, { ...accounts.moorse, bare: true });
});

test("moorse/send-buttons: two buttons with one label come back as candidates", async () => {
  await opened("moorse");
  const message = { ...plain, buttons: replies.slice(0, 2).map((button) => ({ ...button, label: "Sim" })) };
  const { request } = built("moorse/send-buttons", message);
  assert.equal((await fetch(request.url, request)).status, 200);
  const [click] = parseEvent("moorse", (await arrived("/moorse", 5)).at(-1), { sent: message });
  assert.equal(click.buttonId, undefined);
  assert.deepEqual(click.candidates, ["menu_vendas", "menu_suporte"]);
});

test("z-api: a message waits for an instance that is not connected", async () => {
  await opened("z-api", { connected: false });
  const { request } = built("z-api/send-button-actions", plain);
  const { answer } = await understood("z-api/send-button-actions", await fetch(request.url, request));
  assert.equal(answer.state, "queued");
});

test("z-api: a message that could not be delivered", async () => {
  const reason = "Phone number does not exist";
  await opened("z-api", { deliveryError: reason });
  const { request } = built("z-api/send-button-actions", plain);
  const { answer } = await understood("z-api/send-button-actions", await fetch(request.url, request));
  const [event] = parseEvent("z-api", (await arrived("/z-api", 1))[0]);
  assert.equal(event.status, "failed");
  assert.equal(event.reason, reason);
  assert.equal(event.messageId, answer.messageId);
});

// ---- whatever `build` lets through, the provider takes

const axes = {
  to: [
    plain.to,
    "5544999999999@s.whatsapp.net",
    GROUP,
    "5544999999999-1623281429@g.us",
    "120363019502650977@newsletter",
    "81896604192873@lid",
  ],
  media: [
    undefined,
    { type: "image", url: "http://example.com/a.png" },
    { type: "image", url: "data:image/png;base64,iVBORw0KGgo=" },
    { type: "video", url: "https://example.com/a.mp4" },
  ],
  buttons: [
    replies,
    links,
    links.slice(2),
    [{ type: "url", label: "Abrir", url: "HTTP://example.com/é?x" }],
    [replies[0], links[1]],
  ],
  title: [undefined, "Olá"],
  footer: [undefined, "24 horas"],
  delay: [undefined, 0, 1.5, 16],
  source: [undefined, "crm"],
};
let combined = [{ text: plain.text }];
for (const [name, values] of Object.entries(axes)) {
  combined = combined.flatMap((message) => values.map((value) => (value === undefined ? message : { ...message, [name]: value })));
}
// Each seventh: any values of any three parts still meet.
combined = combined.filter((_, index) => index % 7 === 0);

for (const endpoint of Object.keys(messages)) {
  test(`${endpoint}: whatever is built is taken`, async () => {
    const provider = providerOf(endpoint);
    await opened(provider, { webhook: null, remaining: combined.length, reset: Math.floor(Date.now() / 1000) + 3600 });
    const options = { loss: "warn", credentials: accounts[provider], baseUrl: `${server}/${provider}` };
    const requests = combined.map((message) => build(endpoint, message, options)).filter(({ ok }) => ok);
    assert.ok(requests.length > 0);
    for (const { request } of requests) {
      const response = await fetch(request.url, request);
      const body = await response.text();
      assert.equal(response.status, 200, `${body} for ${request.body}`);
      assert.ok(parseResponse(endpoint, { status: 200, body }).ok);
    }
  });
}

// ---- errors: each provoked, told by the provider, and understood

/** What is sent, spoilt. */
const spoilt = (change) => (request) => {
  const payload = JSON.parse(request.body);
  return { ...request, body: JSON.stringify(change(payload) ?? payload) };
};
const without = (name) => (request) => {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers };
};
const header = (name, value) => (request) => ({ ...request, headers: { ...request.headers, [name]: value } });
const to = (from, into) => (request) => ({ ...request, url: request.url.replace(from, into) });

const provoke = (endpoint, name, { account, message = plain, spoil = (request) => request, ...wanted }) => {
  const { status, said, expected, foretold } = wanted;
  test(`${endpoint}: ${name}`, async () => {
    await opened(providerOf(endpoint), account);
    const request = spoil(built(endpoint, message).request);
    const { answer, ...response } = await understood(endpoint, await fetch(request.url, { ...request, signal: limited() }));
    assert.equal(response.status, status, response.body);
    if (said) assert.ok(response.body.includes(JSON.stringify(said).slice(1, -1)), response.body);
    assert.equal(answer.ok, false);
    const { ok, message: words, ...rest } = answer;
    assert.deepEqual(rest, { retryable: false, ...expected }, `${JSON.stringify(answer)} for ${response.body}`);
    assert.equal(typeof words, "string");
    if (foretold) {
      // The library tells the same before anything is sent; what the provider fills in stands between angle brackets.
      const { errors } = validate(endpoint, JSON.parse(request.body));
      const answers = errors.map(({ response }) => response && [response.status, response.message.replace(/<.*>$/, "")]);
      assert.ok(answers.some((answer) => answer?.[0] === status && said.startsWith(answer[1])), JSON.stringify(answers));
    }
  });
};

const rejected = (more) => ({ kind: "rejected", ...more });
const unauthorized = { kind: "unauthorized" };
const ACTIONS = "z-api/send-button-actions";
const OTP = "z-api/send-button-otp";
for (const [endpoint, message] of [
  [OTP, messages[OTP][0]],
  [ACTIONS, plain],
]) {
  provoke(endpoint, "405", { message, spoil: (request) => ({ ...request, method: "PUT" }), status: 405, expected: rejected() });
  provoke(endpoint, "415", { message, spoil: without("Content-Type"), status: 415, expected: rejected() });
  for (const status of [400, 403, 200]) {
    const account = { status };
    const missing = { account, message, spoil: without("Client-Token"), status, said: "null not allowed" };
    provoke(endpoint, `no Client-Token, with ${status}`, { ...missing, expected: unauthorized });
    // "[IP da chamada] not allowed": whether the brackets are sent, the page leaves open.
    for (const blockedIp of ["203.0.113.7", "[203.0.113.7]", "2001:db8::7"]) {
      const blocked = { account: { status, blockedIp }, message, status, said: `${blockedIp} not allowed` };
      provoke(endpoint, `${blockedIp} is blocked, with ${status}`, { ...blocked, expected: unauthorized });
    }
  }
  const foreign = { message, spoil: header("Client-Token", "FAKE-CL1ENT-2"), status: 403, expected: unauthorized };
  provoke(endpoint, "a wrong Client-Token", { ...foreign, said: "Client-Token FAKE-CL1ENT-2 not allowed" });
  provoke(endpoint, "a wrong token", { message, spoil: to(token, "OTHER"), status: 401, expected: unauthorized });
  const broken = { message, spoil: spoilt((payload) => void delete payload.phone), status: 400, expected: rejected() };
  provoke(endpoint, "what the page does not allow", broken);
}

const RYZE = "ryzeapi/button";
const ryze = (name, what) => provoke(RYZE, name, what);
const button = (index, change) => spoilt(({ buttons, ...payload }) => {
  return { ...payload, buttons: buttons.map((button, at) => (at === index ? { ...button, ...change } : button)) };
});
const fourth = ({ buttons, ...payload }) => ({ ...payload, buttons: [...buttons, buttons[0]] });
const media = (mediaType) => spoilt((payload) => ({ ...payload, mediaUrl: "https://example.com/a.png", mediaType }));
const type = (type) => button(0, { type });
for (const [said, spoil, expected] of [
  ["Invalid request body: ", spoilt((payload) => ({ ...payload, delay: "1" })), { code: "payload-invalid" }],
  ["Number is required", spoilt((payload) => ({ ...payload, number: "" })), { code: "to-missing" }],
  ["ContentText is required", spoilt((payload) => void delete payload.contentText), { code: "text-missing" }],
  ["At least one button is required", spoilt((payload) => ({ ...payload, buttons: [] })), { code: "buttons-too-few" }],
  ["Maximum of 3 buttons allowed", spoilt(fourth), { code: "buttons-too-many" }],
  ["MediaType is required when MediaURL is provided", media(undefined), { code: "media-type-missing" }],
  ["MediaType must be one of: IMAGE, VIDEO, DOCUMENT", media("AUDIO"), { code: "media-type-unknown" }],
  ["Button 2: ID is required", button(1, { id: undefined }), { code: "button-id-missing", button: 2 }],
  ["Button 3: DisplayText is required", button(2, { displayText: undefined }), { code: "label-missing", button: 3 }],
  ["Button 1: Type must be one of: REPLY, URL, CALL, COPY", type("PIX"), { code: "button-type-unknown", button: 1 }],
  ["Invalid phone number format: ", spoilt((payload) => ({ ...payload, number: "12" })), { code: "to-invalid" }],
]) {
  ryze(said, { spoil, said, status: 400, expected: rejected(expected), foretold: true });
}
ryze("half a body", {
  spoil: (request) => ({ ...request, body: request.body.slice(0, -1) }),
  said: "Invalid request body: ",
  status: 400,
  expected: rejected({ code: "payload-invalid" }),
});
ryze("no name of an instance", {
  spoil: to(/[^/]+$/, ""),
  said: "Instance name is required",
  status: 400,
  expected: rejected({ code: "credential-invalid" }),
});
ryze("what the service finds wrong", {
  spoil: spoilt((payload) => ({ ...payload, replyTo: "3EB0" })),
  said: "the quoted message is unknown",
  status: 400,
  expected: rejected(),
});
ryze("buttons counted from 0", {
  account: { firstButton: 0 },
  spoil: button(0, { id: "" }),
  said: "Button 0: ID is required",
  status: 400,
  // Where the pages count from, they do not say; no button has the number 0 here.
  expected: rejected({ code: "button-id-missing" }),
});
ryze("no such instance", { spoil: to(/[^/]+$/, "other"), said: "Instance not found", status: 404, expected: { kind: "not-found" } });
const down = { kind: "disconnected", retryable: true };
for (const disconnectedStatus of [503, 400]) {
  const account = { connected: false, disconnectedStatus };
  const what = { account, said: "Instance is not connected to WhatsApp", status: disconnectedStatus, expected: down };
  ryze(`not connected, with ${disconnectedStatus}`, what);
}
ryze("sending failed", {
  account: { sendFailure: "timeout" },
  said: "Failed to send buttons message: timeout",
  status: 500,
  expected: { kind: "provider-error" },
});
const reset = Math.floor(Date.now() / 1000) + 3600;
ryze("too many requests", {
  account: { remaining: 0, reset },
  said: "Rate limit exceeded. Try again later.",
  status: 429,
  expected: { kind: "rate-limited", retryable: true, retryAt: new Date(reset * 1000).toISOString().replace(".000", "") },
});
ryze("no token", {
  spoil: without("token"),
  said: "Missing token in header, Authorization header, or query parameter",
  status: 401,
  expected: unauthorized,
});
for (const said of [
  "Missing token in header",
  "Missing token",
  "Invalid token",
  "Invalid instance token",
  "Invalid account token",
  "Unauthenticated",
]) {
  ryze(said, { account: { unauthorized: said }, spoil: header("token", "OTHER"), said, status: 401, expected: unauthorized });
}
test("ryzeapi/button: another instance has an account", async () => {
  await opened("ryzeapi", { instance: "another", token: "FAKE-4NOTHER" });
});
ryze("the token of another instance", { spoil: header("token", "FAKE-4NOTHER"), status: 403, expected: unauthorized });

const MOORSE = "moorse/send-buttons";
for (const errors of ["texts", "objects"]) {
  for (const status of [400, 200]) {
    const account = { errors, status };
    const spoil = spoilt((payload) => void delete payload.title);
    const expected = { kind: status === 200 ? "unknown" : "rejected" };
    provoke(MOORSE, `errors as ${errors}, with ${status}`, { account, spoil, said: "title é obrigatório", status, expected });
  }
}
provoke(MOORSE, "a wrong token", { spoil: header("Authorization", "Bearer OTHER"), status: 401, expected: unauthorized });
provoke(MOORSE, "no such integration", { spoil: to(/73eb[^/]+/, "other"), status: 404, expected: { kind: "not-found" } });

for (const endpoint of Object.keys(messages)) {
  provoke(endpoint, "a page that no API wrote", {
    message: messages[endpoint][0],
    spoil: (request) => ({ ...request, url: `${server}/elsewhere` }),
    status: 404,
    expected: { kind: "not-found" },
  });
}
