// What a table of recipients is made of: bytes, cells, columns, rows that are judged; without a browser.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { build } from "../../www/botonera.js";
import { columnName, letterOf, matchColumns, unusedColumns } from "../../www/table/columns.js";
import { csvOf, neutral, plain } from "../../www/table/work/cells.js";
import { FAILED, WARNED, createCheck } from "../../www/table/work/check.js";
import { decode } from "../../www/table/work/encoding.js";
import { delimiterOf, readTable } from "../../www/table/work/read.js";
import { createTable } from "../../www/table/work/table.js";
import { failedTable, mendedTable } from "../../www/table/work/take.js";
import { TEXTS } from "../../www/table/texts.js";

const { parse } = createRequire(new URL("../../xtask/package.json", import.meta.url))("papaparse");
const read = (text, most) => readTable(text, parse, most);
const own = { ...TEXTS.en };
const WORDS = { fields: {}, asks: {}, lossOption: "the option", lossWarn: "Accept" };

test("a table is text in the encodings that spreadsheets write", () => {
  const text = "nome;cupom\r\nJoão;ÇÃO";
  const wide = (isBig) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };
  for (const [bytes, encoding] of [
    [Buffer.from(text), "utf-8"],
    [Buffer.from(`\ufeff${text}`), "utf-8"],
    [Buffer.from(text, "latin1"), "windows-1252"],
    [wide(false), "utf-16le"],
    [wide(true), "utf-16be"],
  ]) {
    assert.deepEqual(decode(new Uint8Array(bytes)), { text, encoding }, encoding);
  }
});

test("what is no text is told for what it is", () => {
  for (const [bytes, fault] of [
    [[0x50, 0x4b, 3, 4, 20], "workbook"],
    [[0xd0, 0xcf, 0x11, 0xe0], "workbook"],
    [[0x1f, 0x8b, 8], "compressed"],
    [[65, 0, 66, 0], "not-text"],
  ]) {
    assert.deepEqual(decode(new Uint8Array(bytes)), { fault });
  }
});

test("the delimiter is what the first line has most of outside of quotation marks", () => {
  for (const [text, delimiter] of [
    ["a;b;c\n1,2,3,4,5,6", ";"],
    ["a,b\n;;;;", ","],
    ["a\tb", "\t"],
    ['"a,b,c";d', ";"],
    ["one", ";"],
  ]) {
    assert.equal(delimiterOf(text), delimiter, text);
  }
  assert.equal(read("sep=,\r\na;x,b\r\n1,2").delimiter, ",");
});

test("rows end as any program ends them, cells may have lines, and a row has its number in the spreadsheet", () => {
  const rows = [
    ["a", "b"],
    ["1", "x\ny"],
    ["2", 'say "hi"'],
  ];
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = ["a;b", `1;"x${end}y"`, "", ";", '2;"say ""hi"""', ""].join(end);
    const found = read(text);
    assert.deepEqual(found.records, rows);
    assert.deepEqual(found.numbers, [1, 2, 5]);
    assert.equal(found.open.size, 0);
  }
  assert.deepEqual(read("\n \n\n").records, [[" "]]);
  for (const text of ["", "\n\n", ";;\n;;"]) assert.deepEqual(read(text), { fault: "empty" });
});

test("there is a limit of rows, and the names are none of them", () => {
  assert.equal(read("a\n1\n2\n3", 3).records.length, 4);
  assert.deepEqual(read("a\n1\n2\n3\n4", 3), { fault: "too-many-rows" });
});

test("a quotation mark that is never closed fails one row, not the table", () => {
  const table = createTable(read('a;b\n1;2\n3;"4\n5;6'), true);
  assert.equal(table.size, 2);
  assert.deepEqual([table.faultOf(0), table.faultOf(1)], [null, "open-quotation"]);
});

