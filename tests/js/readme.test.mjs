// The examples of the READMEs run as they stand there, and print what a comment behind them says.

import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = new URL("./", import.meta.url);
const run = promisify(execFile);

for (const readme of ["README.md", "node_modules/botonera/README.md"]) {
  const text = await readFile(new URL(readme, folder), "utf8");
  const all = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, example]) => example);
  // The one that waits for a webhook runs with somebody who calls it: in tests/loopback.
  const examples = all.filter((example) => !example.includes("createServer"));
  test(`${readme} has examples`, () => assert.ok(examples.length > 0));
  for (const [index, example] of examples.entries()) {
    test(`${readme}, example ${index + 1}`, async () => {
      const file = new URL(`readme-${index}.mjs`, folder);
      await writeFile(file, example);
      const { stdout, stderr } = await run(process.execPath, [fileURLToPath(file)]);
      assert.equal(stderr, "");
      assert.notEqual(stdout, "");
      let rest = stdout;
      for (const [, expected] of example.matchAll(/^\/\/ (.*?)(?: …)?$/gm)) {
        assert.ok(rest.includes(expected), `${stdout}\nshould go on with: ${expected}`);
        rest = rest.slice(rest.indexOf(expected) + expected.length);
      }
    });
  }
}
