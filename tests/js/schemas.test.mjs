// The entry `botonera/schemas`.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as library from "botonera";
import * as imported from "botonera/schemas";

const require = createRequire(import.meta.url);
const required = require("botonera/schemas");
const files = new URL("../schemas/", import.meta.resolve("botonera"));
const fileOf = (draft, id) => new URL(`${draft}/${id}.schema.json`, files);

const endpoints = library.providers().flatMap((provider) => provider.endpoints.map(({ id }) => id));
const ids = ["message", ...endpoints.map((id) => `message/${id}`), ...endpoints, "build-result", "issue"];
const message = { to: "+5511999999999", text: "Hello", buttons: [{ type: "reply", label: "Yes", id: "yes" }] };
const odd = [undefined, null, 1, "", "nope", Symbol("id"), {}, [], () => {}, { toString: () => { throw new Error("no"); } }];

/** As the files are written: every character visible. */
const written = (schema) =>
  `${JSON.stringify(schema, null, 2).replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;

for (const [way, { schema, schemaIds, standardSchema }] of [["import", imported], ["require", required]]) {
  test(`${way}: every schema is the file of its id, and the files are all`, () => {
    assert.deepEqual(schemaIds().sort(), ids.sort());
    for (const draft of ["2020-12", "draft-07"]) {
      const found = readdirSync(new URL(draft, files), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      assert.equal(found.length, ids.length);
      for (const id of ids) assert.equal(written(schema(id, { draft })), readFileSync(fileOf(draft, id), "utf8"), id);
    }
    assert.deepEqual(readdirSync(files), ["2020-12", "README.md", "draft-07", "package.json"]);
  });

  test(`${way}: 2020-12 is given where no draft is named`, () => {
    for (const options of [undefined, null, {}, { draft: undefined }]) {
      assert.deepEqual(schema("message", options), schema("message", { draft: "2020-12" }));
    }
  });

  test(`${way}: what one caller changes, no other sees`, () => {
    schema("message").properties.to.pattern = "changed";
    schemaIds().length = 0;
    assert.equal(written(schema("message")), readFileSync(fileOf("2020-12", "message"), "utf8"));
    assert.equal(schemaIds().length, ids.length);
  });

  test(`${way}: an unknown id or draft is undefined, whatever it is`, () => {
    for (const id of [...odd, "__proto__", "constructor", "message/"]) assert.equal(schema(id), undefined);
    for (const draft of odd.slice(2)) assert.equal(schema("message", { draft }), undefined);
    assert.equal(schema("message", { draft: "__proto__" }), undefined);
    assert.deepEqual(schema("message", { get draft() { throw new Error("no"); } }), schema("message"));
  });

  test(`${way}: a Standard Schema gives the payload, or the issues of build`, () => {
    for (const target of [...endpoints, "z-api", "ryzeapi", "moorse"]) {
      const { version, vendor, validate } = standardSchema(target)["~standard"];
      assert.deepEqual([version, vendor], [1, "botonera"]);
      const built = library.build(target, message);
      assert.deepEqual(validate(message), built.ok ? { value: built.payload } : { issues: built.errors });
    }
    const { issues } = standardSchema("moorse", { locale: "es" })["~standard"].validate({ ...message, title: "T", to: "" });
    assert.deepEqual(issues, library.build("moorse", { ...message, title: "T", to: "" }, { locale: "es" }).errors);
    assert.deepEqual(issues.map(({ path }) => path), [["to"], ["title"]]);
    assert.equal(standardSchema("moorse", { loss: "warn" })["~standard"].validate({ ...message, title: "T" }).issues, undefined);
  });

  test(`${way}: a problem of no member has the path of the root`, () => {
    for (const [target, value, options, code] of [
      ["moorse", "text", {}, "message-invalid"],
      ["nope", message, {}, "target-unknown"],
      ["moorse", message, { loss: "never" }, "loss-unknown"],
    ]) {
      const { issues } = standardSchema(target, options)["~standard"].validate(value);
      assert.deepEqual(issues.map(({ code, path }) => [code, path]), [[code, ["root"]]]);
    }
  });

  test(`${way}: a Standard Schema throws for no value`, () => {
    for (const target of odd) {
      for (const value of odd) assert.ok(standardSchema(target, value)["~standard"].validate(value).issues.length > 0);
      for (const kind of ["input", "output"]) {
        const { not } = standardSchema(target)["~standard"].jsonSchema[kind]({ target: "draft-07" });
        assert.deepEqual(not, {});
      }
    }
  });

  test(`${way}: its JSON Schemas are those of the endpoint, or of any of the provider's`, () => {
    for (const draft of ["2020-12", "draft-07"]) {
      const target = draft === "2020-12" ? "draft-2020-12" : draft;
      for (const endpoint of endpoints) {
        const { jsonSchema } = standardSchema(endpoint)["~standard"];
        assert.deepEqual(jsonSchema.input({ target }), schema(`message/${endpoint}`, { draft }));
        assert.deepEqual(jsonSchema.output({ target }), schema(endpoint, { draft }));
      }
      for (const { id, endpoints } of library.providers()) {
        const { jsonSchema } = standardSchema(id)["~standard"];
        for (const [given, prefix] of [[jsonSchema.input({ target }), "message/"], [jsonSchema.output({ target }), ""]]) {
          const whole = endpoints.map((endpoint) => endpoint.id).sort().map((endpoint) => schema(prefix + endpoint, { draft }));
          const anyOf = whole.map(({ $schema, $id, ...own }) => own);
          assert.deepEqual(given, whole.length === 1 ? whole[0] : { $schema: whole[0].$schema, anyOf });
        }
      }
    }
    const { jsonSchema } = standardSchema("moorse")["~standard"];
    for (const target of ["openapi-3.0", "2020-12", undefined]) assert.throws(() => jsonSchema.input({ target }), TypeError);
    assert.throws(() => jsonSchema.output(), TypeError);
  });
}

test("the files can be required by their names", () => {
  assert.deepEqual(require("botonera/schemas/draft-07/ryzeapi/button.schema.json"), imported.schema("ryzeapi/button", { draft: "draft-07" }));
});

test("the entry is found without `exports`", () => {
  const { main } = JSON.parse(readFileSync(new URL("package.json", files), "utf8"));
  assert.equal(new URL(main, files).href, new URL("../dist/schemas.cjs", files).href);
  assert.equal(require(fileURLToPath(new URL(main, files))), required);
});
