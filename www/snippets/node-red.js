import { describe, literal, quoted, wanted } from "./request.js";
import { template } from "./fetch.js";

/** A flow to import: press a button, build the request, send it, see the answer. */
export function write(request, provider) {
  const described = describe(request, provider);
  const [inject, make, send, debug] = [1, 2, 3, 4].map((number) => `b07043a00000000${number}`);
  const flow = [
    { id: inject, type: "inject", name: "Send", props: [], repeat: "", once: false, topic: "", x: 120, y: 80, wires: [[make]] },
    { id: make, type: "function", name: "The message", func: code(described), outputs: 1, info: wanted(described), x: 290, y: 80, wires: [[send]] },
    { id: send, type: "http request", name: provider.name, method: "use", ret: "txt", paytoqs: "ignore", url: "", x: 470, y: 80, wires: [[debug]] },
    { id: debug, type: "debug", name: "The answer", active: true, tosidebar: true, complete: "payload", targetType: "msg", x: 650, y: 80, wires: [] },
  ];
  return `${JSON.stringify(flow, null, 2)}\n`;
}

function code(described) {
  const { method, url, headers, body, needed } = described;
  return `// ${wanted(described)}
for (const name of ${JSON.stringify(needed)}) {
  if (!env.get(name)) {
    node.error(\`\${name} is not set\`, msg);
    return null;
  }
}
msg.method = ${quoted(method)};
msg.url = ${template(url, (variable) => `encodeURIComponent(env.get("${variable}"))`)};
msg.headers = {
${headers.filter(({ optional }) => !optional).map(({ name, parts }) => `  ${quoted(name)}: ${value(parts)},`).join("\n")}
};
${headers.filter(({ optional }) => optional).map(ifSet).join("")}msg.payload = JSON.stringify(${literal(body, 2)});
return msg;
`;
}

const ifSet = ({ name, parts, optional }) => `if (env.get("${optional}")) msg.headers[${quoted(name)}] = ${value(parts)};\n`;
const value = (parts) => template(parts, (variable) => `env.get("${variable}")`);
