// Who judges a value beside its schema: the library, and for what the library gives, a reading of its contract by hand.

/** The judge of each schema; it is told which errors to forgive. */
export function judges({ build, compare, providers, validate }) {
  const endpoints = providers().flatMap((provider) => provider.endpoints.map(({ id }) => id));
  const found = new Map([["message", (value, forgives) => passesFormCheck(compare, value, forgives)]]);
  for (const endpoint of endpoints) {
    found.set(`message/${endpoint}`, (value, forgives) => isRight(build(endpoint, value), forgives));
    found.set(endpoint, (value, forgives) => isRight(validate(endpoint, value), forgives));
  }
  found.set("issue", isIssue);
  found.set("build-result", (value, forgives) => isBuildResult(value, endpoints, (...of) => isRight(validate(...of), forgives)));
  return found;
}

const isRight = ({ ok, errors }, forgives = () => false) => ok || errors.every(forgives);

/** An error that every endpoint tells at the same place, however little it carries, is one of the form. */
function passesFormCheck(compare, value, forgives = () => false) {
  const [first, ...others] = compare(value, { loss: "warn" });
  const names = ({ errors }) => errors.filter((error) => !forgives(error)).map(({ code, pointer }) => `${code} ${pointer}`);
  return !names(first).some((name) => others.every((other) => names(other).includes(name)));
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isPointer = (value) => isText(value) && !/~(?![01])/.test(value) && (value === "" || value.startsWith("/"));
const isOneOf = (...names) => (value) => names.includes(value);
const has = (value, name, isRight) => Object.hasOwn(value, name) && isRight(value[name]);
const mayHave = (value, name, isRight) => !Object.hasOwn(value, name) || isRight(value[name]);
const isListOf = (isRight, least = 0) => (value) => Array.isArray(value) && value.length >= least && value.every(isRight);

const isCode = (value) => isText(value) && codes.has(value);
const codes = new Set();
/** Tells the codes that there are. */
export const setCodes = (all) => all.forEach((code) => codes.add(code));

const isResponse = (value) =>
  isObject(value) && has(value, "status", (status) => Number.isInteger(status) && status >= 100 && status <= 599) && has(value, "message", isText);

const isOperation = (value) =>
  isObject(value) &&
  has(value, "path", isPointer) &&
  has(value, "op", isOneOf("test", "add", "replace", "remove", "move")) &&
  (value.op !== "move" || has(value, "from", isPointer)) &&
  (!["test", "add", "replace"].includes(value.op) || Object.hasOwn(value, "value"));

export function isIssue(value) {
  return (
    isObject(value) &&
    has(value, "code", isCode) &&
    has(value, "severity", isOneOf("error", "warning")) &&
    has(value, "at", isOneOf("value", "target", "options")) &&
    has(value, "path", isListOf((step) => isText(step) || (Number.isInteger(step) && step >= 0))) &&
    has(value, "pointer", isPointer) &&
    ["message", "why", "help"].every((name) => has(value, name, isText)) &&
    has(value, "params", (params) => isObject(params) && Object.values(params).every((it) => isText(it) || typeof it === "number" || (Array.isArray(it) && it.every(isText)))) &&
    mayHave(value, "loss", isOneOf("reader", "sender", "shape")) &&
    mayHave(value, "fix", isListOf(isOperation, 1)) &&
    mayHave(value, "guess", isListOf(isOperation, 1)) &&
    mayHave(value, "response", isResponse) &&
    mayHave(value, "docs", isText)
  );
}

const isRequest = (value) =>
  isObject(value) &&
  has(value, "method", isOneOf("POST")) &&
  has(value, "url", isText) &&
  has(value, "headers", (headers) => isObject(headers) && Object.values(headers).every(isText)) &&
  has(value, "body", isText);

function isBuildResult(value, endpoints, isPayload) {
  const isOf = (severity) => isListOf((issue) => isIssue(issue) && issue.severity === severity);
  if (!isObject(value) || !has(value, "warnings", isOf("warning")) || !has(value, "errors", isOf("error"))) return false;
  if (has(value, "ok", isOneOf(false))) return has(value, "endpoint", isOneOf(null, ...endpoints)) && value.errors.length > 0;
  return (
    has(value, "ok", isOneOf(true)) &&
    has(value, "endpoint", isOneOf(...endpoints)) &&
    value.errors.length === 0 &&
    has(value, "request", isRequest) &&
    has(value, "payload", (payload) => isPayload(value.endpoint, payload))
  );
}
