// Every snippet is executed as people execute it, and what arrives at a server on loopback is compared with the request.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { after, before, test } from "node:test";

import { build, providers } from "../../www/botonera.js";
import { snippets } from "../../www/code/snippets.js";
import { hasProgram, inFolder, n8n, nodeRed, pythonWithRequests, run, serve } from "./snippet-hosts.mjs";

/** Each is dangerous in one of the languages. */
const TEXTS = [
  `it's`, `"quoted"`, "`id`", "$HOME ${HOME} $(id) $((1+1))", "\\ \\n \\\\ \\' \\\"", "line\nline\r\nline\rline\ttab", "😀👩‍💻🇧🇷", "\u2028 x \u2029",
  "</script><!--", "%s %d %% %n", "{{ $env.HOME }} {{ 1 + 1 }}", "${HOME} #{HOME} {HOME}", "={{ 1 + 1 }}", "=1+1", "nul \u0000 esc \u001b",
  "!! !$ history", "@file", "-d x", "'; echo gone; '", "JSON\nEOF\n", "*.* ?[a-z]", "~ ~root", "\ufeff bom", "\u202e turned \u202c", "\u00e1 a\u0301 ñ ç", "\\u0041 \\x41 \\N{DIGIT ONE} \\101",
  "true null None", "f\"{1}\" {0} {}", "`", "'", '"', "\\", "$", "&& id || id; id | id > x", "{token} {instanceId}", "__proto__",
];
/** A terminal takes these for keys, so cURL's JSON escapes them; all others send them as they are. */
const KEYS = "del \u007f next line \u0085";
const catalogue = providers();
const FIRST = "z-api/send-button-actions";
const OTHERS = catalogue.flatMap(({ endpoints }) => endpoints.map(({ id }) => id)).filter((id) => id !== FIRST);
/** These take texts of any kind in their other parts, too. */
const FREE = [FIRST, "z-api/send-button-otp", "ryzeapi/button", "moorse/send-buttons"];

/** `_360DIALOG_API_KEY`: the variable of a credential. */
const variableOf = ({ id }, name) => `${id}_${name.replace(/[A-Z]/g, "_$&")}`.toUpperCase().replaceAll("-", "_").replace(/^(?=\d)/, "_");
const HARD = `a b/c?d#e%41&'"\`$(id) {{ 1 }}\\é=+`;
const PLAIN = "abc-123.x_y~z";
/** In a header, no sign beyond ASCII may stand; what is no part of a path is the server's address. */
function environmentOf(path) {
  const valueOf = (name, place) => ({ path, origin: server.url, header: `t'o"k\`e$n {{ 1 }} ${name}` })[place];
  const pairOf = (provider) => (one) => [variableOf(provider, one.name), valueOf(variableOf(provider, one.name), one.in)];
  return Object.fromEntries(catalogue.flatMap((provider) => provider.credentials.filter((one) => !one.default).map(pairOf(provider))));
}

let server;
before(async () => void (server = await serve()));
after(() => server.close());

/** A message of the texts, as far as the endpoint takes it. */
function messageOf(endpoint, texts) {
  const [first, second = first, third = second] = texts;
  const text = texts.join("\n·");
  const base = { to: "+5511999999999", text };
  const { kinds } = catalogue.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === endpoint);
  const plain = { reply: { type: "reply", label: "Yes", id: "1" }, url: { type: "url", label: "Open", url: "https://example.com/it's?a=$HOME" } };
  if (!FREE.includes(endpoint)) return { ...base, buttons: [plain[kinds[0]]] };
  if (endpoint === "z-api/send-button-otp") return { ...base, buttons: [{ type: "copy", label: `x${first}`, code: `x${second}` }] };
  // A placeholder that nobody filled in is no id.
  const idOf = (one) => (/\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{\$[^{}]*\}/.test(one) ? "id" : one);
  const buttons = [first, second, third].map((one, index) => ({ type: "reply", label: `${index} ${one}`, id: `${idOf(one)} ${index}` }));
  if (endpoint === "moorse/send-buttons") return { ...base, buttons };
  return { ...base, title: `x${first}`, footer: `x${second}`, buttons };
}

function requestOf(endpoint, texts) {
  const provider = catalogue.find(({ id }) => endpoint.startsWith(`${id}/`));
  // Where people have a server of their own, its address is a variable, too.
  const isOwn = provider.credentials.some((one) => one.name === "server");
  const result = build(endpoint, messageOf(endpoint, texts), isOwn ? {} : { baseUrl: server.url });
  assert.ok(result.ok, JSON.stringify(result.errors));
  assert.equal(result.request.body, JSON.stringify(result.payload));
  return { request: result.request, provider };
}

