// The page's texts: each in every language.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { providers } from "../../pkg/dist/index.js";
import * as bringTexts from "../../www/import/texts.js";
import * as editorTexts from "../../www/parts/message/editor/texts.js";
import * as snippetTexts from "../../www/code/snippets/texts.js";
import * as tableTexts from "../../www/table/texts.js";

const root = new URL("../../", import.meta.url);
const languages = await Promise.all(
  (await readdir(new URL("www/texts/", root))).filter((file) => file.endsWith(".js")).map(async (file) => ({
    name: file.replace(".js", ""),
    texts: (await import(new URL(`www/texts/${file}`, root))).default,
  })),
);

test("the texts of the languages have the same names", async () => {
  const first = sameNames(languages.map(({ texts }) => texts));
  assert.ok(first.length > 100);
  const steps = languages.map(({ name }) => import(new URL(`www/code/token-steps/steps-${name}.js`, root)));
  sameNames((await Promise.all(steps)).map(({ default: { catalogue, ...own } }) => own));
  for (const { TEXTS } of [bringTexts, editorTexts, snippetTexts, tableTexts]) {
    assert.deepEqual(Object.keys(TEXTS).sort(), languages.map(({ name }) => name).sort());
    sameNames(Object.values(TEXTS));
  }
});

function sameNames(texts) {
  const namesOf = (value, before = "") =>
    typeof value === "object"
      ? Object.entries(value).flatMap(([name, inner]) => namesOf(inner, `${before}.${name}`))
      : [`${before} ${typeof value}`];
  const [first, ...others] = texts.map((own) => namesOf(own).sort());
  assert.equal(others.length, 2);
  for (const other of others) assert.deepEqual(other, first);
  return first;
}

test("the dialog that takes things in has words for whatever may be told", async () => {
  const types = await readFile(new URL("pkg/src/index.d.ts", root), "utf8");
  for (const { facts } of Object.values(bringTexts.TEXTS)) {
    for (const name of ["ClickEvent", "StatusEvent", "OtherEvent", "Accepted", "Failure"]) {
      const [, inside] = new RegExp(`interface ${name} \\{([^}]*)\\}`).exec(types);
      const members = [...inside.matchAll(/^  (\w+)\??:/gm)].map(([, member]) => member).filter((member) => !["type", "ok", "kind"].includes(member));
      assert.ok(members.length);
      for (const member of members) assert.ok(facts[member], member);
    }
  }
});

test("what the catalogue says in English is said in each language, and nothing else is kept", async () => {
  const notes = providers().flatMap(({ notes, endpoints }) => [...notes, ...endpoints.flatMap(({ notes = [] }) => notes)]);
  // Endpoints share some.
  const said = [...new Set(notes.map(({ text }) => text))];
  assert.ok(said.length > 0);
  for (const { name } of languages) {
    const { default: texts } = await import(new URL(`www/code/token-steps/steps-${name}.js`, root));
    assert.deepEqual(Object.keys(texts.catalogue).sort(), name === "en" ? [] : said.toSorted(), name);
    for (const [english, own] of Object.entries(texts.catalogue)) assert.notEqual(own, english);
  }
});

test("the units of the limits that are counted have words", () => {
  const limits = providers().flatMap(({ endpoints }) => endpoints.flatMap(({ limits }) => limits));
  const units = new Set(limits.map(({ unit }) => unit));
  for (const unit of ["code points", "buttons", "seconds"]) {
    assert.ok(units.has(unit), unit);
    for (const { name, texts } of languages) assert.match(texts.counter(1, 2, unit), /^1 \S+ 2 \p{L}+$/u, `${name}: ${unit}`);
  }
});

test("the editor explains each member of a message in the page's language", async () => {
  const schema = JSON.parse(await readFile(new URL("schemas/2020-12/message.schema.json", root), "utf8"));
  const members = new Map();
  function walk({ properties = {}, items, ...rest }, names = []) {
    for (const [name, inner] of Object.entries(properties)) {
      members.set([...names, name].join("."), [...names, name]);
      walk(inner, [...names, name]);
    }
    if (items) walk(items, names);
    for (const branch of ["oneOf", "anyOf", "allOf"].flatMap((word) => rest[word] ?? [])) walk(branch, names);
    for (const branch of ["if", "then", "else"].map((word) => rest[word])) if (branch) walk(branch, names);
  }
  walk(schema);
  assert.ok(members.has("quote.messageId") && members.has("buttons.code"), [...members.keys()].join());
  for (const { name, texts } of languages) {
    for (const [member, names] of members) assert.ok(editorTexts.describedBy(texts)(names), `${name}: ${member}`);
  }
});
