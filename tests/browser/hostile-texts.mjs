// Texts that a careless reader takes minutes for, each pasted; run by bring.test.mjs.

import assert from "node:assert/strict";
import { recognise } from "../../www/import/recognise.js";

const starts = ["", "{", "curl ", "curl '", 'curl "', "curl $'", "curl ^\n", 'curl ^"', "curl -d '{", "curl <<A\n", `curl https://api.z-api.io/send-button-actions -d '`, "# ", "printf ", '{"a":"', "["];
const units = ["a", " ", "\n", "\\", "'", '"', "^", "^\n", '^"', "$'", "<<", "<<a\n", "|", ";", "#", "# \n", "-d ", "-d x ", "--json ", "{", "[", '{"a":', ",", ", ",
  '"\\', '""', "\\x41", "\\u", "/token/", "=", "a=b ", "\u2028", "\ud800", "\r\n", "[[],", '{"body":', `${"[".repeat(100)}1,`, '{"a":[{"b":"', '{x', "{}", "`${", "`{${x}", "'+'", "{'a':", "{a:b,", "{a:'", 'f"{', "'{' + ", "@'\n{", "@{a=", "/*", "[/*", "{{", '{"a":={{', "$(", "${", "array(", "['a'=>", "x.", "\ufdd00\ufdd1", "> "];

// Names so long that engines tell them apart by their length alone.
assert.equal(recognise(JSON.stringify({ ["a".repeat(17_000)]: Array(200_000).fill(1) })).kind, "unknown");

for (const start of starts) {
  for (const unit of units) {
    const length = start === "curl " || start === "" ? 1_000_000 : 150_000;
    const found = recognise(start + unit.repeat(Math.ceil(length / unit.length)));
    assert.equal(found.kind, "unknown");
  }
}
