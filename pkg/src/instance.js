// The running core: started by the first call or by `init`, replaced after any exception.

import * as core from "../core/botonera.js";
import { version } from "../package.json";
// Each entry of the package has a module of its own behind this name.
import { compile, compileLater } from "compiled-module";
import { given, learn, take } from "./door.js";

// From texts of this length on, the memory that the core has taken is not worth keeping.
const LARGE = 1_000_000;
// As many bytes as one UTF-16 unit becomes at most.
const WIDEST = 3;
// Room for texts that no ordinary message exceeds.
const ROOM = 16_384;

const encoder = new TextEncoder();
let decoder;

let compiled;
let broken = false;

// What is running, as the core's object and as its memory, and the places in it: of cells, of the room for texts, of results.
let running;
let held;
let [bytes, words, buffer, space] = [];
let [cells, texts, room, results] = [];

// The heads that are the same in every result of a key.
const heads = [];

/** Makes the core ready, without blocking; `module` is one that somebody else compiled, and serves from now on. */
export async function init(module) {
  // Throws at whatever is no module. The section is written by xtask/src/wasm.rs.
  if (module !== undefined && !WebAssembly.Module.customSections(module, `botonera ${version}`).length) {
    throw new TypeError(`not the module of botonera ${version}`);
  }
  if (broken) stop();
  broken = false;
  if (core.instance) return;
  compiled = module ?? compiled;
  const ours = compiled ?? (await compileLater());
  // Meanwhile one may have been handed in.
  compiled ??= ours;
  if (!core.instance) await core.startLater(compiled);
}

/**
 * What the core answers to `values`: the head of the result, which is not to be changed, and the text of the body that belongs
 * to it.
 */
export function answer(verb, ...values) {
  start();
  take(values);
  // A getter may have called the library meanwhile, and may have let the core go.
  start();
  // After a trap nothing in the instance can be relied on, and engines name traps differently. The fresh one is for
  // the next call to start: where the stack is exhausted, there is no room for it here.
  broken = true;
  const { count, text } = given;
  held[verb](count, put(count, text));
  const said = result();
  broken = false;
  if (text.length >= LARGE) stop();
  return said;
}

function start() {
  if (broken || !core.instance) core.start((compiled ??= compile()));
  if (running === core.instance) return;
  broken = true;
  letGo();
  held = new core.Core();
  [cells, results] = [held.cells(), held.result()];
  running = core.instance;
  makeRoom(ROOM);
  held.names();
  learn(result((names) => names.split("\n")).head);
  broken = false;
}

/** The object of an instance that is no more must not be freed in another one, or in none, once the engine collects it. */
const letGo = () => held?.__destroy_into_raw();

function stop() {
  letGo();
  core.stop();
  [running, held, bytes, words, buffer, space] = [];
}

function makeRoom(size) {
  [texts, room] = [held.room(size), size];
  look();
}

/** Looks at the memory, which is another one each time that it has grown. */
function look() {
  const memory = running.memory.buffer;
  [bytes, words] = [new Uint8Array(memory), new Uint32Array(memory)];
  space = bytes.subarray(texts, texts + room);
  // Node and its like read texts out of it several times as fast as by a decoder.
  if (typeof Buffer === "function") buffer = Buffer.from(memory);
}

/** Writes what is handed over into the memory; how many bytes the text has there. */
function put(count, text) {
  if (text.length * WIDEST > room) makeRoom(text.length * WIDEST);
  const to = cells >> 2;
  for (let at = 0; at < count * given.WORDS; at++) words[to + at] = given.cells[at];
  return encoder.encodeInto(text, space).written;
}

function result(parse = JSON.parse) {
  if (bytes.length === 0) look();
  const [headAt, headLength, bodyAt, bodyLength, flags] = words.subarray(results >> 2, (results >> 2) + 5);
  const key = flags >>> 1;
  const head = heads[key] ?? parse(read(headAt, headLength, flags & 1));
  if (key) heads[key] = head;
  return { head, body: read(bodyAt, bodyLength, flags & 1) };
}

function read(at, length, isAscii) {
  if (length === 0) return "";
  if (buffer) return buffer.toString(isAscii ? "latin1" : "utf8", at, at + length);
  decoder ??= new TextDecoder();
  return decoder.decode(bytes.subarray(at, at + length));
}
