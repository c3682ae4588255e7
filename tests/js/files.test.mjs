// The files of the installed package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../", import.meta.resolve("botonera"));
const text = (file) => readFileSync(new URL(file, folder), "utf8");
const dist = readdirSync(new URL("dist/", folder)).sort();

test("the package has no dependencies", () => {
  const manifest = JSON.parse(text("package.json"));
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
});

test("the package is complete", () => {
  assert.deepEqual(dist, [
    "botonera.iife.js",
    "botonera.wasm",
    "edge.js",
    "index.cjs",
    "index.d.cts",
    "index.d.ts",
    "index.js",
    "issue-code.d.cts",
    "issue-code.d.ts",
    "workerd.js",
  ]);
  for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
    assert.ok(text(file).length > 0, file);
  }
});

test("the README's example runs", () => {
  const [, example] = text("README.md").match(/```js\n(.*?)```/s);
  writeFileSync("readme.mjs", example);
  assert.match(execFileSync(process.execPath, ["readme.mjs"], { encoding: "utf8" }), /number: '5511999999999'/);
});

const forbidden =
  /\b(process|globalThis|global|window|self|Buffer|require|fetch|eval|set(Timeout|Interval|Immediate)|queueMicrotask|__dirname|__filename|import\.meta|new Function|Math\.random)\b|(?<![\w$.])(XMLHttpRequest|Date|performance|crypto)\b|\bFunction\s*\(|\bimport\s*[("']|\bfrom\s*["']/;

// Where bytes may not be compiled, the module is all that is asked for.
const modules = { "workerd.js": "./botonera.wasm", "edge.js": "./botonera.wasm?module" };

for (const file of dist.filter((name) => /\.c?js$/.test(name))) {
  test(`dist/${file} asks nothing of its host`, () => {
    let code = text(`dist/${file}`).replace(/"[^"]{10000,}"/, '""');
    if (modules[file]) code = code.replace(new RegExp(`\\bimport (\\w+) from"${modules[file].replace("?", "\\?")}"`), "");
    assert.equal(code.match(forbidden)?.[0], undefined);
  });
}

// What makes the core of trap.test.mjs trap is an unknown target to the one that is shipped.
test("the core that is shipped cannot be made to trap", async () => {
  const { build } = await import(new URL("dist/index.js?untrapped", folder));
  for (const target of ["botonera-trap:unreachable", "botonera-trap:stack"]) {
    assert.equal(build(target, {}).errors[0].code, "target-unknown");
  }
});

test("the entries carry the module that stands beside them", async () => {
  const { Module } = WebAssembly;
  const compiled = [];
  WebAssembly.Module = function (bytes) {
    compiled.push(bytes);
    return new Module(bytes);
  };
  try {
    for (const file of ["index.js", "index.cjs"]) {
      const { build } = await import(new URL(`dist/${file}?anew`, folder));
      build("moorse", {});
    }
  } finally {
    WebAssembly.Module = Module;
  }
  const beside = readFileSync(new URL("dist/botonera.wasm", folder));
  assert.deepEqual(compiled.map((bytes) => Buffer.compare(bytes, beside)), [0, 0]);
});
