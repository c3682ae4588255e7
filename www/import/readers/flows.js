/**
 * What automation tools copy and save: n8n's nodes, Node-RED's flows, Make's scenarios, Postman's collections. Each gives the bodies that it sends, with the
 * URLs that they go to.
 *
 * @typedef {{ value?: unknown, isTwice?: boolean, program?: string, urls: string[] }} Body A value, or a program that has it.
 */

import { jsonOf } from "./program.js";
import { braceEnd } from "./strings.js";
import { createVariables, withoutMarks } from "./variables.js";
import { isObject } from "../../state/shape.js";

/** No flow that somebody made has more. */
const MOST_NODES = 2_000;

/** @returns {{ from: "n8n" | "node-red" | "make" | "postman", bodies: Body[] } | null} `null` where the value is none of theirs. */
export function readFlow(value) {
  const nodes = nodesOf(value);
  if (nodes.some(isN8n)) return { from: "n8n", bodies: nodes.filter(isN8n).flatMap(ofN8n) };
  if (nodes.some(isNodeRed)) return { from: "node-red", bodies: ofNodeRed(nodes) };
  const modules = modulesOf(value);
  if (modules.length) return { from: "make", bodies: modules.map(ofMake).filter(Boolean) };
  const requests = requestsOf(value);
  return requests.length ? { from: "postman", bodies: requests.flatMap(ofPostman) } : null;
}

function nodesOf(value) {
  const list = Array.isArray(value) ? value : isObject(value) ? (value.nodes ?? value.flows ?? [value]) : [];
  const nodes = Array.isArray(list) ? list : [];
  const all = nodes
    .slice(0, MOST_NODES)
    .flatMap((node) => (isObject(node) && Array.isArray(node.nodes) ? node.nodes.slice(0, MOST_NODES) : [node]));
  return all.slice(0, MOST_NODES);
}

const isN8n = (node) =>
  isObject(node) && typeof node.type === "string" && isObject(node.parameters) && /^[@\w/-]+\.\w+$/.test(node.type);
const isNodeRed = (node) =>
  isObject(node) &&
  typeof node.type === "string" &&
  (Array.isArray(node.wires) || (node.type === "function" && typeof node.func === "string"));

const textOf = (value) => (typeof value === "string" ? value : "");

/** An HTTP Request node, of any version; or a node whose program or JSON makes the body. */
function ofN8n({ parameters }) {
  const urls = [n8nText(textOf(parameters.url))];
  const { jsonBody, bodyParametersJson, jsonOutput, jsCode, functionCode } = parameters;
  const bodies = [jsonBody, parameters.body, bodyParametersJson, jsonOutput].map((text) => n8nBody(text, urls));
  const pairs = parameters.bodyParameters?.parameters ?? parameters.bodyParametersUi?.parameter;
  const programs = [jsCode, functionCode].filter((code) => typeof code === "string").map((program) => ({ program, urls }));
  return [...bodies, Array.isArray(pairs) && { value: ofPairs(pairs), urls }, ...programs].filter(Boolean);
}

const ofPairs = (pairs) =>
  Object.fromEntries(
    pairs.filter((pair) => isObject(pair) && typeof pair.name === "string").map(({ name, value }) => [name, n8nValue(value)]),
  );

/** Where a parameter is an expression, it begins with `=`, and what stands in `{{ }}` is JavaScript. */
function n8nBody(source, urls) {
  if (isObject(source)) return { value: source, urls };
  if (typeof source !== "string" || !source.trim()) return null;
  const whole = /^=\s*\{\{([\s\S]*)\}\}\s*$/.exec(source)?.[1];
  if (whole !== undefined && !/\}\}[\s\S]*\{\{/.test(whole)) return { program: whole, urls };
  const variables = createVariables();
  const text = withoutMarks(source);
  const json = jsonOf(text.startsWith("=") ? marked(text.slice(1), variables) : text, variables);
  return json && { ...json, value: variables.restore(json.value), urls };
}

