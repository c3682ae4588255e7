import { describe, hasUnseen, literal, quoted, wanted } from "./request.js";

/** For Python 3 with the package `requests`. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { method, url, headers, payload, uses } = described;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const always = headers.filter(({ optional }) => !optional);
  const sometimes = headers.filter(({ optional }) => optional);
  return `# pip install requests
# ${wanted(described, words)} ${words.save("send.py", "python3 send.py")}
import json
import os
${inPath || uses.has("url") ? "from urllib.parse import quote\n" : ""}
import requests

${valuesOf(described, words)}payload = ${literal(payload, 4, filled, { true: "True", false: "False", null: "None" })}

headers = {
${always.map(({ name, parts }) => `    ${quoted(name)}: ${formatted(parts, (variable) => `os.environ['${variable}']`)},`).join("\n")}
}
${sometimes.map(ifSet).join("")}
response = requests.request(
    ${quoted(method)},
    ${formatted(url, (variable, isOrigin) => (isOrigin ? `os.environ['${variable}']` : `quote(os.environ['${variable}'], safe='')`))},
    headers=headers,
    data=json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode("utf-8"),
    timeout=30,
)
print(response.status_code, response.text)
`;
}

function ifSet({ name, parts, optional }) {
  const value = formatted(parts, (variable) => `os.environ['${variable}']`);
  return `if os.environ.get("${optional}"):\n    headers[${quoted(name)}] = ${value}\n`;
}

/** The values that the message needs, and what is needed to put them in. */
function valuesOf({ names, samples, uses }, words) {
  if (!names.length) return "";
  return `# ${words.values}\nvalues = ${literal(samples, 4)}\n\n${uses.has("digits") ? DIGITS : ""}`;
}

const DIGITS = `
def digits(text):
    return "".join(sign for sign in str(text) if sign in "0123456789")


`;

/** Python 3.11 and older have no quotation mark of the string inside its braces, nor a backslash. */
function filled(pieces) {
  const isPlain = pieces.every(({ name = "" }) => !/['"\\\u0000-\u001f]/.test(name) && !hasUnseen(name));
  const value = ({ name, as }) => {
    const key = isPlain ? `values['${name}']` : `values[${quoted(name)}]`;
    return as === "digits" ? `digits(${key})` : as === "url" ? `quote(str(${key}), safe='')` : isPlain ? key : `str(${key})`;
  };
  if (pieces.length === 1 && pieces[0].as !== "text") return isPlain ? value(pieces[0]).replaceAll("'", '"') : value(pieces[0]);
  if (!isPlain) return pieces.map((piece) => (piece.text === undefined ? value(piece) : quoted(piece.text))).join(" + ");
  const inside = (piece) =>
    piece.text === undefined ? `{${value(piece)}}` : quoted(piece.text).slice(1, -1).replace(/[{}]/g, "$&$&");
  return `f"${pieces.map(inside).join("")}"`;
}

/** An f-string, or a plain one where there is nothing to fill in. */
function formatted(parts, value) {
  if (parts.every(({ variable }) => variable === undefined)) return quoted(parts.map(({ text }) => text).join(""));
  if (parts.length === 1) return value(parts[0].variable, parts[0].isOrigin).replaceAll("'", '"');
  const inside = ({ text, variable, isOrigin }) =>
    variable ? `{${value(variable, isOrigin)}}` : quoted(text).slice(1, -1).replace(/[{}]/g, "$&$&");
  return `f"${parts.map(inside).join("")}"`;
}
