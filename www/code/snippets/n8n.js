import { describe, piecesOf, quoted, wanted } from "./request.js";

/**
 * A workflow to paste onto the canvas or to import: a button, the values that the message needs if it needs any, and the request. Its
 * body is a fixed text, which n8n sends as it is (only values that begin with `=` are expressions, and a payload begins with `{`), or
 * one expression with a place for each value.
 */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const nodes = [
    { parameters: {}, type: "n8n-nodes-base.manualTrigger", typeVersion: 1, name: words.send },
    ...(described.names.length ? [valuesOf(described, words)] : []),
    requestOf(described, provider, words),
  ];
  const names = nodes.map(({ name }) => name);
  const links = names.slice(1).map((node, index) => [names[index], { main: [[{ node, type: "main", index: 0 }]] }]);
  const placed = nodes.map((node, index) => ({
    ...node,
    position: [220 * index, 0],
    id: `b07043a0-0000-4000-8000-00000000000${index + 1}`,
  }));
  return `${JSON.stringify({ name: words.sendBy(provider.name), nodes: placed, connections: Object.fromEntries(links) }, null, 2)}\n`;
}

/** One item with the values: whoever has a table puts its node in this one's place. */
const valuesOf = ({ names, samples }, words) => ({
  parameters: {
    assignments: {
      assignments: names.map((name, index) => ({ id: `${index + 1}`, name, value: fixed(samples[name]), type: "string" })),
    },
    // Else a name with a dot would become an object with another in it.
    options: { dotNotation: false },
  },
  type: "n8n-nodes-base.set",
  typeVersion: 3.4,
  name: words.valuesNode,
  notesInFlow: true,
  notes: words.values,
});

function requestOf(described, provider, words) {
  const { method, url, headers, body, payload, names } = described;
  const type = headers.find(({ name }) => name.toLowerCase() === "content-type");
  return {
    parameters: {
      method,
      url: expression(url, (variable, isOrigin) => (isOrigin ? `$env.${variable}` : `encodeURIComponent($env.${variable})`)),
      sendHeaders: true,
      headerParameters: { parameters: headers.filter((one) => one !== type).map(header) },
      sendBody: true,
      contentType: "raw",
      rawContentType: type?.parts[0].text ?? "application/json",
      body: names.length ? `=${piecesOf(payload).map(filled).join("")}` : body,
      options: {},
    },
    type: "n8n-nodes-base.httpRequest",
    typeVersion: 4.2,
    name: words.sendBy(provider.name),
    notesInFlow: true,
    notes: `${wanted(described, words)} ${words.n8n}`,
  };
}

/** A piece of the JSON text; in what is fixed no two braces may open an expression, and n8n takes two backslashes for one. */
function filled({ text, name, as }) {
  if (text !== undefined)
    return text.replace(/\\(.)/g, (escape, sign) => (sign === "\\" ? "\\u005c" : escape)).replaceAll("{{", "{\\u007b");
  const value = `String($json[${inExpression(name)}] ?? "")`;
  const ways = {
    url: `encodeURIComponent(${value})`,
    digits: `${value}.replace(/\\D/g, "")`,
    text: `JSON.stringify(${value}).slice(1, -1)`,
  };
  return `{{ ${ways[as]} }}`;
}

/** A value of a field that is none of n8n's expressions, whatever it begins with. */
const fixed = (text) => (text.startsWith("=") ? `={{ ${inExpression(text)} }}` : text);

/** A text in an expression: no braces that might end it, and no two backslashes. */
const inExpression = (text) => quoted(text).replace(/\\\\|[{}]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

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