/** Every text alone at the first endpoint, then all texts at every endpoint. */
function requests() {
  return [...TEXTS.map((text) => requestOf(FIRST, [text])), ...[FIRST, ...OTHERS].map((endpoint) => requestOf(endpoint, TEXTS))];
}

/** What must arrive, with the credentials in their places. */
function expected({ request, provider }, environment) {
  const value = (name) => environment[variableOf(provider, name)];
  const fill = (text) => text.replace(/\{(\w+)\}/g, (whole, name) => value(name) ?? whole);
  const headers = Object.entries(request.headers)
    .filter(([, text]) => !/^\{clientToken\}$/.test(text) || environment.Z_API_CLIENT_TOKEN)
    .map(([name, text]) => [name.toLowerCase(), fill(text)]);
  return { method: request.method, path: new URL(request.url.replace("{server}", value("server"))).pathname.split("/").map((part) => fill(decodeURIComponent(part))), headers, body: request.body };
}

function compare(arrived, one, environment, escaped) {
  const { method, path, headers, body } = expected(one, environment);
  assert.equal(arrived.method, method);
  assert.deepEqual(arrived.path.split("/").map(decodeURIComponent), path);
  for (const [name, value] of headers) assert.equal(arrived.headers[name], value, name);
  if (!headers.some(([name]) => name === "client-token")) assert.equal(arrived.headers["client-token"], undefined);
  if (escaped) return assert.deepEqual(JSON.parse(arrived.body), JSON.parse(body));
  assert.equal(arrived.body.toString("utf8"), body);
  assert.deepEqual(arrived.body, Buffer.from(body));
}

