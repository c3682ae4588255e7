// What is pasted, recognised. Payloads and events are the documents' own, from the fixtures.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import { build, detect, providers } from "../../www/botonera.js";
import { isForCmd, cmdWords } from "../../www/import/readers/cmd.js";
import { END, shellWords } from "../../www/import/readers/shell.js";
import { recognise } from "../../www/import/recognise.js";
import { snippets } from "../../www/code/snippets.js";

const tests = new URL("../", import.meta.url);
const payload = {
  phone: "5511999999999",
  message: "it's \"quoted\" `id` $HOME \\ back\nline\ttab 😀 á \u2028 ! % ^ & | < > (x) {{ 1 }}",
  buttonActions: [{ id: "1", type: "REPLY", label: "Sim" }],
};
const json = JSON.stringify(payload);
const ofPayload = (from, value = payload) => ({ kind: "payload", endpoint: "z-api/send-button-actions", payload: value, from });
const url = "https://api.z-api.io/instances/FAKE-INSTANCE/token/FAKE-TOKEN/send-button-actions";

async function files(folder) {
  const entries = await readdir(new URL(folder, tests), { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  return Promise.all(names.map(async (name) => ({ name, value: JSON.parse(await readFile(name, "utf8")) })));
}

test("messages and payloads of the fixtures are what `detect` says", async () => {
  const seen = { message: 0, payload: 0 };
  for (const { name, value } of await files("fixtures/")) {
    for (const one of [value.message, value.payload, value.validate, value.read, value.translate]) {
      const found = one === undefined ? null : detect(one);
      if (found?.kind !== "message" && found?.kind !== "payload") continue;
      // Expressions of n8n go by the names of their variables.
      if (found.kind === "payload" && /\{\{\s*\$/.test(JSON.stringify(one))) continue;
      const expected = found.kind === "message" ? { kind: "message", message: one } : { kind: "payload", endpoint: found.endpoint, payload: one, from: "json" };
      const { rivals = [], ...recognised } = recognise(JSON.stringify(one, null, 2));
      assert.deepEqual(recognised, expected, name);
      // Meta's shape is 360dialog's as well, and nobody else's.
      const providersOf = [found.endpoint, ...rivals.map(({ endpoint }) => endpoint)].map((id) => id?.split("/")[0]);
      assert.ok(rivals.length === 0 || providersOf.every((id) => id === "meta" || id === "360dialog"), `${name}: ${providersOf}`);
      seen[found.kind] += 1;
    }
  }
  assert.ok(seen.message > 50 && seen.payload > 50, JSON.stringify(seen));
});

test("webhook bodies of the fixtures", async () => {
  let count = 0;
  for (const { name, value } of (await files("wire/")).filter(({ name }) => name.includes("/events/"))) {
    const body = value.body;
    // What is wrapped already is what others hand on.
    if (detect(body)?.kind !== "event" || Array.isArray(body) || Object.hasOwn(body, "body")) continue;
    const { provider } = detect(body);
    for (const text of [JSON.stringify(body), JSON.stringify([body]), JSON.stringify({ headers: {}, body }), JSON.stringify([{ body: JSON.stringify(body) }])]) {
      const found = recognise(text);
      assert.equal(found.kind, "event", name);
      assert.equal(found.provider, provider);
      assert.deepEqual(found.body, body);
      assert.ok(found.events.length > 0);
    }
    count += 1;
  }
  assert.ok(count > 10, `${count}`);
});

test("JSON as people have it", () => {
  for (const text of [json, `\ufeff${json}`, `\n\n ${json}\n`, JSON.stringify(payload, null, "\t"), JSON.stringify([payload])]) {
    assert.deepEqual(recognise(text), ofPayload("json"));
  }
  const loose = '{"phone":"5511999999999","message":"a,}","buttonActions":[{"type":"REPLY","label":", ]",},],}';
  assert.deepEqual(recognise(loose), { ...ofPayload("json", { phone: "5511999999999", message: "a,}", buttonActions: [{ type: "REPLY", label: ", ]" }] }), isMended: true });
});

test("JSON among other things", () => {
  // https://developer.z-api.io/message/send-button-otp: two bodies in one block.
  const first = { phone: "551199999999", message: "Texto da mensagem", code: "Valor a ser copiado" };
  const second = { ...first, image: "URL da imagem" };
  const otp = { kind: "payload", endpoint: "z-api/send-button-otp", payload: first, from: "json" };
  const [one, two] = [first, second].map((value) => JSON.stringify(value, null, 2));
  assert.deepEqual(recognise(`${one}\n\n${two}`), { ...otp, json: one, others: 1 });
  for (const text of [`\`\`\`json\n${json}\n\`\`\``, `Exemplo (veja {id}):\n${json}\nFim.`, `requests.post(url, json=${json})`, `Invoke-RestMethod $url -Method Post -Body '${json.replaceAll("'", "''")}'`.replaceAll("it''s", "its")]) {
    const { json: found, ...rest } = recognise(text);
    assert.ok(text.includes(found));
    assert.deepEqual(rest, ofPayload("json", text.includes("its") ? { ...payload, message: payload.message.replace("it's", "its") } : payload), text);
  }
  assert.deepEqual(recognise('{“phone”:“5511999999999”,“message”:“a”,“code”:“1”}'), { ...otp, payload: { phone: "5511999999999", message: "a", code: "1" }, isMended: true });
});

test("a member that is given twice is told, wherever the JSON comes from", () => {
  const twice = '{"phone":"5511999999999","message":"a","code":"1","code":"2"}';
  for (const text of [twice, `see: ${twice}`, `curl -d '${twice}' ${url}`, twice.replace('"2"', '"2",')]) {
    const { kind, reason } = recognise(text);
    assert.deepEqual({ kind, reason }, { kind: "unknown", reason: "twice" }, text);
  }
});

test("what is nothing known says why", () => {
  const expected = {
    empty: ["", " \n", "\ufeff"],
    "not-json": ["hello", "{", "{'a': 1}", "<html>", "curls", "curl", "GET / HTTP/1.1", '{"a":1}}', '{"a":1,,}'],
    "not-known": ["{}", "[]", "null", "1", '"text"', '{"a":1}', '{"body":null}', '{"body":"x"}', '[{"body":[]}]', '{"__proto__":{"phone":"1"}}', '{"constructor":1}'],
    "curl-broken": [`curl '${url}' -d 'x`, `curl "${url}`, `curl $'${url}`, `curl ^"${url} ^\n -d x`],
    "curl-without-body": [`curl ${url}`, `curl -d @body.json ${url}`, `curl --json @- ${url}`, `curl -F a=b ${url}`],
    "curl-body-not-json": [`curl -d a=b ${url}`, `curl -d '{' ${url}`, `curl -d '' ${url}`],
  };
  for (const [reason, texts] of Object.entries(expected)) {
    for (const text of texts) {
      const { value, ...found } = recognise(text);
      assert.deepEqual(found, { kind: "unknown", reason }, text);
    }
  }
});

const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const double = (text) => `"${text.replace(/["\\`$]/g, "\\$&")}"`;
/** As Chrome and Firefox write it where a text is not plain ASCII. */
const ansi = (text) => {
  const escaped = text.replace(/\\/g, "\\\\").replace(/'/g, "\\'").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
  return `$'${escaped.replace(/[^\x20-\x7e]|!/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
};

test("cURL, in every quoting of a shell", () => {
  const commands = [
    `curl -X POST ${single(url)} -H 'Content-Type: application/json' -d ${single(json)}`,
    `curl --location --request POST '${url}' \\\n--header 'Client-Token: FAKE' \\\n--data-raw ${single(json)}`,
    `curl --location '${url}' \\\r\n  --header 'Client-Token: FAKE' \\\r\n  --data ${single(JSON.stringify(payload, null, 2))}`,
    `curl ${url} --json ${double(json)}`,
    `curl ${url} --data=${double(json)}`,
    `curl '${url}' -H 'accept: */*' --data-raw ${ansi(json)} --compressed ;`,
    `curl -sS -XPOST -d${single(json)} ${url}`,
    `curl -sSd ${single(json)} --url ${url} | jq .`,
    `$ curl --max-time 30 -o /dev/null -u a:b --data-binary ${single(json)} ${url} && echo ok`,
    `# a comment's quote\nTOKEN=x curl.exe ${url} -d ${single(json)}`,
    `curl ${url} --data-binary @- <<'JSON'\n${JSON.stringify(payload, null, 2)}\nJSON\n`,
    `curl ${url} -d @- << 'EOF'\n${json}\nEOF`,
    `printf %s ${single(json)} | curl ${url} --data-binary @-`,
    `curl "https://api.z-api.io/instances/\${ID:?}/token/$TOKEN/send-button-actions" -d ${single(json)}`,
  ];
  for (const command of commands) assert.deepEqual(recognise(command), ofPayload("curl"), command);
});