test("cells that a spreadsheet would run are texts, and come back as they were", () => {
  for (const cell of ["=1+1", "@a", "\tx", "\rx", "+a", "-1+1", "+55 11 9999-1", "'=1", "''=1", "=cmd|' /C calc'!A0"]) {
    assert.equal(neutral(cell), `'${cell}`);
    assert.equal(plain(neutral(cell)), cell);
  }
  for (const cell of ["+5511999990001", "+55 11 999990001", "-5", "", "a=1", "'a", "it's", " =1"]) {
    assert.equal(neutral(cell), cell);
    assert.equal(plain(cell), cell);
  }
  assert.equal(plain("'=1"), "=1");
});

test("a table that is written is read as it was", () => {
  const rows = [
    ["a", "b"],
    ["=1", 'x;"y"\nz'],
    ["'=1", " blank "],
    ["-", ""],
    ["\tx", "''@"],
  ];
  for (const delimiter of [";", ",", "\t"]) assert.deepEqual(read(`sep=${delimiter}\n${csvOf(rows, delimiter)}`).records, rows);
});

const MESSAGE = {
  to: "{{telefone}}",
  text: "Olá {{nome}}: {{cupom}}",
  buttons: [{ type: "copy", label: "Copiar", code: "{{cupom}}" }],
};

test("a variable finds its column in another spelling, and nobody's is told", () => {
  const columns = ["Cidade", " NÓME ", "tele-fone", "nome", "", "cupom do cliente"];
  const matched = matchColumns(
    MESSAGE,
    columns.map((name) => name.trim()),
    new Map(),
  );
  assert.deepEqual(matched, [
    { name: "telefone", choice: "2", isRecipient: true },
    { name: "nome", choice: "3", isRecipient: false },
    { name: "cupom", choice: "", isRecipient: false },
  ]);
  assert.deepEqual(
    matchColumns({ text: "{{primeiro_nome}} {{Nome}}" }, ["Primeiro Nome", "nome"], new Map()).map(({ choice }) => choice),
    ["0", "1"],
  );
  assert.deepEqual(
    unusedColumns(matched, columns).map(({ column }) => column),
    [0, 1, 4, 5],
  );
  assert.equal(matchColumns(MESSAGE, columns, new Map([["cupom", "sample"]]))[2].choice, "sample");
  assert.equal(matchColumns(MESSAGE, columns, new Map([["nome", ""]]))[1].choice, "");
});

test("columns without a name of their own go by their letter", () => {
  assert.deepEqual([0, 25, 26, 701, 702].map(letterOf), ["A", "Z", "AA", "ZZ", "AAA"]);
  const names = ["a", "", "a", "b"];
  assert.deepEqual(
    names.map((_, column) => columnName(names, column, own)),
    ["a (A)", "Column B", "a (C)", "b"],
  );
});

const SOURCES = new Map([
  ["nome", { column: 0 }],
  ["telefone", { column: 1 }],
  ["cupom", { column: 2 }],
]);

/** The rows judged, under the names of the columns. */
function checked(rows, given = {}) {
  const table = createTable(read(["nome;telefone;cupom", ...rows].join("\n")), true);
  const check = createCheck(table, {
    message: MESSAGE,
    target: "ryzeapi",
    loss: "error",
    locale: "en",
    sources: SOURCES,
    ...given,
  });
  for (let step = 0; step < check.steps; step += 1) check.step(step);
  return { table, check };
}

test("each row is what build makes of the message with its cells", async () => {
  const rows = Array.from({ length: 1203 }, (_, row) => `Pessoa ${row};+5511${900000000 + row};C${row}`);
  const { check } = checked(rows);
  assert.deepEqual(check.summary, {
    ready: 1203,
    warned: 0,
    failed: 0,
    repeated: 0,
    mended: 0,
    fixes: 0,
    guesses: 0,
    bytes: check.payloads().size,
  });
  const lines = (await check.payloads().text()).split("\n");
  assert.equal(lines.pop(), "");
  lines.forEach((line, row) => {
    const message = {
      ...MESSAGE,
      to: `+5511${900000000 + row}`,
      text: `Olá Pessoa ${row}: C${row}`,
      buttons: [{ ...MESSAGE.buttons[0], code: `C${row}` }],
    };
    if (row % 100 === 0) assert.deepEqual(JSON.parse(line), build("ryzeapi", message).payload);
  });
  assert.equal(lines.length, 1203);
});

