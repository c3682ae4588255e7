#!/usr/bin/env node
// The program is the native one, compiled to WebAssembly: it finds files, standard input and output by WASI, and nothing else.
import { readFile } from "node:fs/promises";
import { parse, relative, sep } from "node:path";

/** Node calls WASI experimental each time; whoever runs this program can do nothing about that. */
async function wasiOfNode() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== "ExperimentalWarning" && rest[0]?.type !== "ExperimentalWarning") emitWarning.call(process, warning, ...rest);
  };
  try {
    return await import("node:wasi");
  } finally {
    process.emitWarning = emitWarning;
  }
}

// Of two folders that are opened WASI could not tell "/" and "." apart: the root is opened, and the program goes where it was started.
const folder = process.cwd();
const { root } = parse(folder);
const PWD = `/${relative(root, folder).replaceAll(sep, "/")}`;

const { WASI } = await wasiOfNode();
const program = await WebAssembly.compile(await readFile(new URL("botonera.wasm", import.meta.url)));
const wasi = new WASI({ version: "preview1", args: ["botonera", ...process.argv.slice(2)], env: { ...process.env, PWD }, preopens: { "/": root } });
process.exitCode = wasi.start(await WebAssembly.instantiate(program, wasi.getImportObject()));
