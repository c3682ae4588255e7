// The part of PowerShell that our snippets use, by the rules of its language (about_Quoting_Rules, about_Variables, about_Hash_Tables):
// https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules. Anything else is refused.

import { hasProgram, inFolder, run } from "./snippet-hosts.mjs";

/** In single quotation marks, plain or typographic, nothing is expanded, and two of them stand for one. */
const TOKEN =
  /\s*(?:(?<comment>#.*)|(?<string>['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛])|(?<variable>\$(?:env:)?[\p{L}\p{N}_]+)|(?<call>\[(?:uri|Text\.Encoding)\]::[\w.]+)|(?<word>-?[A-Za-z][\w-]*)|(?<sign>@\{|@(?=request)|[{}()[\]=+]))/uy;

/** The functions that a snippet may define, each with what it does. */
const FUNCTIONS = new Map([
  ["function InJson($text) { $json = ConvertTo-Json -Compress ([string]$text); $json.Substring(1, $json.Length - 2) }", ["InJson", inJson]],
  ["function InUrl($text) { [uri]::EscapeDataString($text) }", ["InUrl", escapeDataString]],
  ["function Digits($text) { $text -replace '[^0-9]', '' }", ["Digits", (text) => text.replace(/[^0-9]/g, "")]],
]);

/** As PowerShell 5.1 writes it, which escapes more than JSON asks for. */
function inJson(text) {
  const json = JSON.stringify(text).replace(/[<>&'\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return json.slice(1, -1);
}

/** All but what RFC 3986 calls unreserved. */
function escapeDataString(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Runs a script by PowerShell where there is one, else by its rules. */
export const powershell = hasProgram("pwsh", ["-Version"])
  ? (script, env) => inFolder(async (_, file) => run("pwsh", ["-NoProfile", "-File", await file("send.ps1", `\ufeff${script}`)], { env }))
  : byRules;

/** Sends what a script's last line sends. */
async function byRules(script, environment) {
  const functions = new Map();
  for (const [source, [name, act]] of FUNCTIONS) {
    if (!script.includes(`\n${source}\n`)) continue;
    functions.set(name, act);
    script = script.replace(`\n${source}\n`, "\n");
  }
  const tokens = tokensOf(script);
  const variables = new Map();
  const next = (text) => {
    const token = tokens.shift();
    if (text !== undefined && token?.text !== text) throw new Error(`${text} is wanted, not ${token?.text}`);
    return token;
  };
  const one = () => {
    const { kind, text } = next();
    if (kind === "string") return text.slice(1, -1).replace(/(['‘’‚‛])['‘’‚‛]/g, "$1");
    if (kind === "variable") return valueOf(text);
    if (text === "@{") return table();
    if (text === "(") {
      const { text: name } = next();
      if (!functions.has(name)) throw new Error(`no function ${name}`);
      const value = functions.get(name)(one());
      next(")");
      return value;
    }
    if (kind !== "call") throw new Error(`no value: ${text}`);
    next("(");
    const value = one();
    next(")");
    if (text === "[uri]::EscapeDataString") return escapeDataString(value);
    if (text === "[Text.Encoding]::UTF8.GetBytes") return Buffer.from(value);
    throw new Error(`not known: ${text}`);
  };
  /** No name may be one that PowerShell has itself: the value would be lost. */
  const valueOf = (text) => {
    if (text.startsWith("$env:")) return environment[text.slice(5)] ?? "";
    if (!variables.has(text.toLowerCase())) throw new Error(`${text} has no value`);
    return variables.get(text.toLowerCase());
  };
  const sum = () => {
    let value = one();
    while (tokens[0]?.text === "+") {
      next();
      value += one();
    }
    return value;
  };
  const table = () => {
    const entries = [];
    while (tokens[0].text !== "}") {
      const { kind, text } = next();
      const name = kind === "string" ? text.slice(1, -1) : text;
      next("=");
      entries.push([name, sum()]);
    }
    next("}");
    return Object.fromEntries(entries);
  };
  let sent = null;
  const statement = async () => {
    const { kind, text } = next();
    if (text === "if") {
      next("(");
      const isNot = tokens[0].text === "-not" && next();
      const holds = Boolean(one()) !== Boolean(isNot);
      next(")");
      next("{");
      if (holds) await statement();
      else while (tokens[0].text !== "}") next();
      next("}");
    } else if (text === "throw") throw new Error(one());
    else if (text === "Invoke-RestMethod") {
      next("@");
      next("request");
      sent = variables.get("$request");
    } else if (kind === "variable" && tokens[0].text === "[") {
      next("[");
      const name = one();
      next("]");
      next("=");
      valueOf(text)[name] = sum();
    } else if (kind === "variable") {
      next("=");
      variables.set(text.toLowerCase(), sum());
    } else throw new Error(`no statement: ${text}`);
  };
  while (tokens.length) await statement();
  const { Method: method, Uri: uri, Headers: headers, ContentType: type, Body: body } = sent;
  if (!type.endsWith("; charset=utf-8")) throw new Error(type);
  const answer = await fetch(uri, { method, headers: { ...headers, "content-type": type.replace("; charset=utf-8", "") }, body });
  await answer.text();
}

function tokensOf(script) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < script.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(script);
    if (!found) throw new Error(`not known: ${script.slice(at, at + 40)}`);
    const [kind, text] = Object.entries(found.groups).find(([, text]) => text !== undefined);
    if (kind !== "comment") tokens.push({ kind, text });
  }
  return tokens;
}