test("cURL, as browsers copy it for Windows", () => {
  // https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/panels/network/NetworkLogView.ts
  const newer = (text) =>
    `^"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, "^$&").replace(/%(?=[a-zA-Z0-9_])/g, "%^").replace(/\r?\n/g, "^\n\n")}^"`;
  const older = (text) => `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, '"^\r\n\r\n"')}"`;
  const doubled = (text) => `"${text.replace(/\\/g, "\\\\").replace(/"/g, '""').replace(/\n/g, '"^\r\n\r\n"')}"`;
  // Before, a caret was lost between quotes, and is here as it would be there.
  const tame = { ...payload, message: payload.message.replace(" ^", "") };
  for (const [quote, value] of [[newer, payload], [older, tame], [doubled, tame]]) {
    for (const end of ["\n", "\r\n"]) {
      for (const body of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
        const command = `curl --request POST ${quote(url)} ^${end}  -H ${quote("Content-Type: application/json")} ^${end}  --data-raw ${quote(body)} &${end}`;
        assert.ok(isForCmd(command));
        assert.deepEqual(recognise(command), ofPayload("curl", value), command);
      }
    }
  }
  assert.deepEqual(cmdWords('a "b c" ^"d e^" f\\g "h\\\\" ^^ ""'), ["a", "b c", "d e", "f\\g", "h\\", "^", ""]);
});

