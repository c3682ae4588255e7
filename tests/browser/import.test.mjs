// What programs, flows and collections send, read without a browser, and without running anything of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { build, providers, read } from "../../www/botonera.js";
import { snippets } from "../../www/code/snippets.js";
import { nearestTo } from "../../www/import/endpoints.js";
import { withStandIns } from "../../www/import/stand-ins.js";
import { recognise } from "../../www/import/recognise.js";

const ENDPOINT = "z-api/send-button-actions";
const URL = "https://api.z-api.io/instances/I/token/FAKE-TOKEN/send-button-actions";
const body = (message = "Olá, {{nome}}!", phone = "{{telefone}}") => ({
  phone,
  message,
  buttonActions: [{ id: "1", type: "REPLY", label: "Sim" }],
});
const BUTTONS = `[{"id":"1","type":"REPLY","label":"Sim"}]`;
const plain = body("Olá", "5511999999999");
const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** What was recognised is the payload, and nothing of its sender came with it. */
function isPayload(text, expected, from, more = {}) {
  const { json, isMended, ...found } = recognise(text);
  assert.deepEqual(found, { kind: "payload", endpoint: ENDPOINT, payload: expected, from, ...more }, text);
  assert.doesNotMatch(JSON.stringify({ json, ...found }), /FAKE/);
}

test("every snippet of every endpoint comes back", () => {
  const buttons = {
    reply: { type: "reply", label: "Sim", id: "1" },
    url: { type: "url", label: "Abrir", url: "https://example.com/it's?a=$HOME" },
    copy: { type: "copy", label: "Copiar", code: "it's 1 $HOME" },
  };
  const text = "it's \"quoted\" `id` $HOME \\ back\nline\ttab 😀 á \u2028 {{ 1 }} ${a} {b} {{nome}} // c # d";
  for (const provider of providers()) {
    for (const { id, kinds } of provider.endpoints) {
      const { request, payload } = build(id, { to: "+5511999999999", text, buttons: [buttons[kinds[0]]] }, { loss: "warn" });
      for (const locale of ["en", "pt-BR", "es"]) {
        for (const snippet of snippets) {
          const { json, ...found } = recognise(snippet.write(request, provider, locale));
          const { kind, endpoint, rivals } = found;
          assert.deepEqual({ kind, endpoint, rivals, payload: found.payload }, { kind: "payload", endpoint: id, rivals: undefined, payload }, `${id} ${snippet.id}`);
        }
      }
      const { kind, payload: read } = recognise(JSON.stringify(payload, null, 2));
      assert.deepEqual([kind, read], ["payload", payload]);
    }
  }
});

