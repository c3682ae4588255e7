import { describe, literal, quoted, wanted } from "./request.js";

/** For Python 3 with the package `requests`. */
export function write(request, provider, words) {
  const described = describe(request, provider);
  const { method, url, headers, body } = described;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const always = headers.filter(({ optional }) => !optional);
  const sometimes = headers.filter(({ optional }) => optional);
  return `# pip install requests
# ${wanted(described, words)} ${words.save("send.py", "python3 send.py")}
import json
import os
${inPath ? "from urllib.parse import quote\n" : ""}
import requests

payload = ${literal(body, 4, { true: "True", false: "False", null: "None" })}

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

/** An f-string, or a plain one where there is nothing to fill in. */
function formatted(parts, value) {
  if (parts.every(({ variable }) => variable === undefined)) return quoted(parts.map(({ text }) => text).join(""));
  if (parts.length === 1) return value(parts[0].variable, parts[0].isOrigin).replaceAll("'", '"');
  const inside = ({ text, variable, isOrigin }) =>
    (variable ? `{${value(variable, isOrigin)}}` : quoted(text).slice(1, -1).replace(/[{}]/g, "$&$&"));
  return `f"${parts.map(inside).join("")}"`;
}
