// What the conversations have in common: what `build` gives is sent to the providers of server.mjs as it stands, the answer is
// understood, and so is the click that comes back. A provider's own stand in a file of send/.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { build, parseEvent, parseResponse, validate } from "botonera";

/** The URL of server.mjs, the argument. */
export const server = process.argv[2];

const PATIENCE = 5_000;
export const limited = () => AbortSignal.timeout(PATIENCE);
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
/** The bodies that came to a path of ours, so many at least. */
export const arrived = async (path, count) => {
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
export const [token, clientToken] = SECRETS;
/** By the provider's id: its account, and what it says to a message that it takes. */
const talks = {};
const providerOf = (endpoint) => endpoint.split("/")[0];
const missing = (id) => assert.fail(`no conversation with ${id}: tests/loopback/send/${providerOf(id)}.mjs, imported in send.mjs`);
const talkWith = (provider) => talks[provider] ?? missing(provider);
const talkOf = (endpoint) => talkWith(providerOf(endpoint)).endpoints[endpoint] ?? missing(endpoint);
export const accountOf = (provider) => talkWith(provider).account;
/** What an endpoint is sent in its conversations. */
export const messagesOf = (endpoint) => talkOf(endpoint).messages;

const panel = async (provider, account) => {
  const body = JSON.stringify({ ...accountOf(provider), ...account });
  const response = await fetch(`${server}/panel/${provider}`, { method: "POST", body, signal: limited() });
  assert.equal(response.status, 200, await response.text());
};

/** The account as if nothing had happened to it. */
export const opened = (provider, account) => {
  const { port } = webhook.address();
  return panel(provider, { webhook: `http://127.0.0.1:${port}/${provider}`, anew: true, ...account });
};

export const built = (endpoint, message, credentials = accountOf(providerOf(endpoint))) => {
  const baseUrl = `${server}/${providerOf(endpoint)}`;
  const result = build(endpoint, message, { credentials, baseUrl });
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result;
};

export const understood = async (endpoint, response) => {
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

export const replies = [
  { type: "reply", label: "Falar com vendas", id: "menu_vendas" },
  { type: "reply", label: "Suporte técnico", id: "menu_suporte" },
  { type: "reply", label: "Ótimo ✓", id: "1" },
];
export const plain = { to: "+55 44 99999-9999", text: "Como podemos ajudar?\nEscolha:", buttons: replies };
export const links = [
  { type: "url", label: "Ver o pedido", url: "https://store.example.com/order/12345?a=b&c=d" },
  { type: "call", label: "Ligar", phone: "+551130000000" },
  { type: "copy", label: "Copiar o cupom", code: "RYZE 10%&é" },
];
export const GROUP = "120363019502650977@g.us";

/** Sends it, and follows it until everything has come back. */
export const converse = async (endpoint, message, credentials) => {
  const provider = providerOf(endpoint);
  const { request, payload } = built(endpoint, message, credentials);
  const { answer } = await understood(endpoint, await fetch(request.url, request));
  assert.ok(answer.ok, JSON.stringify(answer));
  const { accepted } = talkWith(provider);
  const { messageId, queueId } = answer;
  const given = { state: answer.state, at: answer.at, ids: Object.entries({ messageId, queueId }).flatMap(([name, id]) => (id ? [name] : [])) };
  assert.deepEqual(given, { at: undefined, ...accepted });

  const { before, layouts, after } = talkOf(endpoint).told;
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
  const { addressed } = talkWith(providerOf(endpoint));
  const { payload } = built(endpoint, { ...messagesOf(endpoint)[0], to });
  return addressed(payload).replace("@s.whatsapp.net", "");
};

// ---- errors: each provoked, told by the provider, and understood

/** What is sent, spoilt. */
export const spoilt = (change) => (request) => {
  const payload = JSON.parse(request.body);
  return { ...request, body: JSON.stringify(change(payload) ?? payload) };
};
export const without = (name) => (request) => {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers };
};
export const header = (name, value) => (request) => ({ ...request, headers: { ...request.headers, [name]: value } });
export const to = (from, into) => (request) => ({ ...request, url: request.url.replace(from, into) });

/** Spoils what is sent, and looks at how the refusal is understood. */
export const provoke = (endpoint, name, { account, message = plain, spoil = (request) => request, ...wanted }) => {
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

export const rejected = (more) => ({ kind: "rejected", ...more });
export const unauthorized = { kind: "unauthorized" };

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

/**
 * Has each message of a provider's endpoints sent, and follows it until everything has come back.
 *
 * `account` is what its panel is told and its requests need; `accepted` the `state` and `at` of an answer that takes a message, and which
 * `ids` it has; `addressed` where a payload goes to. Of an endpoint there are `messages`, and what is `told` of each: statuses and other
 * events `before` the clicks and `after` them, and in how many `layouts` each click comes.
 */
export const talk = (provider, { account, accepted, addressed, endpoints }) => {
  talks[provider] = { account, accepted, addressed, endpoints };
  for (const [endpoint, { messages }] of Object.entries(endpoints)) {
    for (const [index, message] of messages.entries()) {
      test(`${endpoint}: message ${index + 1}, and what comes back`, async () => {
        await opened(provider);
        await converse(endpoint, message);
      });
    }
    test(`${endpoint}: whatever is built is taken`, async () => {
      await opened(provider, { webhook: null, remaining: combined.length, reset: Math.floor(Date.now() / 1000) + 3600 });
      const options = { loss: "warn", credentials: account, baseUrl: `${server}/${provider}` };
      const requests = combined.map((message) => build(endpoint, message, options)).filter(({ ok }) => ok);
      assert.ok(requests.length > 0);
      for (const { request } of requests) {
        const response = await fetch(request.url, request);
        const { status } = response;
        const body = await response.text();
        assert.ok(response.ok, `${body} for ${request.body}`);
        assert.ok(parseResponse(endpoint, { status, body }).ok);
      }
    });
    provoke(endpoint, "a page that no API wrote", {
      message: messages[0],
      spoil: (request) => ({ ...request, url: `${server}/elsewhere` }),
      status: 404,
      expected: { kind: "not-found" },
    });
  }
};
