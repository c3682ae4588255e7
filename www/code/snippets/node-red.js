import { describe, literal, quoted, wanted } from "./request.js";
import { DIGITS, filled, template } from "./fetch.js";

/** A flow to import: press a button, build the request, send it, see the answer. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { names, samples } = described;
  const props = names.length
    ? { props: [{ p: "payload" }], payload: JSON.stringify(samples), payloadType: "json" }
    : { props: [] };
  const id = (index) => `b07043a00000000${index}`;
  const nodes = [
    { type: "inject", name: words.send, ...props, repeat: "", once: false, topic: "" },
    { type: "function", name: words.message, func: code(described, words), outputs: 1, info: wanted(described, words) },
    { type: "http request", name: provider.name, method: "use", ret: "txt", paytoqs: "ignore", url: "" },
    { type: "debug", name: words.answer, active: true, tosidebar: true, complete: "payload", targetType: "msg" },
  ];
  const flow = nodes.map((node, index) => {
    const wires = index + 1 < nodes.length ? [[id(index + 1)]] : [];
    return { id: id(index), ...node, x: 120 + 180 * index, y: 80, wires };
  });
  return `${JSON.stringify(flow, null, 2)}\n`;
}

function code(described, words) {
  const { method, url, headers, payload, needed, names, uses } = described;
  return `// ${wanted(described, words)}
for (const name of ${JSON.stringify(needed)}) {
  if (!env.get(name)) {
    node.error(\`\${name} ${words.notSet}\`, msg);
    return null;
  }
}
${valuesOf(names, uses, words)}msg.method = ${quoted(method)};
msg.url = ${template(url, (variable, isOrigin) => (isOrigin ? `env.get("${variable}")` : `encodeURIComponent(env.get("${variable}"))`))};
msg.headers = {
${headers
  .filter(({ optional }) => !optional)
  .map(({ name, parts }) => `  ${quoted(name)}: ${value(parts)},`)
  .join("\n")}
};
${headers
  .filter(({ optional }) => optional)
  .map(ifSet)
  .join("")}msg.payload = ${literal(payload, 2, filled("values"))};
return msg;
`;
}

/** The values come in as an object: of the button beside it, or of a table's row. */
function valuesOf(names, uses, words) {
  if (!names.length) return "";
  return `// ${words.payloadValues}
const values = msg.payload;
for (const name of ${JSON.stringify(names)}) {
  if (values[name] === undefined) {
    node.error(\`\${name} ${words.noValue}\`, msg);
    return null;
  }
}
${uses.has("digits") ? DIGITS : ""}`;
}

const ifSet = ({ name, parts, optional }) => `if (env.get("${optional}")) msg.headers[${quoted(name)}] = ${value(parts)};\n`;
const value = (parts) => template(parts, (variable) => `env.get("${variable}")`);
