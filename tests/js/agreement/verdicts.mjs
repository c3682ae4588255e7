// Writes every value of the fixtures with the library's verdict, for validators of other languages: verdicts.mjs <installed> <file>

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { validators } from "./ajv.mjs";
import { judges } from "./judges.mjs";
import { isUnsaid } from "./unsaid.mjs";
import { fixtures } from "./values.mjs";

const [installed, file] = process.argv.slice(2);
const require = createRequire(`${installed}/`);
const { schema } = require("botonera/schemas");
const judge = judges(require("botonera"));
const found = fixtures(fileURLToPath(new URL("../../fixtures", import.meta.url)));

const verdicts = [];
for (const [id, isRight] of judge) {
  const values = id.startsWith("message") ? found.message : (found[id] ?? []);
  const [accepts] = validators(schema, id);
  for (const value of values) {
    const ok = isRight(value);
    // Only of what the schema lets pass.
    const unsaid = !ok && accepts(value) && isUnsaid(value, accepts, isRight);
    verdicts.push({ schema: id, value, ok, unsaid });
  }
}
writeFileSync(file, JSON.stringify(verdicts));
