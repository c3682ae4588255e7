// Snippets of messages with variables: whatever the values are, what arrives is what the library builds of the message filled with them.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { build, fill } from "../../www/botonera.js";
import { placesOf } from "../../www/code/places.js";
import { snippets } from "../../www/code/snippets.js";
import { outcomeOf } from "../../www/state/outcome.js";
import { powershell } from "./powershell.mjs";
import { FIRST, OTHERS, PLAIN, TEXTS, catalogue, environmentOf, own, server } from "./snippet-cases.mjs";
import { hasProgram, inFolder, n8n, nodeRed, pythonWithRequests, run } from "./snippet-hosts.mjs";

after(() => server.close());

const NAMES = { phone: "telefone", text: "nome", odd: "código do cupom", link: "link", part: "path" };
const VALUES = { telefone: "+55 (11) 99999-9999", nome: "Ana", "código do cupom": "A1", link: "https://example.com/a?b=c", path: "x" };

/** A message with a variable wherever the endpoint takes one. */
function messageOf(endpoint) {
  const { kinds, carries } = catalogue.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === endpoint);
  const takes = (member) => carries.some((one) => one.member === member);
  const buttons = {
    reply: [{ type: "reply", label: "Oi {{nome}}", id: "id_1" }],
    url: [{ type: "url", label: "Abrir", url: "https://example.com/of/{{path}}?it's=$HOME" }, { type: "url", label: "Ir", url: "{{link}}" }],
    call: [{ type: "call", label: "Ligar", phone: "{{telefone}}" }],
    copy: [{ type: "copy", label: "Copiar", code: "A{{path}}" }],
  };
  const most = endpoint.endsWith("cta-url") || endpoint.endsWith("otp") ? 1 : 3;
  const base = {
    to: "{{telefone}}",
    text: "Olá, *{{nome}}*!\n\"{{ código do cupom }}\" \\ $HOME `id` {{nome}}'{{nome}}",
    ...(takes("footer") ? { footer: "{{nome}}" } : {}),
  };
  // Some refuse reply buttons beside others.
  const each = (some) => ({ ...base, buttons: some.flatMap((kind) => buttons[kind]).slice(0, most) });
  const all = each(kinds);
  return build(endpoint, fill(all, VALUES).message, { loss: "warn" }).ok ? all : each(kinds.slice(0, 1));
}

/** What is shown of a message whose samples these are, and what must arrive of one whose values they are. */
function caseOf(endpoint, values) {
  const provider = catalogue.find(({ id }) => endpoint.startsWith(`${id}/`));
  const message = messageOf(endpoint);
  const all = { ...VALUES, ...values };
  const outcome = outcomeOf({ target: endpoint, loss: "warn", message, values: all }, "en");
  assert.ok(outcome.result.ok, JSON.stringify(outcome.result.errors));
  const isOwn = provider.credentials.some((one) => one.name === "server");
  const { request } = build(endpoint, outcome.whole, { loss: "warn", ...(isOwn ? {} : { baseUrl: server.url }) });
  const places = placesOf(outcome, "warn");
  assert.ok(places, `no places at ${endpoint}`);
  const write = (id) => snippets.find((snippet) => snippet.id === id).write(request, provider, "pt-BR", { ...places, samples: outcome.samples });
  return { endpoint, message, values: all, request, write, places };
}

