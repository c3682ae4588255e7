// The npm package puts the issues of every fixture into the same words as the library in Rust, in every language: what it says is
// compared with what `tests/fixtures.rs` keeps. Both entries are tried.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(`${process.env.BOTONERA_INSTALLED}/`);
const LANGUAGES = ["en", "pt-BR", "es"];

const full = require("botonera");
const lean = require("botonera/lean");
for (const language of ["pt-BR", "es"]) lean.addTexts(require(`botonera/texts/${language}`).default);

/** The names of the fixtures, in the order of their folders and files. */
const names = readdirSync(`${tests}fixtures`, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".json"))
  .sort((a, b) => {
    const [one, other] = [a, b].map((file) => [file.slice(0, file.lastIndexOf("/")), file]);
    return one[0] === other[0] ? (one[1] < other[1] ? -1 : 1) : one[0] < other[0] ? -1 : 1;
  });

function outcomeOf({ build, buildText, validate, read, translate }, folder, text, locale) {
  const fixture = JSON.parse(text);
  const { target = folder, from = folder, message, json } = fixture;
  const options = { ...fixture.options, locale };
  if ("validate" in fixture) return validate(target, fixture.validate, options);
  if ("read" in fixture) return read(target, fixture.read, options);
  if ("translate" in fixture) return translate(from, target, fixture.translate, options);
  return json === undefined ? build(target, message, options) : buildText(target, json, options);
}

function snapshot(library, locale) {
  let text = "";
  for (const file of names) {
    const name = file.slice(0, -".json".length);
    const folder = name.slice(0, name.lastIndexOf("/"));
    const { errors, warnings } = outcomeOf(library, folder, readFileSync(`${tests}fixtures/${file}`, "utf8"), locale);
    const issues = [...errors, ...warnings];
    if (issues.length) text += `\n${name}\n`;
    for (const issue of issues) {
      text += `  ${issue.severity} ${issue.code} ${issue.pointer}\n`;
      text += `    ${issue.message} | ${issue.why} | ${issue.help}\n`;
      text += `    ${JSON.stringify(issue.params)} ${JSON.stringify(issue.docs ?? null)}\n`;
      const { at, path, loss, fix, guess, response } = issue;
      if (locale === "en") text += `    ${JSON.stringify([at, path, loss, fix, guess, response])}\n`;
    }
  }
  return text;
}

for (const [entry, library] of Object.entries({ botonera: full, "botonera/lean": lean })) {
  for (const language of LANGUAGES) {
    test(`${entry} says what the library in Rust says, in ${language}`, () => {
      const expected = readFileSync(`${tests}fixtures.issues/${language}.txt`, "utf8");
      // Line by line, so that a difference is shown alone.
      assert.deepEqual(snapshot(library, language).split("\n"), expected.split("\n"));
    });
  }
}
