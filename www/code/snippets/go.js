import { describe, hasUnseen, quoted, wanted } from "./request.js";

/** A whole program, as gofmt writes it. */
export function write(request, provider, words) {
  const described = describe(request, provider);
  const { method, url, headers, body } = described;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const packages = ["fmt", "io", "log", "net/http", ...(inPath ? ["net/url"] : []), "os", "strings"];
  return `// ${wanted(described, words)} ${words.save("send.go", "go run send.go")}
package main

import (
${packages.map((name) => `\t"${name}"`).join("\n")}
)

const body = ${text(body)}

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

function header({ name, parts, optional }) {
  const set = `request.Header.Set(${quoted(name)}, ${sum(parts, (variable) => `env("${variable}")`, "+")})`;
  return optional ? `\tif os.Getenv("${optional}") != "" {\n\t\t${set}\n\t}` : `\t${set}`;
}

/** gofmt has no blanks around `+` among a call's arguments. */
const sum = (parts, value, plus = " + ") =>
  parts.map(({ text, variable, isOrigin }) => (variable ? value(variable, isOrigin) : quoted(text))).join(plus);

/** As it is, between backticks, where it can be. */
const text = (body) => (body.includes("`") || hasUnseen(body) ? quoted(body) : `\`${body}\``);
