// The programs that run snippets, and the server that sees what they send.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL("../../target/", import.meta.url));
const REQUESTS = "2.34.2";

/** A server on loopback that keeps what arrives: `{ method, path, headers, body }`. */
export async function serve() {
  const received = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ method: request.method, path: request.url, headers: request.headers, body: Buffer.concat(chunks) });
      response.setHeader("content-type", "application/json");
      response.end('{"messageId":"fake"}');
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, received, close };
}

export function hasProgram(name, arguments_ = ["--version"]) {
  return spawnSync(name, arguments_, { stdio: "ignore" }).status === 0;
}

/** Runs a program to its end, without blocking the server; fails with what it said where it fails. */
export async function run(program, arguments_, { env }) {
  const child = spawn(program, arguments_, { env, stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => (said[name] += text));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${said.stderr.slice(0, 2000)}`);
  return said;
}

/** Gives `work` a folder of its own, and a way to write files into it. */
export async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "snippets-"));
  const file = async (name, text, mode = 0o644) => {
    await writeFile(join(folder, name), text, { mode });
    return join(folder, name);
  };
  try {
    return await work(folder, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A Python that has `requests`, in an environment of its own. */
export function pythonWithRequests() {
  const folder = join(target, `python-requests-${REQUESTS}`);
  const python = join(folder, "bin/python");
  const works = () => existsSync(python) && spawnSync(python, ["-c", "import requests"], { stdio: "ignore" }).status === 0;
  if (works()) return python;
  for (const [program, ...rest] of [
    ["python3", "-m", "venv", folder],
    [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", `requests==${REQUESTS}`],
  ]) {
    const { status, stderr, error } = spawnSync(program, rest, { encoding: "utf8" });
    if (status !== 0) {
      const said = error?.message ?? stderr;
      throw new Error(`Python 3 with venv and pip is needed (Debian: apt-get install python3 python3-venv): ${said}`);
    }
  }
  if (!works()) throw new Error(`requests ${REQUESTS} was installed and cannot be imported`);
  return python;
}

/** Starts Node-RED with these flows, presses each flow's button once, and ends it when `isDone`. */
export async function nodeRed(flows, env, isDone) {
  await inFolder(async (folder, file) => {
    // Each on a tab of its own, with ids of its own, as Node-RED gives them when a flow is imported.
    const nodes = flows.flatMap((flow, index) => {
      const id = (text) => (/^[0-9a-f]{16}$/.test(text) ? text.slice(0, 8) + index.toString(16).padStart(4, "0") + text.slice(12) : text);
      const tab = `f${index.toString(16).padStart(15, "0")}`;
      const placed = flow.map((node) => ({ ...node, id: id(node.id), z: tab, wires: node.wires.map((wires) => wires.map(id)) }));
      const pressed = placed.map((node) => (node.type === "inject" ? { ...node, once: true, onceDelay: 0.1 } : node));
      return [{ id: tab, type: "tab", label: `${index}` }, ...pressed];
    });
    await mkdir(join(folder, "user"));
    await file("user/flows.json", JSON.stringify(nodes));
    const settings = await file(
      "settings.js",
      `module.exports = { flowFile: "flows.json", uiHost: "127.0.0.1", uiPort: 0, httpAdminRoot: false, httpNodeRoot: false,
        telemetry: { enabled: false }, logging: { console: { level: "warn" } }, editorTheme: { tours: false } };`,
    );
    const child = spawn(process.execPath, [require.resolve("node-red/red.js"), "--userDir", join(folder, "user"), "--settings", settings], {
      env: { ...env, NODE_RED_HOME: undefined },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    const ended = once(child, "close");
    const deadline = Date.now() + 50_000;
    while (!isDone() && child.exitCode === null && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill();
    await ended;
    if (!isDone()) throw new Error(`Node-RED sent too little: ${said.slice(0, 4000)}`);
  });
}

/**
 * Plays a workflow of a button, of fields that are set (`Set/v2`, mode "manual"), and of a request. Each node must be the one that the
 * connections lead to; `item` takes the place of what the button gives.
 */
export async function n8n({ nodes, connections }, env, item) {
  const [start] = nodes.filter(({ type }) => type === "n8n-nodes-base.manualTrigger");
  const next = ({ name }) => nodes.find((node) => node.name === connections[name]?.main[0][0].node);
  let [node, values] = [next(start), {}];
  if (node.type === "n8n-nodes-base.set") {
    if (node.typeVersion !== 3.4) throw new Error(`Set ${node.typeVersion}`);
    const { assignments: { assignments }, options } = evaluate(node, env, values);
    // It would put a name with a dot into an object (`Set/v2/helpers/utils.ts`).
    if (options.dotNotation !== false) throw new Error("names are taken apart at their dots");
    values = Object.fromEntries(assignments.map(({ name, value }) => [name, value]));
    node = next(node);
  }
  if (nodes.length !== 2 + Number(nodes.some(({ type }) => type === "n8n-nodes-base.set"))) throw new Error("a node is left over");
  await requestNode(node, env, item ?? values);
}

/** A node's parameters as n8n's own expressions give them, where an item has these values. */
function evaluate({ parameters, type, typeVersion }, env, item) {
  const { Workflow } = require("n8n-workflow");
  const nodeTypes = { getByNameAndVersion: () => ({ description: { properties: [] } }) };
  const node = { id: "1", name: "HTTP", type, typeVersion, position: [0, 0], parameters: {} };
  const workflow = new Workflow({ id: "1", nodes: [node], connections: {}, active: false, nodeTypes });
  return workflow.expression.getParameterValue(parameters, null, 0, 0, "HTTP", [{ json: item }], "manual", { $env: env });
}

/**
 * Sends what an HTTP Request node (version 3 and newer) sends: its parameters go through n8n's expressions, then into the
 * request as `HttpRequestV3.node.ts` puts them there (https://github.com/n8n-io/n8n, packages/nodes-base/nodes/HttpRequest).
 */
async function requestNode(node, env, item) {
  const { type, typeVersion } = node;
  if (type !== "n8n-nodes-base.httpRequest" || ![3, 4, 4.1, 4.2, 4.3, 4.4].includes(typeVersion)) throw new Error(`${type} ${typeVersion}`);
  const { method, url, sendHeaders, headerParameters, sendBody, contentType, rawContentType, body } = evaluate(node, env, item);
  if (!sendHeaders || !sendBody || contentType !== "raw") throw new Error("only what the snippet uses is played here");
  const headers = {};
  for (const { name, value } of headerParameters.parameters) if (name) headers[name.toLowerCase()] = value;
  headers["content-type"] = rawContentType;
  await fetch(url.trim(), { method, headers, body });
}