const LANGUAGES = ["en", "es", "pt-BR"];
/** In a language with signs beyond ASCII, which a program's comments must stand. */
const write = (id, { request, provider }, locale = "pt-BR") => snippets.find((snippet) => snippet.id === id).write(request, provider, locale);
const own = Object.fromEntries(["PATH", "HOME", "LANG", "TMPDIR", "GOCACHE", "GOPATH"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
const without = ({ Z_API_CLIENT_TOKEN, ...environment }) => environment;

async function eachArrives(list, environment, send, escaped = false) {
  for (const one of list) {
    server.received.length = 0;
    await send(one, { ...own, ...environment });
    assert.equal(server.received.length, 1, JSON.stringify(one.request.body.slice(0, 80)));
    compare(server.received[0], one, environment, escaped);
  }
}

test("no snippet holds a placeholder or a credential", () => {
  for (const one of [FIRST, ...OTHERS].map((endpoint) => requestOf(endpoint, ["x"]))) {
    const places = JSON.stringify([one.request.url, one.request.headers]);
    const needed = one.provider.credentials.filter(({ name }) => places.includes(`{${name}}`));
    assert.ok(needed.length > 0);
    for (const [{ id, name }, language] of snippets.flatMap((snippet) => LANGUAGES.map((language) => [snippet, language]))) {
      const text = write(id, one, language);
      assert.doesNotMatch(text, /undefined/, name);
      for (const variable of needed) {
        assert.ok(!text.includes(`{${variable.name}}`), name);
        assert.match(text, new RegExp(`\\b${variableOf(one.provider, variable.name)}\\b`), name);
      }
    }
  }
});

for (const shell of ["bash", "sh"]) {
  test(`cURL, in ${shell}`, async () => {
    const environment = environmentOf(PLAIN);
    assert.ok(hasProgram("curl"), "curl is needed: install it (Debian: apt-get install curl)");
    const send = (one, env) => run(shell, ["-c", write("curl", one)], { env });
    await eachArrives(requests(), environment, send);
    await eachArrives([requestOf(FIRST, ["x"])], without(environment), send);
    await eachArrives([requestOf(FIRST, [KEYS])], environment, send, true);
  });
}

test("cURL, pasted into an interactive bash, and with a stand-in", async () => {
  await inFolder(async (folder, file) => {
    // The stand-in writes its words down, each ended by NUL.
    await file("curl", '#!/bin/sh\nprintf "%s\\0" "$@" > "$WORDS"\n', 0o755);
    const environment = environmentOf(PLAIN);
    for (const one of [...requests(), requestOf(FIRST, [KEYS])]) {
      const words = `${folder}/words`;
      const env = { ...own, ...environment, PATH: `${folder}:${own.PATH}`, WORDS: words, HISTFILE: "/dev/null" };
      const pasted = spawnSync("bash", ["--norc", "--noprofile", "-i"], { env, input: write("curl", one), encoding: "utf8", timeout: 10_000 });
      const [...list] = (await readFile(words, "utf8").catch(() => assert.fail(pasted.stderr))).split("\0");
      await rm(words);
      const after = (name) => list.flatMap((word, index) => (word === name ? [list[index + 1]] : []));
      const { method, headers, body } = expected(one, environment);
      assert.deepEqual(after("--request"), [method]);
      assert.deepEqual(after("--data-raw").map((text) => JSON.stringify(JSON.parse(text))), [body]);
      if (!body.includes("\u007f")) assert.deepEqual(after("--data-raw"), [body]);
      assert.deepEqual(after("--header").map((text) => text.replace(/^[^:]+/, (name) => name.toLowerCase())), headers.map((pair) => pair.join(": ")));
    }
  });
});

test("cURL, with a body too long for a word", async () => {
  const environment = environmentOf(PLAIN);
  const long = requestOf("z-api/send-button-actions", ["x".repeat(10)]);
  const message = { ...messageOf("z-api/send-button-actions", ["'😀"]), media: { type: "image", url: `data:image/png;base64,${"iVBORw0K".repeat(30_000)}` } };
  const { request } = build("z-api/send-button-actions", message, { baseUrl: server.url });
  const one = { ...long, request };
  assert.ok(request.body.length > 200_000);
  await eachArrives([one], environment, (it, env) => inFolder(async (folder, file) => run("bash", [await file("send.sh", write("curl", it))], { env })));
});

test("cURL says which variable is missing", () => {
  const { status, stderr } = spawnSync("bash", ["-c", write("curl", requestOf("ryzeapi/button", ["x"]))], { env: own, encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stderr, /RYZEAPI_INSTANCE/);
});

test("fetch, in Node", async () => {
  await inFolder(async (folder, file) => {
    const send = async (one, env) => run(process.execPath, [await file("send.mjs", write("fetch", one))], { env });
    await eachArrives([...requests(), requestOf(FIRST, [KEYS])], environmentOf(HARD), send);
    await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
    await assert.rejects(send(requestOf("moorse/send-buttons", ["x"]), own), /MOORSE_INTEGRATION_ID não está no ambiente/);
  });
});

test("requests, in Python", async () => {
  const python = pythonWithRequests();
  await inFolder(async (folder, file) => {
    const send = async (one, env) => run(python, [await file("send.py", write("python", one))], { env });
    await eachArrives([...requests(), requestOf(FIRST, [KEYS])], environmentOf(HARD), send);
    await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
    await assert.rejects(send(requestOf("moorse/send-buttons", ["x"]), own), /KeyError: 'MOORSE_/);
  });
});

test("net/http, in Go", { timeout: 300_000 }, async (t) => {
  if (!hasProgram("go", ["version"])) {
    const loud = "GO IS NOT INSTALLED: the Go snippets were NOT executed (Debian: apt-get install golang-go)";
    t.diagnostic(loud);
    console.error(`\n*** ${loud} ***\n`);
    return;
  }
  await inFolder(async (folder, file) => {
    const gofmt = async (one) => {
      const { stdout } = await run("gofmt", ["-l", await file("send.go", write("go", one))], { env: own });
      assert.equal(stdout, "", "gofmt would write it otherwise");
    };
    const send = async (one, env) => run("go", ["run", await file("send.go", write("go", one))], { env });
    for (const one of requests()) await gofmt(one);
    // A program takes a second to compile: one text that goes between backticks, and all texts at each provider.
    const list = [requestOf(FIRST, ["it's $HOME \\ 😀 \n %s"]), ...OTHERS.map((endpoint) => requestOf(endpoint, TEXTS))];
    assert.match(write("go", list[0]), /const body = `/);
    await eachArrives(list, environmentOf(HARD), send);
    await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
  });
});

test("the flow, in Node-RED", { timeout: 120_000 }, async () => {
  const list = [...requests(), requestOf(FIRST, [KEYS])];
  for (const [some, environment] of [[list, environmentOf(HARD)], [list.slice(0, 1), without(environmentOf(HARD))]]) {
    server.received.length = 0;
    await nodeRed(some.map((one) => JSON.parse(write("node-red", one))), { ...own, ...environment }, () => server.received.length >= some.length);
    assert.equal(server.received.length, some.length);
    const left = [...server.received];
    for (const one of some) {
      const wanted = expected(one, environment).path.map(encodeURIComponent).join("/");
      const index = left.findIndex(({ body, path }) => body.equals(Buffer.from(one.request.body)) && path.split("/").map((part) => encodeURIComponent(decodeURIComponent(part))).join("/") === wanted);
      assert.ok(index >= 0, `not arrived: ${JSON.stringify(one.request.body.slice(0, 200))}`);
      const [arrived] = left.splice(index, 1);
      compare(arrived, one, environment);
    }
  }
});

test("the node, by n8n's own expressions", async () => {
  const send = async (one, env) => {
    const { nodes } = JSON.parse(write("n8n", one));
    assert.equal(nodes.length, 1);
    await n8n(nodes[0], env);
  };
  await eachArrives([...requests(), requestOf(FIRST, [KEYS])], environmentOf(HARD), send);
  await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
});
