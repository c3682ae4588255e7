import { describe, wanted } from "./request.js";

/**
 * An HTTP Request node to paste into the canvas. Its body is a fixed text, which n8n sends as it is: only values that begin with
 * `=` are expressions, and a payload begins with `{`.
 */
export function write(request, provider, words) {
  const described = describe(request, provider);
  const { method, url, headers, body } = described;
  const type = headers.find(({ name }) => name.toLowerCase() === "content-type");
  const node = {
    parameters: {
      method,
      url: expression(url, (variable, isOrigin) => (isOrigin ? `$env.${variable}` : `encodeURIComponent($env.${variable})`)),
      sendHeaders: true,
      headerParameters: { parameters: headers.filter((one) => one !== type).map(header) },
      sendBody: true,
      contentType: "raw",
      rawContentType: type?.parts[0].text ?? "application/json",
      body,
      options: {},
    },
    type: "n8n-nodes-base.httpRequest",
    typeVersion: 4.2,
    position: [0, 0],
    id: "b07043a0-0000-4000-8000-000000000001",
    name: words.sendBy(provider.name),
    notesInFlow: true,
    notes: `${wanted(described, words)} ${words.n8n}`,
  };
  return `${JSON.stringify({ nodes: [node], connections: {} }, null, 2)}\n`;
}

/** n8n leaves out a header without a name. */
function header({ name, parts, optional }) {
  return {
    name: optional ? `={{ $env.${optional} ? ${JSON.stringify(name)} : "" }}` : name,
    value: expression(parts, (variable) => `$env.${variable}`),
  };
}

function expression(parts, value) {
  if (parts.every(({ variable }) => variable === undefined)) return parts.map(({ text }) => text).join("");
  return `=${parts.map(({ text, variable, isOrigin }) => (variable ? `{{ ${value(variable, isOrigin)} }}` : text)).join("")}`;
}