/** A parameter's value: of an expression that writes a list or an object, that; else a text. */
function n8nValue(source) {
  if (typeof source !== "string") return source;
  const read = /^=\s*\{\{\s*[[{]/.test(source) ? n8nInner(source) : null;
  return read ? read.value : n8nText(source);
}

function n8nInner(source) {
  const variables = createVariables();
  const read = jsonOf(withoutMarks(source).replace(/^=\s*\{\{|\}\}\s*$/g, ""), variables);
  return read && { value: variables.restore(read.value) };
}

function n8nText(source) {
  if (!source.startsWith("=")) return source;
  const variables = createVariables();
  return variables.restore(marked(withoutMarks(source).slice(1), variables));
}

/** The text with a mark for each `{{ … }}`. */
function marked(text, variables) {
  let read = "";
  let from = 0;
  for (let start; (start = text.indexOf("{{", from)) >= 0;) {
    const end = braceEnd(text, start + 2);
    if (end === null || text[end + 1] !== "}") {
      read += text.slice(from, start + 2);
      from = start + 2;
    } else {
      read += text.slice(from, start) + variables.add(text.slice(start + 2, end));
      from = end + 2;
    }
  }
  return read + text.slice(from);
}

/** What a flow's nodes make of the message: functions, templates, and changes; the requests' URLs hold for all of them. */
function ofNodeRed(nodes) {
  const own = nodes.filter(isObject);
  const urls = own.filter(({ type }) => type === "http request").map(({ url }) => mustache(textOf(url)));
  return own
    .flatMap(({ type, func, template, rules, payload, payloadType }) => {
      if (type === "function") return [{ program: textOf(func), urls }];
      if (type === "template") return [mustacheBody(template, urls)];
      if (type === "inject" && payloadType === "json") return [mustacheBody(payload, urls)];
      const set =
        type === "change" && Array.isArray(rules) ? rules.filter((rule) => rule?.t === "set" && rule.tot === "json") : [];
      return set.map(({ to }) => mustacheBody(to, urls));
    })
    .filter(Boolean);
}

/** Of a name in Node-RED's templates the last part counts: of `{{payload.name}}` the name. */
const lastPart = (name) => name.replace(/^.*\.(?=[^.]+$)/, "");

function mustache(text, nameOf = lastPart) {
  const variables = createVariables();
  return variables.restore(markedNames(text, variables, nameOf));
}

const markedNames = (text, variables, nameOf) =>
  withoutMarks(text).replace(/\{\{\{?\s*&?([^{}\n]{1,200})\}\}\}?/g, (_, name) =>
    variables.add(`values["${nameOf(name.trim()).replaceAll('"', "'")}"]`),
  );

/** JSON with Mustache's names in it, which may stand where a value of any kind does. */
function mustacheBody(source, urls, nameOf = lastPart) {
  const variables = createVariables();
  const json = jsonOf(markedNames(textOf(source), variables, nameOf), variables);
  return json && { ...json, value: variables.restore(json.value), urls };
}

/** The modules of a scenario that send something, as it is exported, or copied from the canvas. */
function modulesOf(value) {
  const flows = isObject(value) ? [value, ...(Array.isArray(value.subflows) ? value.subflows : [])] : [];
  const modules = flows
    .slice(0, MOST_NODES)
    .flatMap((one) => (isObject(one) && Array.isArray(one.flow) ? one.flow.slice(0, MOST_NODES) : []));
  return modules.slice(0, MOST_NODES).filter((one) => isObject(one) && typeof one.module === "string" && isObject(one.mapper));
}

function ofMake({ mapper }) {
  const body = [mapper.data, mapper.body, mapper.jsonStringBodyContent].find((one) => typeof one === "string" && one.trim());
  return mustacheBody(body, [mustache(textOf(mapper.url))]);
}

/** The requests of a collection and of its folders, or of an item alone. */
function requestsOf(value) {
  const found = [];
  const waiting = [isObject(value) && isObject(value.collection) ? value.collection : value];
  for (let count = 0; waiting.length && count < MOST_NODES; count += 1) {
    const item = waiting.shift();
    if (!isObject(item)) continue;
    if (Array.isArray(item.item)) waiting.unshift(...item.item.slice(0, MOST_NODES));
    const request = isObject(item.request) ? item.request : item;
    if (isObject(request.body) && typeof request.body.mode === "string") found.push(request);
  }
  return found;
}

function ofPostman({ url, body }) {
  const address = isObject(url) ? textOf(url.raw) : textOf(url);
  if (body.mode === "raw") return [mustacheBody(body.raw, [address], (name) => name)].filter(Boolean);
  const pairs = body[body.mode];
  return Array.isArray(pairs)
    ? [
        {
          value: Object.fromEntries(
            pairs
              .filter((pair) => isObject(pair) && typeof pair.key === "string" && !pair.disabled)
              .map(({ key, value }) => [key, value]),
          ),
          urls: [address],
        },
      ]
    : [];
}
