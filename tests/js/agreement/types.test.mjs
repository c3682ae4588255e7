// The TypeScript types agree with the schemas: what a schema has as an example has its type, and what the schema rejects for its kind
// (another JSON type, a required member that is missing, an unknown name of a list, an unknown member) has not.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { validators } from "./ajv.mjs";
import { fixtures } from "./values.mjs";

const installed = process.env.BOTONERA_INSTALLED;
const require = createRequire(`${installed}/`);
const { build } = require("botonera");
const { schema, schemaIds } = require("botonera/schemas");

/** What a schema says and no type: a breach of it has the type all the same. */
const UNSAID = ["the form of a text", "what an endpoint carries: every message is a Message", "what one member needs beside another"];

const OTHERS = ["text", 1, true, null, {}, []];
const kindOf = (value) => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);

/** The type of what the schema describes. */
function typeOf(id) {
  const [type] = [["message", "Message"], ["build-result", "BuildResult"], ["issue", "Issue"]].find(([own]) => id.startsWith(own))?.slice(1) ?? [];
  return type ?? `PayloadOf<"${id}">`;
}

/** One issue of each set of members. */
function issues() {
  const found = new Map();
  for (const message of fixtures(fileURLToPath(new URL("../../fixtures", import.meta.url))).message) {
    for (const target of ["z-api", "ryzeapi", "moorse"]) {
      const { errors, warnings } = build(target, message);
      for (const issue of [...errors, ...warnings]) found.set(Object.keys(issue).join(), issue);
    }
  }
  return [...found.values()];
}

const errorsAt = (path, errors) => errors?.filter(({ instancePath }) => instancePath === path.map((key) => `/${key}`).join("")) ?? [];

/** Whether a text has another form than the schema says; names out of a list have a pattern too, where they may be in any case. */
const isOfForm = (errors, path) => {
  const keywords = errorsAt(path, errors).map(({ keyword }) => keyword);
  return keywords.includes("pattern") && !keywords.includes("enum");
};

/** Whether what is missing is required beside another member only, but for one that says what it stands beside: types have that. */
const isBeside = (errors, path, root) =>
  errorsAt(path.slice(0, -1), errors).some(({ params, schemaPath }) => {
    if (!/\/(then|else)\/required$/.test(schemaPath) || params.missingProperty !== path.at(-1)) return false;
    const condition = schemaPath.split("/").slice(1, -2).reduce((holder, key) => holder[decodeURIComponent(key)], root);
    return !Object.values(condition.if.properties ?? {}).some((member) => "const" in member);
  });

/** Every value with one change of kind, the name of the change, and where it is. */
function* changes(value) {
  const copy = () => structuredClone(value);
  for (const path of paths(value)) {
    const at = path.join("/");
    const held = path.reduce((holder, key) => holder[key], value);
    const change = (edit) => {
      const root = { "": copy() };
      const all = ["", ...path];
      const last = all.pop();
      edit(all.reduce((holder, key) => holder[key], root), last);
      return root[""];
    };
    for (const other of OTHERS) {
      if (kindOf(other) !== kindOf(held)) yield [`${at} is ${kindOf(other)}`, change((holder, key) => (holder[key] = other)), path];
    }
    if (typeof held === "string") yield [`${at} is an unknown name`, change((holder, key) => (holder[key] = "nope")), path];
    if (path.length && !Array.isArray(path.slice(0, -1).reduce((holder, key) => holder[key], value))) {
      yield [`${at} is missing`, change((holder, key) => delete holder[key]), path];
    }
    if (kindOf(held) === "object") yield [`${at} has an unknown member`, change((holder, key) => (holder[key].unknown = 1)), path];
  }
}

function paths(value, path = []) {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => paths(value[key], [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** What the schema has as examples; of results and issues, those that there are. */
function examplesOf(id) {
  if (id === "issue") return issues();
  const { examples } = schema(id);
  if (id !== "build-result") return examples;
  const messages = schema("message").examples;
  const targets = ["nope", ...schemaIds().filter((id) => id.includes("/") && !id.startsWith("message/"))];
  return [...examples, ...targets.flatMap((target) => messages.map((message) => build(target, message)))];
}

test("examples have the type, and what is of another kind has not", () => {
  const lines = ['import type { BuildResult, Issue, Message, PayloadOf } from "botonera";', "declare function take<T>(value: T): void;"];
  const names = new Map();
  const unsaid = Object.fromEntries(UNSAID.map((name) => [name, 0]));
  for (const id of schemaIds()) {
    const [accepts] = validators(schema, id);
    const [acceptsAny] = validators(schema, id.startsWith("message") ? "message" : id);
    for (const example of examplesOf(id)) {
      assert.ok(accepts(example), id);
      lines.push(`take<${typeOf(id)}>(${JSON.stringify(example)});`);
      for (const [name, value, path] of changes(example)) {
        if (accepts(value)) continue;
        const [form, endpoint, beside] = UNSAID;
        const isOfAny = acceptsAny(value);
        let breach;
        // The types have no null, which forms may send in place of an optional text.
        if (isOfAny && !name.endsWith("null")) breach = endpoint;
        else if (name.endsWith("name") && isOfForm(acceptsAny.errors, path)) breach = form;
        else if (name.endsWith("missing") && isBeside(acceptsAny.errors, path, schema(id.startsWith("message") ? "message" : id))) breach = beside;
        if (breach) unsaid[breach]++;
        else lines.push("// @ts-expect-error");
        lines.push(`take<${typeOf(id)}>(${JSON.stringify(value)});`);
        names.set(lines.length - (breach ? 0 : 1), `${id}: ${name}`);
      }
    }
  }
  for (const [name, count] of Object.entries(unsaid)) assert.ok(count > 0, name);
  assert.ok(names.size > 5000, `${names.size} changes`);
  const folder = join(installed, "types");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "agreement.mts"), `${lines.join("\n")}\n`);
  const options = { module: "nodenext", target: "es2022", lib: ["es2022"], types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["agreement.mts"] }));
  const { status, stdout } = spawnSync(process.execPath, [process.env.BOTONERA_TSC, "-p", folder, "--pretty", "false"], { encoding: "utf8", maxBuffer: 1e8 });
  const wrong = stdout.split("\n").filter(Boolean);
  const named = wrong.map((line) => `${names.get(Number(line.match(/\((\d+),/)?.[1])) ?? ""} ${line}`.slice(0, 300));
  assert.deepEqual(named, []);
  assert.equal(status, 0);
});