test("what is wrong is told with its columns, and mended in its cell", () => {
  const { table, check } = checked([
    "Ana;+5511999990001;",
    "Bia;5511999990002.0;B",
    "Caio;11 99999-0003;C",
    "D;+5511999990004;D;extra",
  ]);
  const { ready, failed, warned, fixes, guesses } = check.summary;
  assert.deepEqual({ ready, failed, warned, fixes, guesses }, { ready: 1, failed: 3, warned: 1, fixes: 1, guesses: 1 });
  const [first, second, third] = check.next(FAILED, -1, 10).map(check.rowOf);
  assert.deepEqual(first.cells, [{ column: 2, text: "" }]);
  assert.deepEqual([first.blank, first.issues], [[2], []]);
  assert.deepEqual(second.issues[0].fix, { column: 1, text: "+5511999990002" });
  assert.deepEqual([third.fault, third.surplus, third.number], ["surplus", ["extra"], 5]);

  table.set(0, 2, "PROMO");
  check.again(0);
  check.mend(0, "fix");
  check.mend(0, "guess");
  table.cut(3);
  check.again(3);
  assert.equal(table.cell(2, 1), "+5511999990003");
  const after = check.summary;
  assert.deepEqual([after.ready, after.failed, after.warned, after.mended], [4, 0, 0, 4]);
});

test("a repair that is not of a cell alone is not offered", () => {
  const { check } = checked(["Ana;999990001.0;A"], { message: { ...MESSAGE, to: "+5511{{telefone}}" } });
  const [row] = [...check.next(FAILED, -1, 9), ...check.next(WARNED, -1, 9)].map(check.rowOf);
  assert.ok(row.issues.length);
  for (const { fix, guess } of row.issues) assert.deepEqual([fix, guess], [undefined, undefined]);
});

test("recipients that come twice are counted, however their number is spelt", () => {
  const { table, check } = checked(["A;+5511999990001;A", "B;+55 (11) 99999-0001;B", "C;+5511999990003;C", "D;;D"]);
  assert.equal(check.summary.repeated, 1);
  table.set(1, 1, "+5511999990009");
  check.again(1);
  assert.equal(check.summary.repeated, 0);
});

