// Ways to start, each on a copy of the library that has not started yet.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import vm from "node:vm";
import { promises, tried } from "./suite.mjs";

const require = createRequire(import.meta.url);
const bytes = readFileSync(require.resolve("botonera/botonera.wasm"));
const script = readFileSync(new URL("botonera.iife.js", import.meta.resolve("botonera")), "utf8");

let copies = 0;
const fresh = () => import(`${import.meta.resolve("botonera")}?${++copies}`);
const works = async (library) => assert.deepEqual((await tried(library)).broken, []);
const answers = ({ build }) => assert.equal(build("nope", {}).ok, false);

/** Runs `work` while this engine compiles and starts nothing at once. */
async function withoutSync(work) {
  const { Module, Instance } = WebAssembly;
  const only = (kind) => Object.assign(function () { assert.fail("this blocks"); }, { exports: kind.exports });
  Object.assign(WebAssembly, { Module: only(Module), Instance: only(Instance) });
  try {
    await work();
  } finally {
    Object.assign(WebAssembly, { Module, Instance });
  }
}

test("init: starts without blocking", () =>
  withoutSync(async () => {
    const library = await fresh();
    assert.throws(() => answers(library), /blocks/);
    await library.init();
    answers(library);
  }));

test("init: a call in the meantime need not wait", async () => {
  const library = await fresh();
  const started = library.init();
  answers(library);
  await started;
  answers(library);
});

test("init: a module serves from the moment it is handed in", async () => {
  const library = await fresh();
  const module = new WebAssembly.Module(bytes);
  const { compile, Module } = WebAssembly;
  WebAssembly.Module = { exports: Module.exports };
  WebAssembly.compile = () => assert.fail("compiled again");
  try {
    const started = library.init(module);
    answers(library);
    await started;
  } finally {
    Object.assign(WebAssembly, { compile, Module });
  }
  await works(library);
});

test("init: what is no module of ours is refused and leaves no trace", async () => {
  const library = await fresh();
  const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  for (const wrong of [null, 1, "botonera.wasm", {}, bytes, empty]) {
    await assert.rejects(() => library.init(wrong));
  }
  await works(library);
});

test("a realm of its own, without TextDecoder and TextEncoder", async () => {
  const realm = vm.createContext();
  vm.runInContext(script, realm);
  assert.equal(vm.runInContext("typeof TextDecoder + typeof TextEncoder", realm), "undefinedundefined");
  const library = realm.Botonera;
  // Each value of ours is one of another realm there.
  await works(library);
});

test("a module of another realm", async () => {
  const realm = vm.createContext();
  vm.runInContext(script, realm);
  await realm.Botonera.init(new WebAssembly.Module(bytes));
  await works(realm.Botonera);
});

test("the suite can fail", async () => {
  const { broken } = await tried({ ...(await fresh()), build: () => ({}) });
  assert.ok(broken.length > promises(await fresh()).length / 2);
});
