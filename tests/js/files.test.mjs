// The files of the installed package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const folder = new URL("../", import.meta.resolve("botonera"));
const text = (file) => readFileSync(new URL(file, folder), "utf8");
const isDeclaration = (name) => /\.d\.c?ts$/.test(name);
const dist = readdirSync(new URL("dist/", folder), { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name !== "texts")
  .sort();

test("the package has no dependencies", () => {
  const manifest = JSON.parse(text("package.json"));
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
});

test("the package is complete", () => {
  const both = (name) => [`${name}.cjs`, `${name}.d.cts`, `${name}.d.ts`, `${name}.js`];
  const entries = ["index", "lean", "schemas", "lean-schemas", "texts/es", "texts/pt-BR"].flatMap(both);
  const withoutBytes = ["edge.js", "workerd.js", "lean-edge.js", "lean-workerd.js"];
  const types = ["issue-code", "payloads"].flatMap(both).filter(isDeclaration);
  assert.deepEqual(dist, [...entries, ...withoutBytes, ...types, "botonera.iife.js", "botonera.wasm"].sort());
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

// All that an entry asks for: the module, where bytes may not be compiled; the main entry, for the core.
const asked = {
  "workerd.js": /import \w+ from"\.\/botonera\.wasm"/,
  "edge.js": /import \w+ from"\.\/botonera\.wasm\?module"/,
  "lean-workerd.js": /import \w+ from"\.\/botonera\.wasm"/,
  "lean-edge.js": /import \w+ from"\.\/botonera\.wasm\?module"/,
  "schemas.js": /import\{build as \w+\}from"botonera"/,
  "schemas.cjs": /require\("botonera"\)/,
  "lean-schemas.js": /import\{build as \w+\}from"botonera\/lean"/,
  "lean-schemas.cjs": /require\("botonera\/lean"\)/,
};
// The one thing of a host that is used where it is: elsewhere a loop and a decoder do what it is for.
const quicker = [
  /if\(typeof Buffer=="function"\)return Buffer\.from\([\w$]+,"latin1"\);/,
  /typeof Buffer=="function"&&\([\w$]+=Buffer\.from\([\w$]+\)\)/,
];
// Texts: the module, what issues say, the catalogue, and schemas.
const carried = /(["'`])(?:\\0asm|(?:en|es|pt-BR) \d+(?:\\n|\n)|\[\{"id"|\{"\$schema")(?:(?!\1)[^\\]|\\.)*\1/gs;

for (const file of dist.filter((name) => /\.c?js$/.test(name))) {
  test(`dist/${file} asks nothing of its host`, () => {
    const allowed = [...(asked[file] ? [asked[file]] : []), ...quicker];
    const code = allowed.reduce((code, known) => code.replace(known, ""), text(`dist/${file}`).replace(carried, '""'));
    assert.equal(code.match(forbidden)?.[0], undefined);
  });
}

test("the classic script is the same in any encoding that a page may have", () => {
  assert.match(text("dist/botonera.iife.js"), /^[\x01-\x7f]*$/);
});

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
    for (const file of ["index.js", "index.cjs", "lean.js", "lean.cjs"]) {
      const { build } = await import(new URL(`dist/${file}?anew`, folder));
      build("moorse", {});
    }
  } finally {
    WebAssembly.Module = Module;
  }
  const beside = readFileSync(new URL("dist/botonera.wasm", folder));
  assert.deepEqual(compiled.map((bytes) => Buffer.compare(bytes, beside)), [0, 0, 0, 0]);
});

test("only the entry of the schemas carries them, and it carries no core", () => {
  const carries = dist.filter((file) => text(`dist/${file}`).includes("json-schema.org"));
  assert.deepEqual(carries, ["lean-schemas.cjs", "lean-schemas.js", "schemas.cjs", "schemas.js"]);
  for (const file of carries) {
    const code = text(`dist/${file}`).replace(carried, '""');
    assert.ok(code.length < 5_000, `${file} carries ${code.length} bytes beside the schemas`);
    const { length } = gzipSync(text(`dist/${file}`), { level: 9 });
    assert.ok(length < 40_000, `${file} is ${length} bytes, gzipped`);
  }
});