test("the words of a shell, as bash splits them", () => {
  const lines = [
    `a 'b c' "d e" f\\ g`, `'a'"b"c`, `''`, `"" x`, `"a\\"b\\\\c\\$d\\\`e\\f"`, `'\\'`, `a\\\nb "c\\\nd" 'e\\\nf'`, `$'a\\nb\\t\\'\\"\\\\\\x41\\101\\u00e1\\U0001f600'`,
    `$'\\xc3\\xa1\\xf0\\x9f\\x98\\x80'`, `$'\\e\\a\\b\\f\\v'`, `a#b`, `a # b`, `"a\nb"`, `x\t y`, `=$'=' '='`, `"'" '"'`, `\\'\\"\\\\`,
  ];
  for (const line of lines) {
    const { stdout, status } = spawnSync("bash", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" });
    assert.equal(status, 0, line);
    const found = shellWords(`x ${line}`);
    assert.deepEqual(found.words.slice(1).filter((word) => word !== END), stdout.split("\0").slice(0, -1), line);
  }
});

test("the page's own cURL comes back, for every endpoint", () => {
  const catalogue = providers();
  const buttons = {
    reply: { type: "reply", label: "Sim", id: "1" },
    url: { type: "url", label: "Abrir", url: "https://example.com/it's?a=$HOME" },
    copy: { type: "copy", label: "Copiar", code: "it's 1 $HOME" },
  };
  const picture = { type: "image", url: `data:image/png;base64,${"iVBORw0K".repeat(20_000)}` };
  for (const { id, endpoints } of catalogue) {
    for (const endpoint of endpoints) {
      const message = { to: "+5511999999999", text: payload.message, buttons: [buttons[endpoint.kinds[0]]] };
      for (const one of [message, ...(id === "z-api" ? [{ ...message, media: picture }] : [])]) {
        const { request, payload } = build(endpoint.id, one);
        const text = snippets[0].write(request, catalogue.find((provider) => provider.id === id), "pt-BR");
        assert.deepEqual(recognise(text), { kind: "payload", endpoint: endpoint.id, payload, from: "curl" });
      }
    }
  }
});

test("where the body does not say it, the URL does; nothing of the URL and the headers is kept", () => {
  const urls = {
    "z-api/send-button-otp": "https://api.z-api.io/instances/FAKE-ID/token/FAKE-TOKEN/send-button-otp",
    "ryzeapi/button": "http://localhost:8080/api/message/button/FAKE-ID?token=FAKE-TOKEN",
    "moorse/send-buttons": "https://api.moorse.io/v2/whatsapp/FAKE-ID/send-buttons/",
    "meta/reply-buttons": "https://graph.facebook.com/v25.0/FAKE-ID/messages",
    "360dialog/reply-buttons": "https://waba-v2.360dialog.io/messages",
    "evolution/send-buttons": "http://localhost:8080/message/sendButtons/FAKE-ID",
    "uazapi/send-menu": "https://FAKE-ID.uazapi.com/send/menu",
    "whapi/interactive": "https://gate.whapi.cloud/messages/interactive",
    "green-api/interactive-buttons": "https://7103.api.greenapi.com/waInstanceFAKE-ID/sendInteractiveButtons/FAKE-TOKEN",
    "green-api/interactive-buttons-reply": "https://7103.api.greenapi.com/waInstanceFAKE-ID/sendInteractiveButtonsReply/FAKE-TOKEN",
  };
  for (const [endpoint, address] of Object.entries(urls)) {
    const found = recognise(`curl '${address}' -H 'token: FAKE-TOKEN' -d '{"text":"x"}'`);
    assert.deepEqual(found, { kind: "payload", endpoint, payload: { text: "x" }, from: "curl" });
    assert.doesNotMatch(JSON.stringify(found), /FAKE/);
  }
  const code = { phone: "5511999999999", message: "x", code: "1" };
  assert.equal(recognise(`curl '${url}' -d ${single(JSON.stringify(code))}`).endpoint, "z-api/send-button-otp", "a body that says it goes first");
  for (const path of ["send-button-otp", "messages"]) {
    assert.deepEqual(recognise(`curl https://example.com/${path} -d '{"text":"x"}'`), { kind: "unknown", reason: "not-known", value: { text: "x" } });
  }
  assert.deepEqual(Object.keys(recognise(`curl '${url}' -d ${single(json)}`)), ["kind", "endpoint", "payload", "from"]);
});

// What is quadratic takes minutes. A worker can be ended, where a test that never yields cannot.
test("hostile texts, up to a million characters", async () => {
  const worker = new Worker(new URL("hostile-texts.mjs", import.meta.url));
  const limit = setTimeout(() => worker.terminate(), 120_000);
  const code = await new Promise((ended, failed) => worker.once("exit", ended).once("error", failed)).finally(() => clearTimeout(limit));
  assert.equal(code, 0, "it took more than two minutes");
});
