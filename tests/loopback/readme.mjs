// The README's example of a whole conversation runs as it stands there, with the providers of server.mjs, whose URL is the
// argument, and prints what the comments at its end say.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const server = process.argv[2];
const [GATEWAY, INSTANCE, TOKEN] = [`${server}/ryzeapi`, "the-readme", "FAKE-README"];

const freePort = () =>
  new Promise((resolve) => {
    const taken = createServer().listen(0, "127.0.0.1", () => {
      const { port } = taken.address();
      taken.close(() => resolve(port));
    });
  });

test("README.md, the example that waits for a click", { timeout: 20_000 }, async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const examples = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, example]) => example);
  const [example, ...others] = examples.filter((example) => example.includes("createServer"));
  assert.deepEqual(others, []);
  const lines = example.trimEnd().split("\n");
  const expected = lines.slice(lines.findLastIndex((line) => !line.startsWith("// ")) + 1).map((line) => line.slice(3));
  assert.ok(expected.length > 1);

  const PORT = await freePort();
  const account = { instance: INSTANCE, token: TOKEN, webhook: `http://127.0.0.1:${PORT}` };
  await fetch(`${server}/panel/ryzeapi`, { method: "POST", body: JSON.stringify(account), signal: AbortSignal.timeout(5_000) });

  const file = new URL("../readme-webhook.mjs", import.meta.url);
  await writeFile(file, example);
  const env = { ...process.env, GATEWAY, INSTANCE, TOKEN, PORT };
  const child = spawn(process.execPath, [fileURLToPath(file)], { env, stdio: ["ignore", "pipe", "inherit"] });
  const timer = setTimeout(() => child.kill(), 15_000);
  try {
    const printed = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (printed.push(line) === expected.length) break;
    }
    assert.deepEqual(printed, expected);
  } finally {
    clearTimeout(timer);
    child.kill();
  }
});