test("variables of programs", () => {
  const programs = {
    javascript: `const values = { nome: "Ana", telefone: "5511" };
const payload = { "phone": digits(values.telefone), "message": \`Olá, \${values.nome}!\`, "buttonActions": ${BUTTONS} };
await fetch(\`https://api.z-api.io/instances/\${encodeURIComponent(env("FAKE"))}/token/x/send-button-actions\`, { method: "POST", body: JSON.stringify(payload) });`,
    axios: `axios.post('${URL}', { phone: telefone, message: 'Olá, ' + user.nome + '!', buttonActions: [{ id: '1', type: 'REPLY', label: 'Sim', },], /* it's */ }, { headers: { 'Client-Token': 'FAKE' } }) // a`,
    stringified: `fetch(url, { method: 'POST', headers: { a: 'FAKE' }, body: JSON.stringify({ phone: values["telefone"], message: \`Olá, \${encodeURIComponent(String(values.nome ?? ""))}!\`, buttonActions: ${BUTTONS} }) })`,
    python: `payload = {\n  "phone": digits(values['telefone']),\n  'message': f"Olá, {values['nome']}!",\n  "buttonActions": ${BUTTONS}, # a\n}\nrequests.post(url, json=payload, headers={"Client-Token": "FAKE"})`,
    quoted: `requests.post(url, json={'phone': values.get('telefone', ''), 'message': f'Olá, {quote(str(values["nome"]), safe="")}!', 'buttonActions': ${BUTTONS}})`,
    go: `package main\nvar body = "{\\"phone\\":\\"" + digits(values["telefone"]) + "\\",\\"message\\":\\"Olá, " + json(values["nome"]) + "!\\",\\"buttonActions\\":" + \`${BUTTONS}\` + "}"\n`,
    powershell: `$body = '{"phone":"' + (Digits $telefone) + '","message":"Olá, ' + (Json $nome) + '!","buttonActions":${BUTTONS}}'\nInvoke-RestMethod -Uri "${URL}" -Method Post -Body $body`,
    hashtable: `$body = @{\n  phone = $telefone\n  message = "Olá, $nome!"\n  buttonActions = @(@{ id = '1'; type = 'REPLY'; label = 'Sim' })\n} | ConvertTo-Json -Depth 5\nInvoke-RestMethod ${URL} -Body $body`,
    php: `<?php\n$data = ['phone' => $telefone, 'message' => "Olá, {$user['nome']}!", 'buttonActions' => [['id' => '1', 'type' => 'REPLY', 'label' => 'Sim']]];\ncurl_setopt($c, CURLOPT_POSTFIELDS, json_encode($data));`,
    concatenated: `<?php $body = json_encode(array('phone' => $row->telefone, 'message' => 'Olá, ' . trim($nome) . '!', 'buttonActions' => array(array('id' => '1', 'type' => 'REPLY', 'label' => 'Sim'))));`,
    ruby: `body = { phone: telefone, "message" => "Olá, {{nome}}!", buttonActions: [{ id: "1", type: "REPLY", label: "Sim" }] }`,
  };
  for (const [name, text] of Object.entries(programs)) assert.deepEqual(recognise(text).payload, body(), name);
  isPayload(`curl ${URL} -H "Client-Token: FAKE" -d '{"phone":"'"$(digits "$telefone")"'","message":"Olá, '"$(json "$nome")"'!","buttonActions":${BUTTONS}}'`, body(), "curl");
  isPayload(`curl "${URL}" -d "{\\"phone\\":\\"$telefone\\",\\"message\\":\\"Olá, \${nome}!\\",\\"buttonActions\\":[{\\"id\\":\\"1\\",\\"type\\":\\"REPLY\\",\\"label\\":\\"Sim\\"}]}"`, body(), "curl");
});

