/**
 * The page's state in a link. The hash is `<version>.<data>`; in version 1 the data are the state's JSON, compressed by the
 * browser (`deflate-raw`), in base64url. Links once made stay readable: a new version gets its line in `READERS`.
 */

import { readJson } from "./json-text.js";
import { isObject, isState } from "./shape.js";
import { namesIn, variablesOf, wholeName } from "./variables.js";

/** The longest hash that is read, in characters; a longer link would not arrive. */
export const LONGEST = 1_048_576;

/** The largest JSON that is read, in bytes: a short hash can be made to unfold into gigabytes. */
const LARGEST = 4 * 1_048_576;

const READERS = { 1: readFirst };

/** Every version that there was. */
export const VERSIONS = Object.keys(READERS);

/**
 * The hash for a link, without `#`.
 *
 * @param {{ target: string, loss: "error" | "warn", message: unknown, values?: Record<string, string> }} state Values that JSON can
 *   carry; `values` are samples of the message's variables.
 * @param {{ recipient?: boolean }} [options] `recipient`: keeps the message's `to`, which is somebody's number, or the sample of one.
 * @returns {Promise<string>}
 */
export async function encode({ target, loss, message, values }, { recipient = false } = {}) {
  const shared = recipient ? { message, values: ofVariables(message, values) } : withoutRecipient(message, values);
  const json = new TextEncoder().encode(
    JSON.stringify({
      target,
      loss,
      message: shared.message,
      ...(Object.keys(shared.values).length ? { values: shared.values } : {}),
    }),
  );
  const bytes = await pass(json, new CompressionStream("deflate-raw"), Infinity);
  return `1.${toBase64Url(bytes)}`;
}

/**
 * The state in a link's hash. Nothing throws, whatever the hash is.
 *
 * @param {string} hash With or without `#`.
 * @returns {Promise<{ ok: true, state: { target: string, loss: "error" | "warn", message: unknown,
 *   values?: Record<string, string> } } | { ok: false, reason: "empty" | "version" | "broken" | "too-long" }>}
 *   `version`: made by a later version of the page. `too-long`: longer, or unfolding into more, than is ever shared.
 */
export async function decode(hash) {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text === "") return failed("empty");
  if (text.length > LONGEST) return failed("too-long");
  const [, version, data] = /^([1-9]\d{0,3})\.([\w-]+)$/.exec(text) ?? [];
  if (version === undefined) return failed("broken");
  const read = READERS[version];
  if (!read) return failed("version");
  try {
    const state = await read(data);
    return isState({ ...state, source: null }) ? { ok: true, state } : failed("broken");
  } catch (error) {
    return failed(error instanceof TooLong ? "too-long" : "broken");
  }
}

async function readFirst(data) {
  const json = await pass(fromBase64Url(data), new DecompressionStream("deflate-raw"), LARGEST);
  const { value } = readJson(new TextDecoder("utf-8", { fatal: true }).decode(json));
  const { target, loss, message, values } = value;
  return { target, loss, message, ...(values === undefined ? {} : { values }) };
}

class TooLong extends Error {}

const failed = (reason) => ({ ok: false, reason });

/** The samples of the message's own variables: one that it had before may be somebody's number. */
function ofVariables(message, values = {}) {
  const names = new Set(variablesOf(message).map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

/** Without anybody's number; a variable in its place is nobody's, but its sample may be. */
function withoutRecipient(message, values = {}) {
  if (!isObject(message)) return { message, values: {} };
  const { to, ...rest } = message;
  const names = namesIn(to);
  const kept = Object.fromEntries(Object.entries(ofVariables(rest, values)).filter(([name]) => !names.includes(name)));
  return { message: wholeName(to) === undefined ? rest : message, values: kept };
}

/** The bytes behind a stream, given up as soon as there are more than `most`. */
async function pass(bytes, stream, most) {
  const chunks = [];
  let length = 0;
  const writer = stream.writable.getWriter();
  // What goes wrong there arrives at the reader.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  for (let read; !(read = await reader.read()).done;) {
    length += read.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw new TooLong();
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes) {
  let text = "";
  // In pieces, for arguments are limited.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const fromBase64Url = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (byte) => byte.charCodeAt(0));
