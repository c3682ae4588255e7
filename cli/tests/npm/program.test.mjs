// The program of the npm package is the native one: the same bytes, the same words, the same status.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const INSTALLED = join(process.cwd(), "node_modules/botonera-cli/botonera.mjs");
const folder = mkdtempSync(join(tmpdir(), "botonera-cli-"));
after(() => rmSync(folder, { recursive: true }));

const message = (number) => ({
  to: `+55119${String(number).padStart(8, "0")}`,
  text: `Olá ${number}`,
  buttons: [{ type: "reply", label: "Sim", id: `sim_${number}` }],
});
const lines = (count) => Array.from({ length: count }, (_, at) => (at % 10 === 3 ? `{"to":${at}}\n` : `${JSON.stringify(message(at))}\n`));
mkdirSync(join(folder, "inner"));
writeFileSync(join(folder, "message.json"), JSON.stringify(message(1), null, 2));
writeFileSync(join(folder, "many.ndjson"), lines(3000).join(""));
writeFileSync(join(folder, "template.json"), JSON.stringify({ ...message(1), to: "{{fone}}", text: "Oi {{nome}}" }));
const rows = Array.from({ length: 500 }, (_, at) => `${at % 7 ? `55119${String(at).padStart(8, "0")}` : "12"};Zoë ${at}\r\n`);
writeFileSync(join(folder, "people.csv"), `\ufefffone;nome\r\n${rows.join("")}`);
writeFileSync(join(folder, "latin.csv"), Buffer.from(`fone;nome\r\n5511999999999;Jos\xe9\r\n`, "latin1"));

/** What the program says in both forms; how long it took is none of it. */
function both(args, { input = "", cwd = folder, files = [] } = {}) {
  const env = { PATH: process.env.PATH, LANG: "en_US.UTF-8" };
  const run = ([program, ...before]) => {
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args], { cwd, env, input, maxBuffer: 1 << 26 });
    const told = String(stderr).replace(/\(\d+\.\d s, [\d,]+\/s\)/g, "(…)");
    const written = files.map((name) => {
      const text = readFileSync(join(cwd, name), "utf8");
      rmSync(join(cwd, name));
      return text;
    });
    return { status, stdout: String(stdout), told, written };
  };
  const [native, installed] = [[process.env.BOTONERA_NATIVE], [process.execPath, INSTALLED]].map(run);
  assert.deepEqual(installed, native);
  return native;
}

test("a document", () => {
  assert.equal(both(["build", "moorse", "message.json"]).status, 0);
  assert.equal(both(["build", "moorse", "../message.json"], { cwd: join(folder, "inner") }).status, 0);
  assert.equal(both(["build", "moorse", join(folder, "message.json")]).status, 0);
  assert.equal(both(["build", "moorse"], { input: JSON.stringify({ to: 5 }) }).status, 1);
  assert.equal(both(["compare", "message.json"]).status, 0);
});

test("many lines", () => {
  const { status, stdout, written } = both(["build", "moorse", "many.ndjson", "--failed", "failed"], { files: ["failed"] });
  assert.equal(status, 1);
  assert.equal(stdout.trim().split("\n").length, 2700);
  assert.equal(written[0].trim().split("\n").length, 300);
  both(["build", "moorse", "--print", "result"], { input: lines(5000).join("") });
});

test("a table", () => {
  const merge = ["build", "z-api", "--message", "template.json", "--recipients"];
  assert.equal(both([...merge, "people.csv", "--output", "out", "--failed", "failed"], { files: ["out", "failed"] }).status, 1);
  assert.equal(both([...merge, "latin.csv"]).status, 2);
  assert.equal(both([...merge, "latin.csv", "--encoding", "windows-1252"]).status, 0);
});

test("a repair in its file", () => {
  const text = '{ "phone": "+55 (11) 99999-9999", "message": "x",\n "otpCode": "1" }\n';
  for (const args of [["validate", "z-api", "--diff"], ["validate", "z-api", "--fix"], ["validate"]]) both(args, { input: text });
});

test("lists and explanations", () => {
  for (const args of [["providers"], ["schema"], ["schema", "message"], ["explain", "label-too-long", "--locale", "es"]]) both(args);
  assert.equal(both(["nothing"]).status, 2);
});
