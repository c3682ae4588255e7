// Ways to start, each on a copy of the library that has not started yet.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
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
  const only = (kind) => Object.assign(function () { assert.fail("this blocks"); }, { customSections: kind.customSections });
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
  WebAssembly.Module = { customSections: Module.customSections };
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

test("init: a module handed in while another is being compiled serves", async () => {
  const library = await fresh();
  const module = new WebAssembly.Module(bytes);
  const { Instance, instantiate } = WebAssembly;
  const served = [];
  // Node itself starts modules at times, for its own `fetch`.
  const note = (module) => {
    if (WebAssembly.Module.exports(module).some(({ name }) => name === "core_validate")) served.push(module);
  };
  WebAssembly.instantiate = (module, imports) => (note(module), instantiate(module, imports));
  WebAssembly.Instance = function (module, imports) {
    note(module);
    return new Instance(module, imports);
  };
  try {
    await Promise.all([library.init(), library.init(module)]);
    // Lets the instance go, so that the module is asked for once more.
    library.build("moorse", { text: "x".repeat(2e6) });
    answers(library);
  } finally {
    Object.assign(WebAssembly, { Instance, instantiate });
  }
  assert.ok(served.length >= 2 && served.every((one) => one === module));
});

// A module like ours in all but the version, which is as long.
const another = Buffer.from(bytes);
const name = another.indexOf("botonera 0.");
another.write("botonera 9.", name);

test("init: what is no module of this version is refused and leaves no trace", async () => {
  const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  assert.ok(name > 0);
  for (const wrong of [null, 1, "botonera.wasm", {}, bytes, Promise.resolve(), empty, new WebAssembly.Module(another)]) {
    const library = await fresh();
    const started = library.init(wrong);
    // Not even before the promise says so.
    answers(library);
    await assert.rejects(started, TypeError);
    await assert.rejects(library.init(wrong), TypeError);
    answers(library);
  }
});

test("a huge message leaves no memory behind", async () => {
  const library = await fresh();
  const { Instance } = WebAssembly;
  const memories = [];
  let freed = 0;
  WebAssembly.Instance = function (module, imports) {
    const { exports } = new Instance(module, imports);
    memories.push(new WeakRef(exports.memory));
    assert.equal(typeof exports.__wbg_core_free, "function");
    return { exports: { ...exports, __wbg_core_free: () => freed++ } };
  };
  try {
    const ask = (length) => library.build("ryzeapi", { text: "x".repeat(length) });
    ask(1);
    ask(100_000);
    assert.equal(memories.length, 1);
    ask(10_000_000);
    setFlagsFromString("--expose-gc");
    const collect = vm.runInNewContext("gc");
    for (let time = 0; time < 10 && memories[0].deref(); time++) {
      await new Promise(setImmediate);
      collect();
    }
    assert.equal(memories[0].deref(), undefined);
    answers(library);
    answers(library);
    assert.equal(memories.length, 2);
    // What was in the memory that is gone is nothing to be freed in the next one.
    await new Promise(setImmediate);
    collect();
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(freed, 0);
  } finally {
    WebAssembly.Instance = Instance;
  }
  await works(library);
});

test("of an instance that is gone nothing is left to be freed in the next one", async () => {
  const { FinalizationRegistry } = globalThis;
  let waiting = 0;
  globalThis.FinalizationRegistry = class {
    register() {
      waiting++;
    }
    unregister() {
      waiting--;
    }
  };
  try {
    const library = await fresh();
    answers(library);
    assert.equal(waiting, 1);
    library.build("ryzeapi", { text: "x".repeat(10_000_000) });
    assert.equal(waiting, 0);
    answers(library);
    assert.equal(waiting, 1);
  } finally {
    globalThis.FinalizationRegistry = FinalizationRegistry;
  }
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