test("what failed is taken away with its reason, and brought in again", async () => {
  const { table, check } = checked(["=Ana;+5511999990001;", "Bia;+5511999990002;B", '"C;x";1;C', "D;+5511999990004;D;extra"]);
  const text = await failedTable(table, check, WORDS, own).text();
  assert.ok(text.startsWith("nome;telefone;cupom;error\r\n'=Ana;+5511999990001;;"), text);
  const bytes = new Uint8Array(await failedTable(table, check, WORDS, own).arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const back = read(text).records;
  assert.deepEqual(
    back.map(([name]) => name),
    ["nome", "=Ana", "C;x", "D"],
  );
  assert.match(back[1][3], /^Empty cell: cupom\.$/);
  assert.match(back[2][3], /^telefone: /);
  assert.match(back[3][3], /^The row has 1 cell beyond/);
  assert.equal(back[3][4], "extra");

  const again = createTable(read(text), true);
  const second = createCheck(again, { message: MESSAGE, target: "ryzeapi", loss: "error", locale: "en", sources: SOURCES });
  second.step(0);
  const first = async (check) => (await failedTable(again, check, WORDS, own).text()).split("\r\n")[0];
  assert.equal(await first(second), "nome;telefone;cupom;error");
  // A column of that name that the message needs is none of ours.
  const sources = new Map([...SOURCES, ["cupom", { column: 3 }]]);
  const third = createCheck(again, { message: MESSAGE, target: "ryzeapi", loss: "error", locale: "en", sources });
  third.step(0);
  assert.equal(await first(third), "nome;telefone;cupom;error;error");
});

test("the whole table is taken away as it was mended", async () => {
  const { table, check } = checked(["Ana;+5511999990001;", "-x;+5511999990002;B"]);
  table.set(0, 2, "A1");
  check.again(0);
  assert.deepEqual(read(await mendedTable(table).text()).records, [
    ["nome", "telefone", "cupom"],
    ["Ana", "+5511999990001", "A1"],
    ["-x", "+5511999990002", "B"],
  ]);
});

test("a table without names has all its rows, and columns by letter", () => {
  const table = createTable(read("Ana;+5511999990001\nBia;+5511999990002;x"), false);
  assert.deepEqual([table.size, table.names, table.numberOf(0)], [2, ["", "", ""], 1]);
  assert.equal(table.cell(0, 2), "");
});

test("any name of a variable is a name, and a value fills in nothing itself", async () => {
  const message = { to: "{{__proto__}}", text: "{{constructor}}", buttons: [{ type: "copy", label: "a", code: "1" }] };
  const sources = new Map([
    ["__proto__", { column: 1 }],
    ["constructor", { column: 0 }],
  ]);
  const { check } = checked(["<b>{{__proto__}}</b>;+5511999990001;A"], { message, sources });
  const { number, contentText } = JSON.parse(await check.payloads().text());
  assert.deepEqual([number, contentText], ["5511999990001", "<b>{{__proto__}}</b>"]);
});

test("a quotation mark astray takes in no rows unseen", () => {
  const text = 'nome,telefone\n"Ana" Maria,5511999990001\nBob,5511999990002\n"Carl" X,5511999990003\n"Eve",5511999990004\n';
  const table = createTable(read(text), true);
  const faults = Array.from({ length: table.size }, (_, row) => table.faultOf(row));
  assert.ok(faults.includes("open-quotation"), JSON.stringify(faults));
  // Nothing of what was taken in is in a row that is right.
  faults.forEach((fault, row) => fault || assert.ok(!table.rowOf(row).join().includes("\n"), `${row}`));
});

test("a blank line before a table, cells with other delimiters and a delimiter of its own come back as they were", () => {
  assert.equal(delimiterOf("\n  \nnome,telefone\nAna,1"), ",");
  for (const text of ['nome;"telefone, cel, x"\r\nAna;1\r\n', "sep=|\r\na|b;c\r\n1|2\r\n"]) {
    const before = read(text);
    const written = new TextDecoder().decode(Buffer.from(csvText(createTable(before, true))));
    assert.deepEqual(read(written).records, before.records, written);
  }
});

const csvText = (table) => {
  const names = csvOf([table.names, ...Array.from({ length: table.size }, (_, row) => table.rowOf(row))], table.delimiter);
  return `${";,\t".includes(table.delimiter) ? "" : `sep=${table.delimiter}\r\n`}${names}`;
};

test("what is said of the message is no row's, and a suggestion stays to be taken after other repairs", () => {
  const message = {
    to: "{{telefone}}",
    text: "Oi {{nome}}",
    buttons: [
      { type: "reply", label: "Sim", id: "1" },
      { type: "url", label: "Abrir", url: "https://example.com" },
    ],
  };
  const table = createTable(read("telefone;nome\n(11) 98888-0001;Ana\n(11) 98888-0002;\n+5511988880003;Bia\n"), true);
  const sources = new Map([
    ["telefone", { column: 0 }],
    ["nome", { column: 1 }],
  ]);
  const check = createCheck(table, { message, target: "ryzeapi", loss: "error", locale: "en", sources });
  for (let step = 0; step < check.steps; step += 1) check.step(step);
  assert.deepEqual([check.summary.ready, check.summary.warned, check.summary.failed], [2, 1, 1]);
  check.mend(0, "guess");
  assert.equal(check.summary.warned, 0);
  table.set(1, 1, "Caio");
  check.again(1);
  assert.equal(check.summary.guesses, 1);
  check.mend(0, "guess");
  assert.deepEqual([check.summary.ready, check.summary.warned], [3, 0]);
});
