// WhatsApp's text formatting, as data; how it is shown is seen in preview.test.mjs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { parse } from "../../www/parts/preview/format.js";

/** What was read, in a notation that shows every step: `b(…)` bold, `i(…)` italic, `s(…)` strike, `c(…)` code, `m(…)` monospace, `l(…)` link. */
function shown(text) {
  const inline = (node) => {
    if (typeof node === "string") return node;
    if (node.type === "link") return `l(${node.text})`;
    return `${node.type[0]}(${node.text ?? node.nodes.map(inline).join("")})`;
  };
  return parse(text).map(({ type, lines, numbers }) => {
    const each = lines.map((line, index) => (numbers ? `${numbers[index]}:` : "") + line.map(inline).join(""));
    return type === "lines" ? each.join("\n") : `${type}[${each.join("|")}]`;
  }).join("\n");
}

const cases = {
  styles: [
    ["*bold*", "b(bold)"],
    ["_italic_", "i(italic)"],
    ["~strike~", "s(strike)"],
    ["`code`", "c(code)"],
    ["```mono```", "m(mono)"],
    ["a *b* c", "a b(b) c"],
    ["*a b c*", "b(a b c)"],
    ["(*a*), *b*!", "(b(a)), b(b)!"],
    ["*a* *b*", "b(a) b(b)"],
    ["*😀*", "b(😀)"],
    ["😀*a*😀", "😀b(a)😀"],
    ["*não*", "b(não)"],
    ["*مرحبا*", "b(مرحبا)"],
    ["", ""],
  ],
  nesting: [
    ["*_a_*", "b(i(a))"],
    ["_*~a~*_", "i(b(s(a)))"],
    ["*a _b_ c*", "b(a i(b) c)"],
    ["*a `b` c*", "b(a c(b) c)"],
    ["*```a```*", "b(m(a))"],
    ["*a _b* c_", "b(a _b) c_"],
    ["*a *b* c*", "*a b(b) c*"],
    ["_a *b _c_", "_a *b i(c)"],
  ],
  "no styles": [
    ["2*3*4", "2*3*4"],
    ["snake_case_name", "snake_case_name"],
    ["*a", "*a"],
    ["a*", "a*"],
    ["* a*", "bullets[a*]"],
    ["x * a * b", "x * a * b"],
    ["*a *", "*a *"],
    ["*a*b", "*a*b"],
    ["á*a*", "á*a*"],
    ["**", "**"],
    ["****", "****"],
    ["**a**", "*b(a)*"],
    ["*a\nb*", "*a\nb*"],
    ["``", "``"],
    ["` `", "` `"],
    ["``` ```", "``` ```"],
    ["`a", "`a"],
    ["`a\nb`", "`a\nb`"],
    ["```a", "```a"],
  ],
  "no styles in code": [
    ["`*a*`", "c(*a*)"],
    ["```*a* `b` https://x.example```", "m(*a* `b` https://x.example)"],
    ["```a\n*b*\n- c```", "m(a\n*b*\n- c)"],
    ["a ```b\nc``` d\ne", "a m(b\nc) d\ne"],
  ],
  lines: [
    ["a\nb", "a\nb"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\n\nb", "a\n\nb"],
    ["*a*\n_b_", "b(a)\ni(b)"],
  ],
  "lists and quotes": [
    ["- a\n- b", "bullets[a|b]"],
    ["* a\n- *b*", "bullets[a|b(b)]"],
    ["1. a\n2. b\n7. c", "numbers[1:a|2:b|7:c]"],
    ["> a\n> b", "quote[a|b]"],
    ["a\n- b\nc\n> d", "a\nbullets[b]\nc\nquote[d]"],
    ["> *a* ```b```", "quote[b(a) m(b)]"],
    ["- ```b```", "bullets[m(b)]"],
    ["-a", "-a"],
    ["1.a", "1.a"],
    [">a", ">a"],
    ["- ", "- "],
    [" - a", " - a"],
    ["1234567890. a", "1234567890. a"],
  ],
  links: [
    ["https://x.example/a_b_c", "l(https://x.example/a_b_c)"],
    ["see https://x.example.", "see l(https://x.example)."],
    ["(https://x.example)", "(l(https://x.example))"],
    ["https://x.example/a_(b)", "l(https://x.example/a_(b))"],
    ["*https://x.example*", "b(l(https://x.example))"],
    ["HTTP://X.example", "l(HTTP://X.example)"],
    ["https://", "https://"],
    ["https://exa mple", "l(https://exa) mple"],
    ["https://[", "https://["],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["data:text/html,<script>", "data:text/html,<script>"],
    ["https://x.example/<img src=x onerror=alert(1)>", "l(https://x.example/)<img src=x onerror=alert(1)>"],
    ["xhttps://x.example", "xhttps://x.example"],
  ],
};

for (const [title, list] of Object.entries(cases)) {
  test(title, () => {
    for (const [text, expected] of list) assert.equal(shown(text), expected, JSON.stringify(text));
  });
}

test("a link's address is http or https", () => {
  let count = 0;
  for (const text of ["https://x.example/\u202e", "http://a@b.example", "hTTps:\\\\x.example", "https:///x.example", "http:javascript:x"]) {
    const found = [];
    const walk = (node) => (node.type === "link" ? found.push(node.url) : node.nodes?.forEach(walk));
    for (const { lines } of parse(text)) lines.flat().forEach(walk);
    for (const url of found) assert.match(new URL(url).protocol, /^https?:$/);
    count += found.length;
  }
  assert.ok(count >= 3);
});

// Each is told back whole, and in time: what is quadratic in 65,536 characters takes minutes, and the runner's limit ends it.
test("long and hostile texts", { timeout: 20_000 }, () => {
  const whole = (text) => {
    const inline = (node) => (typeof node === "string" ? node : (node.text ?? node.nodes.map(inline).join("")));
    return parse(text).flatMap(({ lines }) => lines.flat().map(inline)).join("").length;
  };
  const units = ["*", "_", "~", "`", "```", "*a", "*a ", "a*", "*a _b ~c ", "*_~", "`*", "``` `", "- ", "> ", "1. ", "\n", "- a\n", "https://",
    "https://x ", "(https://x.example)", "*a* ", "_*a*_ ", "\u202e", "\ud800", "😀*", "<b>", "[x](y)", "!.,;:", "https://x.example/!!!!", "*a*b_c_"];
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(65_536 / unit.length));
    assert.ok(whole(text) <= text.length, JSON.stringify(unit));
    assert.ok(whole(`*${text}`) <= text.length + 1, JSON.stringify(unit));
  }
});

test("nothing nests deeper than there are styles", () => {
  const depth = (node) => (node.nodes ? 1 + Math.max(...node.nodes.map(depth)) : 0);
  for (const text of ["*a ".repeat(5000) + "a* ".repeat(5000), "*_~".repeat(5000) + "a" + "~_*".repeat(5000)]) {
    for (const { lines } of parse(text)) for (const node of lines.flat()) assert.ok(depth(node) <= 3);
  }
});
