// Every snippet is executed, by its own host or, where that is not to be had, by the rules of its language; what arrives at a server on loopback is compared with the request.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { after, test } from "node:test";

import { build } from "../../www/botonera.js";
import { snippets } from "../../www/code/snippets.js";
import { powershell } from "./powershell.mjs";
import {
  FIRST, HARD, KEYS, LANGUAGES, OTHERS, PLAIN, TEXTS, compare, eachArrives, environmentOf, expected, messageOf, own, requestOf, requests, server,
  variableOf, without, write,
} from "./snippet-cases.mjs";
import { hasProgram, inFolder, n8n, nodeRed, pythonWithRequests, run } from "./snippet-hosts.mjs";

after(() => server.close());

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

test("PowerShell, by its rules", async () => {
  const send = (one, env) => powershell(write("powershell", one), env);
  await eachArrives([...requests(), requestOf(FIRST, [KEYS])], environmentOf(HARD), send);
  await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
  await assert.rejects(send(requestOf("moorse/send-buttons", ["x"]), own), /MOORSE_INTEGRATION_ID não está no ambiente/);
});

test("the workflow, by n8n's own expressions", async () => {
  const send = (one, env) => n8n(JSON.parse(write("n8n", one)), env);
  await eachArrives([...requests(), requestOf(FIRST, [KEYS])], environmentOf(HARD), send);
  await eachArrives([requestOf(FIRST, ["x"])], without(environmentOf(HARD)), send);
});
