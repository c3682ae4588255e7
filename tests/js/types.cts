// Compiled, never run: the declarations, as a CommonJS file sees them.

import botonera = require("botonera");

const result: botonera.BuildResult<"moorse/send-buttons"> = botonera.build("moorse/send-buttons", {
  to: "+5511999999999",
  text: "How can we help you today?",
  buttons: [{ type: "reply", label: "Talk to sales", id: "menu_sales" }],
});
if (result.ok) {
  const title: string = result.payload.title;
  void title;
}
const code: botonera.IssueCode | undefined = result.errors[0]?.code;
void code;

const started: Promise<void> = botonera.init();
const text: string = botonera.version;
void [started, text];

import schemas = require("botonera/schemas");

const schema: schemas.JsonSchema = schemas.schema("message");
const outcome: schemas.StandardResult<botonera.PayloadOf<"moorse/send-buttons">> = schemas.standardSchema("moorse")["~standard"].validate({});
void [schema, outcome];

import lean = require("botonera/lean");
import leanSchemas = require("botonera/lean/schemas");
import es = require("botonera/texts/es");
import ptBr = require("botonera/texts/pt-BR");

for (const texts of [es.default, ptBr.default]) lean.addTexts(texts);
const verdict: botonera.Verdict = lean.validate("moorse", {});
void [verdict, leanSchemas.schemaIds()];
