// Whatever the page gives out is known when it is brought in again, with the variables that it had.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { read } from "../../www/botonera.js";
import { placesOf, snippets } from "../../www/code/snippets.js";
import { recognise } from "../../www/import/recognise.js";
import { catalogue, outcomeOf } from "../../www/state/outcome.js";
import { createCheck } from "../../www/table/work/check.js";
import { readTable } from "../../www/table/work/read.js";
import { createTable } from "../../www/table/work/table.js";

// Of the page's own tools: what reads tables there.
const Papa = createRequire(new URL("../../xtask/package.json", import.meta.url))("papaparse");

const BUTTONS = {
  reply: { type: "reply", label: "Sim {{nome}}", id: "sim" },
  url: { type: "url", label: "Abrir", url: "https://example.com/of/{{pedido}}?it's=$HOME" },
  call: { type: "call", label: "Ligar", phone: "{{telefone}}" },
  copy: { type: "copy", label: "Copiar", code: "{{cupom}}" },
};
/** Names that shells have themselves, or do not take, among them. */
const TEXT = "Olá, *{{nome}}*!\n\"{{código do cupom}}\" \\ it's $HOME `id` {{path}} {{Host}} {{1º}} {{nome}}";

const each = catalogue.flatMap((provider) => provider.endpoints.map((endpoint) => ({ provider, endpoint })));

/** What the page has of a message whose variables are these, and what it writes of it. */
function written({ provider, endpoint: { id, kinds } }) {
  const message = { to: "{{telefone}}", text: TEXT, buttons: [BUTTONS[kinds[0]]] };
  const outcome = outcomeOf({ target: id, loss: "warn", message, values: {} }, "pt-BR");
  assert.ok(outcome.result.ok, id);
  const places = placesOf(outcome, "warn");
  const variables = places && { ...places, samples: outcome.samples };
  return { places, programs: snippets.map((snippet) => [snippet.id, snippet.write(outcome.result.request, provider, "pt-BR", variables)]) };
}

/** The texts and the recipient of a payload, as a message has them. */
const wordsOf = (value) => JSON.stringify(value).match(/\{\{[^{}]*\}\}/g) ?? [];

test("every program with variables is known again, and has its variables", () => {
  for (const one of each) {
    const { places, programs } = written(one);
    for (const [id, text] of programs) {
      const where = `${one.endpoint.id} ${id}`;
      const found = recognise(text);
      assert.equal(found.kind, "payload", where);
      assert.equal(found.endpoint, one.endpoint.id, where);
      const names = new Set(wordsOf(found.payload).map((word) => word.slice(2, -2).trim()));
      assert.deepEqual([...names].sort(), [...places.names].sort(), `${where}: ${JSON.stringify(found.payload)}`);
    }
  }
});

test("the payloads of a table are known again", async () => {
  for (const { endpoint } of each) {
    const message = { to: "{{telefone}}", text: "Oi {{nome}}", buttons: [BUTTONS[endpoint.kinds[0]]] };
    const names = ["telefone", "nome", "pedido", "cupom"];
    const text = `${names.join(";")}\n+5511999990001;Ana;1;A1\n+5511999990002;"José ""Zé""";2;B2\n`;
    const table = createTable(readTable(text, Papa.parse), true);
    const sources = new Map(names.map((name, column) => [name, { column }]));
    const check = createCheck(table, { message, target: endpoint.id, loss: "warn", locale: "en", sources });
    for (let step = 0; step < check.steps; step += 1) check.step(step);
    assert.equal(check.summary.ready, 2, endpoint.id);
    const found = recognise(await check.payloads().text());
    // Two providers have one payload: without an address it is one of theirs.
    const known = [found.endpoint, ...(found.rivals ?? []).map(({ endpoint }) => endpoint)];
    assert.ok(known.includes(endpoint.id), endpoint.id);
    assert.deepEqual([found.kind, found.others], ["payload", 1], endpoint.id);
    assert.match(JSON.stringify(read(endpoint.id, found.payload).message), /Oi Ana/);
  }
});