/** The same texts, also where one encodes in a link what another leaves as it is. */
function same(arrived, wanted) {
  const plain = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const read = (json) => JSON.parse(json, (_, value) => (typeof value === "string" && /https:\/\//.test(value) ? plain(value) : value));
  assert.deepEqual(read(arrived), read(wanted));
}

const environment = environmentOf(PLAIN);
const hasKeys = (text) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
/** No shell has NUL in a text, and none is typed. */
const typed = TEXTS.filter((text) => !hasKeys(text));
/** As the values of texts, and inside a link. */
const cases = (texts) => [
  ...texts.map((text) => caseOf(FIRST, { nome: `${text}.`, "código do cupom": `${text}!` })),
  ...texts.slice(0, 12).map((text) => caseOf("ryzeapi/button", { path: text.trim() || "x" })),
  ...OTHERS.map((endpoint) => caseOf(endpoint, {})),
];

async function eachArrives(list, send) {
  for (const one of list) {
    server.received.length = 0;
    await send(one, { ...own, ...environment });
    assert.equal(server.received.length, 1, one.endpoint);
    same(server.received[0].body.toString("utf8"), one.request.body);
  }
}

test("the place of every variable is found at every endpoint", () => {
  for (const endpoint of [FIRST, ...OTHERS]) {
    const { places, message } = caseOf(endpoint, {});
    const names = Object.values(NAMES).filter((name) => JSON.stringify(message).includes(name));
    assert.deepEqual([...places.names].sort(), names.sort(), endpoint);
  }
});

test("a value of one person is in no text of another's", () => {
  for (const endpoint of [FIRST, ...OTHERS]) {
    const one = caseOf(endpoint, { nome: "Zuleica", "código do cupom": "Q7Q7", telefone: "+5511912345678" });
    // Each stands once, where the values are given, and nowhere in what is sent.
    for (const { id } of snippets) {
      const count = one.write(id).split("Zuleica").length - 1;
      assert.equal(count, 1, `${id} at ${endpoint}`);
    }
  }
});

for (const shell of ["bash", "sh"]) {
  test(`cURL with values, in ${shell}`, async () => {
    await eachArrives(cases(typed), (one, env) => run(shell, ["-c", one.write("curl")], { env }));
  });
}

test("fetch with values, in Node", async () => {
  await inFolder(async (folder, file) => {
    await eachArrives(cases(TEXTS), async (one, env) => run(process.execPath, [await file("send.mjs", one.write("fetch"))], { env }));
  });
});

test("requests with values, in Python", async () => {
  const python = pythonWithRequests();
  await inFolder(async (folder, file) => {
    await eachArrives(cases(TEXTS), async (one, env) => run(python, [await file("send.py", one.write("python"))], { env }));
  });
});

test("PowerShell with values, by its rules", async () => {
  await eachArrives(cases(TEXTS), (one, env) => powershell(one.write("powershell"), env));
});

test("net/http with values, in Go", { timeout: 300_000 }, async (t) => {
  if (!hasProgram("go", ["version"])) {
    t.diagnostic("GO IS NOT INSTALLED: the Go snippets with values were NOT executed (Debian: apt-get install golang-go)");
    console.error("\n*** GO IS NOT INSTALLED: the Go snippets with values were NOT executed (Debian: apt-get install golang-go) ***\n");
    return;
  }
  await inFolder(async (folder, file) => {
    const all = caseOf(FIRST, { nome: TEXTS.join("\n"), "código do cupom": "`" });
    const list = [all, ...OTHERS.map((endpoint) => caseOf(endpoint, {}))];
    for (const one of list) {
      const { stdout } = await run("gofmt", ["-l", await file("send.go", one.write("go"))], { env: own });
      assert.equal(stdout, "", "gofmt would write it otherwise");
    }
    await eachArrives(list, async (one, env) => run("go", ["run", await file("send.go", one.write("go"))], { env }));
  });
});

test("the flow with values, in Node-RED", { timeout: 120_000 }, async () => {
  const list = cases(TEXTS);
  server.received.length = 0;
  await nodeRed(list.map((one) => JSON.parse(one.write("node-red"))), { ...own, ...environment }, () => server.received.length >= list.length);
  const plain = (json) => JSON.stringify(JSON.parse(json, (_, value) => (/https:\/\//.test(value) ? decodeURIComponent(value) : value)));
  const [arrived, wanted] = [server.received.map(({ body }) => plain(body.toString("utf8"))), list.map(({ request }) => plain(request.body))];
  assert.deepEqual(arrived.sort(), wanted.sort());
});

test("the workflow with values, by n8n's own expressions", async () => {
  await eachArrives(cases(TEXTS), (one, env) => n8n(JSON.parse(one.write("n8n")), env));
});

test("another person's values, in the place of the workflow's", async () => {
  const one = caseOf(FIRST, {});
  for (const text of TEXTS) {
    const values = { ...VALUES, nome: text, telefone: "55 11 98888-7777" };
    const filled = fill(one.message, values);
    if (!filled.ok) continue;
    server.received.length = 0;
    await n8n(JSON.parse(one.write("n8n")), { ...own, ...environment }, values);
    same(server.received[0].body.toString("utf8"), build(FIRST, { ...filled.message, to: "+5511988887777" }, { loss: "warn" }).request.body);
  }
});

/** What a program has of a message, or that the places are unknown. */
function placesIn(message, values = {}) {
  const outcome = outcomeOf({ target: "ryzeapi", loss: "warn", message, values }, "en");
  assert.ok(outcome.result.ok, JSON.stringify(outcome.result.errors));
  return placesOf(outcome, "warn");
}
const reply = { type: "reply", label: "Sim", id: "1" };

test("digits of a text are no place of a number, and of no number its last ones are", () => {
  const link = { to: "{{telefone}}", text: "Oi {{nome}}, vence em 2 dias", buttons: [{ type: "url", label: "Pagar", url: "{{link}}" }] };
  assert.deepEqual(placesIn(link).names.sort(), ["link", "nome", "telefone"]);
  const inLink = { to: "{{telefone}}", text: "a", buttons: [{ type: "url", label: "b", url: "https://example.com/?tel={{telefone}}" }] };
  assert.deepEqual(placesIn(inLink, { telefone: "+55 (11) 98765-4321" }).names, ["telefone"]);
  for (const ends of ["7300", "4600", "1900"]) {
    const { names, payload } = placesIn({ to: "{{telefone}}", text: "Oi {{nome}}", buttons: [reply] }, { telefone: `+551198765${ends}` });
    assert.deepEqual(names.sort(), ["nome", "telefone"]);
    assert.ok(!JSON.stringify(payload).includes(ends));
  }
});

test("a number that is sampled in digits goes in as digits", () => {
  for (const target of [FIRST, ...OTHERS]) {
    const { kinds } = catalogue.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === target);
    if (!kinds.includes("reply")) continue;
    const message = { to: "{{telefone}}", text: "a", buttons: [reply] };
    const outcome = outcomeOf({ target, loss: "warn", message, values: { telefone: "5511987654321" } }, "en");
    if (!outcome.result.ok) continue;
    const uses = JSON.stringify(placesOf(outcome, "warn").payload).match(/"as":"\w+"/g);
    assert.deepEqual([...new Set(uses)], ['"as":"digits"'], target);
  }
});

test("where places cannot be found it is told", () => {
  const places = placesIn({ to: "{{telefone}}", text: "a", buttons: [{ ...reply, type: "{{kind}}" }] }, { kind: "reply" });
  assert.deepEqual(places, { payload: null, names: [] });
});
