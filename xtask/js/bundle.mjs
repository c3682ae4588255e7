// Bundles pkg/src, the bindings and the module into a folder: pkg/dist, or what --out names.

import { copyFile, mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../pkg/", import.meta.url));
const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));
const { values } = parseArgs({ options: { core: { type: "string" }, out: { type: "string" } } });
const { core = join(root, "core"), out = join(root, "dist") } = values;

// esbuild writes the text as a string in which only the quote, the backslash, the ends of lines and zero are escaped. Zero could
// stand as it is for JavaScript, but many a tool takes such a file for a binary one, and a page in which the script stands
// inline replaces it. As the name of a member it stays a string: a template, which minifiers make of it elsewhere, takes engines
// twice as long to read (`cargo xtask bench start`: a tenth of the first call).
const moduleText = {
  name: "the module as text, one byte a character",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({
      contents: `export default Object.keys({ ${JSON.stringify(await readFile(path, "latin1"))}: 0 })[0];`,
    }));
  },
};

// As a text it costs nothing before somebody asks for it.
const catalogueText = {
  name: "the catalogue as text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /catalogue\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, "utf8"))),
      loader: "text",
    }));
  },
};

// The starts that wasm-bindgen writes look for `fetch`, and take a module of another realm for bytes. What holds the instance
// is let go by `stop`.
const STARTS = `
export { wasm as instance };
export const stop = () => { wasm = wasmInstance = cachedUint8ArrayMemory0 = undefined; };
export const start = (module) => { __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module); };
export const startLater = async (module) => {
  __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
};
`;

const bindings = {
  name: "bindings with our starts",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/core\// }, ({ path }) => ({ path: join(core, path.split("/").at(-1)), sideEffects: false }));
    onLoad({ filter: /botonera\.js$/ }, async ({ path }) => ({ contents: (await readFile(path, "utf8")) + STARTS }));
  },
};

const schemaFiles = (library) => ({
  name: "the schemas as texts",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^botonera$/ }, () => ({ path: library === "index" ? "botonera" : `botonera/${library}`, external: true }));
    onResolve({ filter: /^schema-files$/ }, () => ({ path: "schema-files", namespace: "schemas" }));
    onLoad({ filter: /.*/, namespace: "schemas" }, async () => {
      const texts = {};
      // By their ids: an ending behind would put `a-b` before `a`.
      const bare = (file) => file.replace(/\.schema\.json$/, "");
      const files = await readdir(schemas, { recursive: true });
      for (const file of files.sort((a, b) => (bare(a) < bare(b) ? -1 : 1))) {
        const [, draft, id] = file.replaceAll("\\", "/").match(/^(.+?)\/(.+)\.schema\.json$/) ?? [];
        if (!id) continue;
        // The drafts of one schema side by side, so that they compress well.
        (texts[id] ??= {})[draft] = JSON.stringify(JSON.parse(await readFile(join(schemas, file), "utf8")));
      }
      return { contents: JSON.stringify(texts), loader: "json" };
    });
  },
});

const entry = (name, module, options) =>
  build({
    absWorkingDir: root,
    outfile: join(out, name),
    alias: { "compiled-module": `./src/module/${module}.js` },
    inject: ["src/utf8.js"],
    external: ["./botonera.wasm", "./botonera.wasm?module"],
    plugins: [bindings, moduleText, catalogueText],
    bundle: true,
    platform: "neutral",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });

const plain = { alias: {}, inject: [], external: [] };
const esm = { format: "esm", charset: "utf8" };
// For this platform esbuild leaves a hint in the file that lets `import` see the names.
const cjs = { format: "cjs", charset: "utf8", platform: "node" };

/** The files of an entry, `index` or `lean`. What hosts read as UTF-8 in any case is smaller so. */
const library = (name, before) => {
  const entryPoints = [`src/${name}.js`];
  // The core comes from the entry of the library, so that nobody loads it twice.
  const schemas = { ...plain, entryPoints: ["src/schemas.js"], plugins: [schemaFiles(name)] };
  return [
    entry(`${name}.js`, "inline", { entryPoints, ...esm }),
    entry(`${name}.cjs`, "inline", { entryPoints, ...cjs }),
    entry(`${before}workerd.js`, "workerd", { entryPoints, format: "esm" }),
    entry(`${before}edge.js`, "edge", { entryPoints, format: "esm" }),
    entry(`${before}schemas.js`, "", { ...schemas, format: "esm" }),
    entry(`${before}schemas.cjs`, "", { ...schemas, format: "cjs", platform: "node" }),
  ];
};

const texts = (name) => [
  entry(`texts/${name}.js`, "", { ...plain, entryPoints: [`src/texts/${name}.js`], ...esm }),
  entry(`texts/${name}.cjs`, "", { ...plain, entryPoints: [`src/texts/${name}.js`], ...cjs }),
];

await mkdir(out, { recursive: true });
await Promise.all([
  ...library("index", ""),
  ...library("lean", "lean-"),
  ...texts("pt-BR"),
  ...texts("es"),
  // A classic script is read as its page is, in whatever encoding: this one stays ASCII.
  entry("botonera.iife.js", "inline", { entryPoints: ["src/index.js"], format: "iife", globalName: "Botonera" }),
  copyFile(join(core, "botonera_bg.wasm"), join(out, "botonera.wasm")),
]);