test("programs as other tools write them", () => {
  const escaped = JSON.stringify(JSON.stringify(plain));
  const pretty = JSON.stringify(plain, null, 4);
  const programs = {
    java: `String body = ${escaped};`,
    csharp: `var body = @"${JSON.stringify(plain).replaceAll('"', '""')}";`,
    kotlin: `val body = """${JSON.stringify(plain)}""".toRequestBody()`,
    "postman's go": "payload := strings.NewReader(`{`+\"\\n\"+`\n  \"phone\": \"5511999999999\",`+\"\\n\"+`\n \"message\": \"Olá\", \"buttonActions\": " + BUTTONS + "`+\"\\n\"+`\n}`)\n",
    "postman's powershell": `$body = @"\n${pretty.replaceAll('"', '`"')}\n"@\nInvoke-RestMethod 'https://x' -Body $body`,
    "postman's php": `<?php\ncurl_setopt_array($curl, array(\n CURLOPT_POSTFIELDS =>'${pretty}',\n));`,
    guzzle: `$client->post('https://x', ['json' => ['phone' => '5511999999999', 'message' => 'Olá', 'buttonActions' => [['id' => '1', 'type' => 'REPLY', 'label' => 'Sim']]]]);`,
    typescript: `const body = { phone: "5511999999999" as const, message: 'Olá', ...extra, buttonActions: [{ id: "1", type: "REPLY" as const, label: "Sim" }] } satisfies Body;`,
    http: `POST /send-button-actions HTTP/1.1\nHost: api.z-api.io\n\n${pretty}`,
    "smart quotes": `{ ‘phone’: ‘5511999999999’, ‘message’: ‘Olá’, ‘buttonActions’: [{ ‘id’: ‘1’, ‘type’: ‘REPLY’, ‘label’: ‘Sim’ }] }`,
  };
  for (const [name, text] of Object.entries(programs)) assert.deepEqual(recognise(text).payload, plain, name);
  isPayload(`curl ${URL} -d @- <<EOF\n{"phone":"$telefone","message":"Olá, \${nome}!","buttonActions":${BUTTONS}}\nEOF`, body(), "curl");
});

test("Make's scenarios", () => {
  const module = { id: 2, module: "http:ActionSendData", mapper: { url: URL, data: `{"phone":"{{1.telefone}}","message":"Olá, {{1.nome}}!","buttonActions":${BUTTONS}}` } };
  for (const copied of [{ name: "S", flow: [{ id: 1, module: "gateway:CustomWebHook", mapper: {} }, module] }, { subflows: [{ flow: [module] }] }]) isPayload(JSON.stringify(copied), body(), "make");
});

test("a name may hold anything, and what is no single name is named by its words", () => {
  const told = (expression) => recognise(`x = { phone: "5511999999999", message: \`\${${expression}}\`, code: "1" }`).payload.message;
  assert.equal(told('values["código do cupom"]'), "{{código do cupom}}");
  assert.equal(told("msg.payload.nome"), "{{nome}}");
  assert.equal(told("$('Webhook').item.json.body.nome"), "{{nome}}");
  assert.equal(told("$input.first().json.nome.trim()"), "{{nome}}");
  assert.equal(told('process.env["NOME"]'), "{{NOME}}");
  assert.equal(told("nome ? nome : 'você'"), "{{nome}}");
  assert.equal(told("String(a.tel).replace(/\\D/g, '')"), "{{tel}}");
  assert.equal(told("a + b"), "{{a + b}}");
  assert.equal(told("1 + 1"), "{{1 + 1}}");
});

const n8nNode = (parameters) => ({ parameters: { url: URL, ...parameters }, type: "n8n-nodes-base.httpRequest", typeVersion: 4.2, name: "Send" });
const n8nBody = `={"phone":"{{ String($json["telefone"]).replace(/\\D/g, "") }}","message":"Olá, {{ JSON.stringify(String($json["nome"])).slice(1, -1) }}!","buttonActions":${BUTTONS}}`;

test("n8n's nodes", () => {
  const bodies = [
    { jsonBody: n8nBody },
    { contentType: "raw", body: n8nBody },
    { jsonBody: `={{ JSON.stringify({ phone: $json.telefone, message: "Olá, " + $('Webhook').item.json.nome + "!", buttonActions: ${BUTTONS} }) }}` },
    { jsonBody: `={{ { "phone": $json.telefone, "message": \`Olá, \${$json.nome}!\`, "buttonActions": ${BUTTONS} } }}` },
    { jsonBody: `={ "phone": {{ JSON.stringify($json.telefone) }}, "message": "Olá, {{ encodeURIComponent($json.nome) }}!", "buttonActions": ${BUTTONS} }` },
    { bodyParameters: { parameters: [{ name: "phone", value: "={{ $json.telefone }}" }, { name: "message", value: "=Olá, {{ $json.nome }}!" }, { name: "buttonActions", value: `={{ ${BUTTONS} }}` }] } },
    { jsCode: `return [{ json: { phone: $json.telefone, message: \`Olá, \${$json.nome}!\`, buttonActions: ${BUTTONS} } }];` },
  ];
  for (const parameters of bodies) {
    const node = n8nNode(parameters);
    for (const copied of [node, [node], { nodes: [node], connections: {} }, { name: "W", nodes: [{ type: "n8n-nodes-base.webhook", parameters: { path: "x" } }, node], meta: {} }]) {
      isPayload(JSON.stringify(copied), body(), "n8n");
    }
  }
  const two = { nodes: [n8nNode({ url: "https://example.com", jsonBody: '{"a":1}' }), n8nNode({ jsonBody: JSON.stringify(plain) }), n8nNode({ jsonBody: n8nBody })] };
  isPayload(JSON.stringify(two), plain, "n8n", { others: 1 });
  isPayload(`In n8n:\n${JSON.stringify(two, null, 2)}\nDone`, plain, "n8n", { others: 1 });
  assert.equal(recognise(JSON.stringify({ nodes: [n8nNode({ url: "https://example.com", jsonBody: '{"a":1}' })] })).reason, "not-known");
  assert.equal(recognise(JSON.stringify(n8nNode({ url: "={{ $env.BASE }}/send-button-otp", jsonBody: '{"text":"x"}' }))).kind, "unknown");
  assert.equal(recognise(JSON.stringify(n8nNode({ url: "={{ $env.BASE }}/message/sendButtons/{{ $env.ID }}", jsonBody: '{"text":"x"}' }))).endpoint, "evolution/send-buttons");
});

test("Node-RED's flows", () => {
  const request = { id: "2", type: "http request", url: URL, wires: [] };
  const nodes = [
    { id: "1", type: "function", func: `msg.payload = { phone: digits(values.telefone), message: \`Olá, \${msg.payload.nome}!\`, buttonActions: ${BUTTONS} };\nreturn msg;`, wires: [["2"]] },
    { id: "1", type: "template", template: `{"phone":"{{payload.telefone}}","message":"Olá, {{{payload.nome}}}!","buttonActions":${BUTTONS}}`, wires: [] },
    { id: "1", type: "change", rules: [{ t: "set", p: "payload", to: JSON.stringify(body()), tot: "json" }], wires: [] },
  ];
  for (const node of nodes) for (const flow of [[node, request], [node], node]) isPayload(JSON.stringify(flow), body(), "node-red");
});

test("Postman's collections", () => {
  const item = (value) => ({ name: "a", request: { method: "POST", header: [{ key: "Client-Token", value: "FAKE" }], url: { raw: URL }, body: { mode: "raw", raw: typeof value === "string" ? value : JSON.stringify(value, null, 2) } } });
  const collection = { info: { schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, item: [{ name: "folder", item: [item({ a: 1 }), item(body())] }, item(plain)] };
  isPayload(JSON.stringify(item(body())), body(), "postman");
  isPayload(JSON.stringify({ item: [item(body()), item(plain)] }), body(), "postman", { others: 1 });
  isPayload(JSON.stringify(collection), { a: 1 }, "postman", { others: 2 });
  isPayload(JSON.stringify(item(`{"phone":{{telefone}},"message":"Olá, {{nome}}!","buttonActions":${BUTTONS},}`)), body(), "postman");
});

test("several faults of pasting at once", () => {
  const text = '{"phone":"5511999999999","message":"Olá","buttonActions":[{"id":"1","type":"REPLY","label":"Sim"},],}';
  const smart = text.replace(/"/g, (_, at) => (at % 2 ? "“" : "”"));
  const blanks = text.replace(/([,:])/g, "$1\u00a0");
  for (const one of [text, smart, blanks, smart.replace(/,/g, ",\u00a0"), `\ufeff${smart}`]) {
    isPayload(one, plain, "json");
    isPayload(`Veja só:\n\n${one}\n\nIt's all.`, plain, "json");
    isPayload(`> Veja só:\n> \`\`\`json\n> ${one}\n> \`\`\``, plain, "json");
  }
  isPayload(JSON.stringify(plain, null, 2).replace(/^/gm, "> "), plain, "json");
});

test("whose a payload is, and whose it may be", () => {
  const mixed = {
    number: "5511999999999",
    title: "T",
    description: "D",
    footer: "f",
    buttons: [{ type: "reply", displayText: "Sim", id: "1" }, { type: "url", displayText: "Site", url: "https://example.com" }],
  };
  const { kind, endpoint } = recognise(JSON.stringify(mixed));
  assert.deepEqual([kind, endpoint], ["payload", "evolution/send-buttons"]);
  const meta = { messaging_product: "whatsapp", to: "5511999999999", type: "interactive", interactive: { type: "button", body: { text: "a" }, action: { buttons: [{ type: "reply", reply: { id: "1", title: "a" } }] } } };
  assert.deepEqual(recognise(JSON.stringify(meta)).rivals, [{ endpoint: "360dialog/reply-buttons", errors: 0, warnings: 0 }]);
  assert.equal(recognise(`curl https://waba-v2.360dialog.io/messages -d ${single(JSON.stringify(meta))}`).rivals, undefined);
  const shared = recognise('{"number":"5511999999999","buttons":[{"displayText":"Sim","id":"1"}]}');
  assert.deepEqual(shared.rivals.map(({ endpoint }) => endpoint), ["evolution/send-buttons"]);
  const unclear = nearestTo({ number: "5511999999999", text: "a", buttons: [{ id: "1", text: "a" }] });
  assert.ok(unclear.length > 1 && unclear.every(({ errors }) => errors > 0), JSON.stringify(unclear));
  for (const value of [null, [], "x", 1, {}, { a: 1 }]) assert.deepEqual(nearestTo(value), []);
});

test("a phone that waits to be filled in is nothing wrong", () => {
  const { payload, restore } = withStandIns(ENDPOINT, body());
  assert.match(payload.phone, /^55\d{11}$/);
  const { message } = read(ENDPOINT, payload);
  assert.equal(restore(message).to, "{{telefone}}");
  assert.equal(restore(message).text, "Olá, {{nome}}!");
  assert.deepEqual(restore(payload), body());
  const call = { ...body(), phone: "55{{ddd}}999999999", buttonActions: [{ id: "1", type: "URL", label: "a", url: "{{link}}" }] };
  const told = withStandIns(ENDPOINT, call);
  const { ok, message: other } = read(ENDPOINT, told.payload);
  assert.ok(ok);
  assert.deepEqual([told.restore(other).to, told.restore(other).buttons[0].url], ["55{{ddd}}999999999", "{{link}}"]);
  for (const value of [null, 1, "x", [], {}, { phone: "wrong" }]) assert.deepEqual(withStandIns(ENDPOINT, value).payload, value);
});

test("what is no literal is no payload, and nothing is run", () => {
  globalThis.wasRun = false;
  for (const text of ["{ get a() { globalThis.wasRun = true } }", "({}).constructor.constructor('globalThis.wasRun = true')()", "`${globalThis.wasRun = true}`", "[...(globalThis.wasRun = true)]", "{ [globalThis.wasRun = true]: 1 }", "{ __proto__: { phone: 1 } }"]) {
    assert.equal(recognise(text).kind, "unknown", text);
  }
  assert.equal(globalThis.wasRun, false);
  assert.equal({}.phone, undefined);
  const twice = recognise("x = { phone: '5511999999999', message: 'a', code: '1', code: '2' }");
  assert.deepEqual([twice.kind, twice.reason], ["unknown", "twice"]);
});

test("four million characters are gone through in a few seconds", () => {
  const length = 4_000_000;
  for (const unit of ["{a:'", "`${x}", "'{' + ", "[\"\\", "@{a=(", "{{ $json.a }}", "$(x ", "{\"a\":[", "f\"{x['", "array(", "> ", "'{"]) {
    const start = performance.now();
    recognise(unit.repeat(length / unit.length));
    const took = performance.now() - start;
    assert.ok(took < 20_000, `${unit}: ${took}`);
  }
});
