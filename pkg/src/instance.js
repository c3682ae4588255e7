// The running core: started by the first call or by `init`, replaced after any exception.

import * as core from "../core/botonera.js";
import { version } from "../package.json";
// Each entry of the package has a module of its own behind this name.
import { compile, compileLater } from "compiled-module";
import { forget, given, learn, take } from "./door.js";
import { joined } from "./wire.js";

// From so many bytes on, the memory that the core has taken is not worth keeping.
const LARGE = 8_000_000;
// Lines are handed over in pieces of about this length.
const PIECE = 65_536;
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
  return asked(values, ({ count, text }) => {
    held[verb](count, put(count, text));
    const { head, bodyAt, bodyLength, isAscii } = result();
    return { head, body: read(bodyAt, bodyLength, isAscii) };
  });
}

/**
 * What the core answers to `values` and to `lines`, a text or bytes: the same kind, with each list of issues in it as `told` makes it
 * of its records. So many lines stand before them. It is asked piece by piece, so that it needs little memory for much.
 */
export function answerMany(verb, lines, told, before, ...values) {
  const isText = typeof lines === "string";
  const end = isText ? "\n" : 10;
  const results = [];
  for (let from = 0; from < lines.length; ) {
    let to = lines.lastIndexOf(end, from + PIECE) + 1;
    if (to <= from) to = lines.indexOf(end, from) + 1 || lines.length;
    if (from + PIECE >= lines.length) to = lines.length;
    const piece = isText ? lines.slice(from, to) : lines.subarray(from, to);
    asked(values, ({ count, text }) => {
      const most = (text.length + piece.length) * WIDEST;
      if (most > room) makeRoom(most);
      const length = put(count, text);
      const behind = space.subarray(length);
      if (!isText) behind.set(piece);
      held[verb](count, length, isText ? encoder.encodeInto(piece, behind).written : piece.length, before);
      inPieces(isText, told, results);
    });
    for (let at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, at + 1)) before += 1;
    from = to;
  }
  return isText ? results.join("") : joined(results);
}

function bytesOf(text) {
  const wide = new Uint8Array(text.length * WIDEST);
  return wide.slice(0, encoder.encodeInto(text, wide).written);
}

/** What `ask` gets out of the core, with what the values become. */
function asked(values, ask) {
  start();
  take(values);
  // A getter may have called the library meanwhile, and may have let the core go.
  start();
  // After a trap nothing in the instance can be relied on, and engines name traps differently. The fresh one is for
  // the next call to start: where the stack is exhausted, there is no room for it here.
  broken = true;
  const said = ask(given);
  broken = false;
  forget();
  if (running.memory.buffer.byteLength > LARGE) stop();
  return said;
}

/** Adds the body of a result to the results, with its lists of issues in words. */
function inPieces(isText, told, results) {
  const { head: issues, isAscii, bodyAt, bodyLength } = result();
  const plain = (from, to) => (isText ? read(bodyAt + from, to - from, isAscii) : bytes.slice(bodyAt + from, bodyAt + to));
  let at = 0;
  for (const [from, to] of issues) {
    const list = told(JSON.parse(read(bodyAt + from, to - from, isAscii)));
    results.push(plain(at, from), isText ? list : bytesOf(list));
    at = to;
  }
  results.push(plain(at, bodyLength));
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
  learn(result((names) => names.trimEnd().split("\n")).head);
  broken = false;
}

function stop() {
  letGo();
  core.stop();
  [running, bytes, words, buffer, space] = [];
}

/** What is left of it goes with its memory: the bindings would free it, once nobody holds it, in the memory of the next one. */
function letGo() {
  held?.__destroy_into_raw();
  held = undefined;
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
  const [from, to, end] = [given.cells, cells >> 2, count * given.WORDS];
  for (let at = 0; at < end; at++) words[to + at] = from[at];
  return encoder.encodeInto(text, space).written;
}

/** The head of the last result, and where its body stands. */
function result(parse = JSON.parse) {
  if (bytes.length === 0) look();
  const at = results >> 2;
  const isAscii = words[at + 4] & 1;
  const key = words[at + 4] >>> 1;
  const head = heads[key] ?? parse(read(words[at], words[at + 1], isAscii));
  if (key) heads[key] = head;
  return { head, bodyAt: words[at + 2], bodyLength: words[at + 3], isAscii };
}

function read(at, length, isAscii) {
  if (length === 0) return "";
  if (buffer) return buffer.toString(isAscii ? "latin1" : "utf8", at, at + length);
  decoder ??= new TextDecoder();
  return decoder.decode(bytes.subarray(at, at + length));
}
