// Requests that are hard for the programs that send them, and the comparison of what arrives.

import assert from "node:assert/strict";

import { build, providers } from "../../www/botonera.js";
import { snippets } from "../../www/code/snippets.js";
import { serve } from "./snippet-hosts.mjs";

/** Each is dangerous in one of the languages. */
export const TEXTS = [
  `it's`, `"quoted"`, "`id`", "$HOME ${HOME} $(id) $((1+1))", "\\ \\n \\\\ \\' \\\"", "line\nline\r\nline\rline\ttab", "😀👩‍💻🇧🇷", "\u2028 x \u2029",
  "</script><!--", "%s %d %% %n", "{{ $env.HOME }} {{ 1 + 1 }}", "${HOME} #{HOME} {HOME}", "={{ 1 + 1 }}", "=1+1", "nul \u0000 esc \u001b",
  "!! !$ history", "@file", "-d x", "'; echo gone; '", "JSON\nEOF\n", "*.* ?[a-z]", "~ ~root", "\ufeff bom", "\u202e turned \u202c", "\u00e1 a\u0301 ñ ç", "\\u0041 \\x41 \\N{DIGIT ONE} \\101",
  "true null None", "f\"{1}\" {0} {}", "`", "'", '"', "\\", "$", "&& id || id; id | id > x", "{token} {instanceId}", "__proto__",
];
/** A terminal takes these for keys, so cURL's JSON escapes them; all others send them as they are. */
export const KEYS = "del \u007f next line \u0085";
export const catalogue = providers();
export const FIRST = "z-api/send-button-actions";
export const OTHERS = catalogue.flatMap(({ endpoints }) => endpoints.map(({ id }) => id)).filter((id) => id !== FIRST);
/** These take texts of any kind in their other parts, too. */
const FREE = [FIRST, "z-api/send-button-otp", "ryzeapi/button", "moorse/send-buttons"];

/** `_360DIALOG_API_KEY`: the variable of a credential. */
export const variableOf = ({ id }, name) => `${id}_${name.replace(/[A-Z]/g, "_$&")}`.toUpperCase().replaceAll("-", "_").replace(/^(?=\d)/, "_");
export const HARD = `a b/c?d#e%41&'"\`$(id) {{ 1 }}\\é=+`;
export const PLAIN = "abc-123.x_y~z";
/** In a header, no sign beyond ASCII may stand; what is no part of a path is the server's address. */
export function environmentOf(path) {
  const valueOf = (name, place) => ({ path, origin: server.url, header: `t'o"k\`e$n {{ 1 }} ${name}` })[place];
  const pairOf = (provider) => (one) => [variableOf(provider, one.name), valueOf(variableOf(provider, one.name), one.in)];
  return Object.fromEntries(catalogue.flatMap((provider) => provider.credentials.filter((one) => !one.default).map(pairOf(provider))));
}

export const server = await serve();

/** A message of the texts, as far as the endpoint takes it. */
export function messageOf(endpoint, texts) {
  const [first, second = first, third = second] = texts;
  const text = texts.join("\n·");
  const base = { to: "+5511999999999", text };
  const { kinds } = catalogue.flatMap(({ endpoints }) => endpoints).find(({ id }) => id === endpoint);
  const plain = { reply: { type: "reply", label: "Yes", id: "1" }, url: { type: "url", label: "Open", url: "https://example.com/it's?a=$HOME" } };
  if (!FREE.includes(endpoint)) return { ...base, buttons: [plain[kinds[0]]] };
  if (endpoint === "z-api/send-button-otp") return { ...base, buttons: [{ type: "copy", label: `x${first}`, code: `x${second}` }] };
  // A placeholder that nobody filled in is no id.
  const idOf = (one) => (/\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{\$[^{}]*\}/.test(one) ? "id" : one);
  const buttons = [first, second, third].map((one, index) => ({ type: "reply", label: `${index} ${one}`, id: `${idOf(one)} ${index}` }));
  if (endpoint === "moorse/send-buttons") return { ...base, buttons };
  return { ...base, title: `x${first}`, footer: `x${second}`, buttons };
}

export function requestOf(endpoint, texts) {
  const provider = catalogue.find(({ id }) => endpoint.startsWith(`${id}/`));
  // Where people have a server of their own, its address is a variable, too.
  const isOwn = provider.credentials.some((one) => one.name === "server");
  const result = build(endpoint, messageOf(endpoint, texts), isOwn ? {} : { baseUrl: server.url });
  assert.ok(result.ok, JSON.stringify(result.errors));
  assert.equal(result.request.body, JSON.stringify(result.payload));
  return { request: result.request, provider };
}

/** Every text alone at the first endpoint, then all texts at every endpoint. */
export function requests() {
  return [...TEXTS.map((text) => requestOf(FIRST, [text])), ...[FIRST, ...OTHERS].map((endpoint) => requestOf(endpoint, TEXTS))];
}

/** What must arrive, with the credentials in their places. */
export function expected({ request, provider }, environment) {
  const value = (name) => environment[variableOf(provider, name)];
  const fill = (text) => text.replace(/\{(\w+)\}/g, (whole, name) => value(name) ?? whole);
  const headers = Object.entries(request.headers)
    .filter(([, text]) => !/^\{clientToken\}$/.test(text) || environment.Z_API_CLIENT_TOKEN)
    .map(([name, text]) => [name.toLowerCase(), fill(text)]);
  return { method: request.method, path: new URL(request.url.replace("{server}", value("server"))).pathname.split("/").map((part) => fill(decodeURIComponent(part))), headers, body: request.body };
}

export function compare(arrived, one, environment, escaped) {
  const { method, path, headers, body } = expected(one, environment);
  assert.equal(arrived.method, method);
  assert.deepEqual(arrived.path.split("/").map(decodeURIComponent), path);
  for (const [name, value] of headers) assert.equal(arrived.headers[name], value, name);
  if (!headers.some(([name]) => name === "client-token")) assert.equal(arrived.headers["client-token"], undefined);
  if (escaped) return assert.deepEqual(JSON.parse(arrived.body), JSON.parse(body));
  assert.equal(arrived.body.toString("utf8"), body);
  assert.deepEqual(arrived.body, Buffer.from(body));
}

export const LANGUAGES = ["en", "es", "pt-BR"];
/** In a language with signs beyond ASCII, which a program's comments must stand. */
export const write = (id, { request, provider }, locale = "pt-BR") => snippets.find((snippet) => snippet.id === id).write(request, provider, locale);
export const own = Object.fromEntries(["PATH", "HOME", "LANG", "TMPDIR", "GOCACHE", "GOPATH"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
export const without = ({ Z_API_CLIENT_TOKEN, ...environment }) => environment;

export async function eachArrives(list, environment, send, escaped = false) {
  for (const one of list) {
    server.received.length = 0;
    await send(one, { ...own, ...environment });
    assert.equal(server.received.length, 1, JSON.stringify(one.request.body.slice(0, 80)));
    compare(server.received[0], one, environment, escaped);
  }
}
