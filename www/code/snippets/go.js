import { describe, hasUnseen, piecesOf, quoted, wanted } from "./request.js";

/** A whole program, as gofmt writes it. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { method, url, headers, body, names, uses } = described;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const packages = [
    ...(uses.has("text") ? ["encoding/json"] : []),
    ...["fmt", "io", "log", "net/http"],
    ...(inPath || uses.has("url") ? ["net/url"] : []),
    ...["os", "strings"],
  ];
  return `// ${wanted(described, words)} ${words.save("send.go", "go run send.go")}
package main

import (
${packages.map((name) => `\t"${name}"`).join("\n")}
)

${names.length ? valuesOf(described, words) : `const body = ${text(body)}\n`}
func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatal(name + " ${words.notSet}")
	}
	return value
}

func main() {
	address := ${sum(url, (variable, isOrigin) => (isOrigin ? `env("${variable}")` : `url.PathEscape(env("${variable}"))`))}
	request, err := http.NewRequest(${quoted(method)}, address, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
${headers.map(header).join("\n")}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.StatusCode, string(answer))
}
`;
}

/** The values that the message needs, the body that they go into, and what is needed to put them there. */
function valuesOf({ payload, names, samples, uses }, words) {
  const width = Math.max(...names.map((name) => quoted(name).length)) + 1;
  const rows = names.map((name) => `\t${`${quoted(name)}:`.padEnd(width)} ${quoted(samples[name])},`);
  const used = WAYS.filter(({ as }) => uses.has(as)).map(({ source }) => source);
  const value = ({ name, as }) => `${WAYS.find((way) => way.as === as).name}(values[${quoted(name)}])`;
  const body = piecesOf(payload).map((piece) => (piece.text === undefined ? value(piece) : text(piece.text)));
  return `// ${words.values}
var values = map[string]string{
${rows.join("\n")}
}

var body = ${body.join(" + ")}
${used.join("")}`;
}

/** How a value goes into a JSON string. */
const WAYS = [
  {
    as: "text",
    name: "inJSON",
    source: `
func inJSON(text string) string {
	encoded, err := json.Marshal(text)
	if err != nil {
		log.Fatal(err)
	}
	return string(encoded[1 : len(encoded)-1])
}
`,
  },
  {
    as: "url",
    name: "inURL",
    source: `
func inURL(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}
`,
  },
  {
    as: "digits",
    name: "digits",
    source: `
func digits(text string) string {
	return strings.Map(func(sign rune) rune {
		if sign < '0' || sign > '9' {
			return -1
		}
		return sign
	}, text)
}
`,
  },
];

function header({ name, parts, optional }) {
  const set = `request.Header.Set(${quoted(name)}, ${sum(parts, (variable) => `env("${variable}")`, "+")})`;
  return optional ? `\tif os.Getenv("${optional}") != "" {\n\t\t${set}\n\t}` : `\t${set}`;
}

/** gofmt has no blanks around `+` among a call's arguments. */
const sum = (parts, value, plus = " + ") =>
  parts.map(({ text, variable, isOrigin }) => (variable ? value(variable, isOrigin) : quoted(text))).join(plus);

/** As it is, between backticks, where it can be. */
const text = (body) => (body.includes("`") || hasUnseen(body) ? quoted(body) : `\`${body}\``);
