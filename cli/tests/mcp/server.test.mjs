// A client of the protocol, by its own makers, talks with `botonera mcp`.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const client = new Client({ name: "test", version: "1.0.0" });
const message = { to: "+5511999999999", text: "Hello", buttons: [{ type: "reply", label: "Yes", id: "yes" }] };

before(() => client.connect(new StdioClientTransport({ command: process.env.BOTONERA_NATIVE, args: ["mcp", "--locale", "pt-BR"] })));
after(() => client.close());

const call = async (name, args) => {
  const result = await client.callTool({ name, arguments: args });
  assert.deepEqual(JSON.parse(result.content[0].text), result.structuredContent);
  return { isError: result.isError ?? false, ...result.structuredContent };
};

test("it says what it is for", async () => {
  assert.equal(client.getServerVersion().name, "botonera");
  assert.match(client.getInstructions(), /never write a provider's payload from memory/);
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name).sort(), ["build", "compare", "limits", "translate", "validate"]);
  for (const { description, inputSchema } of tools) assert.ok(description.length > 20 && inputSchema.type === "object");
});

test("a message is built, also one that was written as text", async () => {
  for (const given of [message, JSON.stringify(message)]) {
    const { ok, payload } = await call("build", { target: "moorse", message: given });
    assert.deepEqual([ok, payload], [true, { buttonsId: [{ id: "yes", title: "Yes" }], title: "Hello", to: "5511999999999" }]);
  }
});

test("problems come with their place, in the language", async () => {
  const { ok, errors } = await call("build", { target: "moorse", message: { ...message, to: 5 } });
  assert.deepEqual([ok, errors[0].code, errors[0].pointer], [false, "to-invalid", "/to"]);
  assert.match(errors[0].message, /deve ser um texto/);
  const lossy = { ...message, footer: "Bye" };
  assert.equal((await call("build", { target: "moorse", message: lossy })).ok, false);
  const { ok: isBuilt, warnings } = await call("build", { target: "moorse", message: lossy, drop_what_is_lost: true });
  assert.ok(isBuilt && warnings.some(({ loss }) => loss === "reader"));
});

test("payloads are judged and translated", async () => {
  const payload = { phone: "5511999999999", message: "Your code", otpCode: "123" };
  const { errors } = await call("validate", { target: "z-api", payload });
  assert.equal(errors[0].code, "code-missing");
  // Without a target, what is recognised.
  assert.deepEqual((await call("validate", { payload })).errors, errors);
  const unknown = await call("validate", { payload: { a: 1 } });
  assert.ok(unknown.isError && unknown.targets.includes("z-api/send-button-otp"));
  const given = (await call("build", { target: "z-api", message })).payload;
  const moved = await call("translate", { from: "z-api", to: "moorse", payload: given });
  assert.deepEqual(moved.payload, (await call("build", { target: "moorse", message })).payload);
});

test("endpoints are compared, and their limits told", async () => {
  const { endpoints } = await call("compare", { message });
  assert.equal(endpoints[0].carries, "whole");
  const all = await call("limits", {});
  assert.equal(Object.keys(all.endpoints).length, endpoints.length);
  assert.ok(all.endpoints["moorse/send-buttons"].carries.includes("buttons"));
  // An assistant reads all of it.
  assert.ok(JSON.stringify(all).length < 5000);
  const { endpoints: [moorse] } = await call("limits", { target: "moorse" });
  assert.equal(moorse.endpoint, "moorse/send-buttons");
  assert.equal(moorse.message.type, "object");
  const unknown = await call("limits", { target: "nobody" });
  assert.ok(unknown.isError && unknown.targets.includes("moorse/send-buttons"));
});

test("what it is not asked for right is told, and it goes on", async () => {
  await assert.rejects(client.callTool({ name: "build", arguments: { target: 5 } }).then((result) => {
    if (result.isError) throw new Error(result.content[0].text);
  }));
  assert.ok((await call("limits", {})).endpoints);
});
