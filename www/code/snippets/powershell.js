import { describe, isTellable, piecesOf, shellNames, wanted } from "./request.js";

/** For Windows PowerShell 5.1, which Windows has, and PowerShell 7. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { method, url, headers, names } = described;
  const own = shellNames(names, plain);
  const always = headers.filter(({ name, optional }) => !optional && !isType(name));
  const sometimes = headers.filter(({ optional }) => optional);
  const type = headers.find(({ name }) => isType(name));
  const inJson = ({ text, ...piece }) => (text === undefined ? valueOf(piece, own) : single(text));
  const body = names.length ? piecesOf(described.payload).map(inJson).join(" + ") : single(described.body);
  return [
    `# ${words.powershell}`,
    `# ${wanted(described, words)}`,
    ...described.needed.map((name) => `if (-not $env:${name}) { throw ${single(`${name} ${words.notSet}`)} }`),
    ...(names.length ? valuesOf(described, own, words) : []),
    `$body = ${body}`,
    "$headers = @{",
    ...always.map(({ name, parts }) => `  ${single(name)} = ${sum(parts)}`),
    "}",
    ...sometimes.map(({ name, parts, optional }) => `if ($env:${optional}) { $headers[${single(name)}] = ${sum(parts)} }`),
    "$request = @{",
    `  Method = ${single(method)}`,
    `  Uri = ${sum(url, (variable, isOrigin) => (isOrigin ? `$env:${variable}` : `[uri]::EscapeDataString($env:${variable})`))}`,
    "  Headers = $headers",
    `  ContentType = ${single(`${type?.parts[0].text ?? "application/json"}; charset=utf-8`)}`,
    // Windows PowerShell would send other letters than those of English as question marks.
    "  Body = [Text.Encoding]::UTF8.GetBytes($body)",
    "}",
    "Invoke-RestMethod @request",
    "",
  ].join("\n");
}

const isType = (name) => name.toLowerCase() === "content-type";

/** PowerShell takes the typographic quotation marks for the plain one. */
const single = (text) => `'${text.replace(/['\u2018-\u201b]/g, "$&$&")}'`;

const sum = (parts, value = (variable) => `$env:${variable}`) =>
  parts.map(({ text, variable, isOrigin }) => (variable ? value(variable, isOrigin) : single(text))).join(" + ");

/** A name of letters and digits, that begins with no digit and is none of PowerShell's. */
function plain(name) {
  const letters = name.replace(/[^\p{L}\p{Nd}_]+/gu, "_").replace(/^(?=\p{Nd}|$)/u, "_");
  return KNOWN.test(letters) ? `my_${letters}` : letters;
}

/** What PowerShell has variables for already, without regard to case, and ours. */
const KNOWN =
  /^(?:args|body|consolefilename|env|error|event|eventargs|eventsubscriber|executioncontext|false|foreach|headers|home|host|input|is\w+|lastexitcode|matches|myinvocation|nestedpromptlevel|null|pid|profile|ps\w+|pwd|request|sender|shellid|stacktrace|switch|this|true|_)$/i;

const WAYS = { text: "InJson", url: "InUrl", digits: "Digits" };
const valueOf = ({ name, as }, own) => `(${WAYS[as]} $${own.get(name)})`;

/** The values that the message needs, and what puts them in. */
const valuesOf = ({ names, samples, uses }, own, words) => [
  `# ${words.values}`,
  ...names.flatMap((name) => [
    ...(own.get(name) !== name && isTellable(name) ? [`# {{${name}}}`] : []),
    `$${own.get(name)} = ${single(samples[name])}`,
  ]),
  ...Object.keys(FUNCTIONS)
    .filter((as) => uses.has(as))
    .map((as) => FUNCTIONS[as]),
];

/** Each gives its one argument as it goes between the quotation marks of a JSON string. */
const FUNCTIONS = {
  text: "function InJson($text) { $json = ConvertTo-Json -Compress ([string]$text); $json.Substring(1, $json.Length - 2) }",
  url: "function InUrl($text) { [uri]::EscapeDataString($text) }",
  digits: "function Digits($text) { $text -replace '[^0-9]', '' }",
};
