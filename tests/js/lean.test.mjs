// The entry with English alone promises the same, once it has been given the other texts.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as library from "botonera/lean";
import es from "botonera/texts/es";
import ptBr from "botonera/texts/pt-BR";
import { promises } from "./suite.mjs";

const { addTexts, build } = library;
const told = (locale) => build("moorse", {}, { locale }).errors[0].message;

test("lean: a language without texts is English", () => {
  for (const locale of ["en", "pt-BR", "es", "xx"]) assert.equal(told(locale), "`to` is missing.");
});

test("lean: each language is told once its texts are there", () => {
  addTexts(es);
  assert.deepEqual(["en", "pt-BR", "es"].map(told), ["`to` is missing.", "`to` is missing.", "Falta el campo `to`."]);
  addTexts(ptBr);
  addTexts(ptBr);
  assert.deepEqual(["en", "pt-BR", "es"].map(told), ["`to` is missing.", "Falta o campo `to`.", "Falta el campo `to`."]);
});

for (const [name, check] of promises(library)) test(`lean: ${name}`, check);
