// Makes what the page loads, in `www` or in the folder given: its modules and styles, bundled into `built` under names that hold
// their hash; the examples, taken from the fixtures; the page that loads them, and the service worker that keeps them; the pages of
// the reference.

import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { adoptedStyles, nodePaths, textStyles, writeLicences } from "./editor.mjs";
import { LANGUAGES } from "./reference/layout.mjs";
import { writeReference } from "./reference/write.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = resolve(process.argv[2] ?? join(root, "www"));
const built = join(page, "built");
const dist = join(root, "pkg/dist");

/** What people want to do, each with the folder of its fixtures. */
const TASKS = {
  menu: "ryzeapi/button",
  order: "z-api/send-button-actions",
  coupon: "ryzeapi/button",
  code: "z-api/send-button-otp",
  promotion: "ryzeapi/button",
};

/** The examples of the providers' own pages. */
const PAGES = [
  "z-api/send-button-actions/page-call-and-url-with-image",
  "z-api/send-button-actions/page-reply",
  "z-api/send-button-otp/page-copy-code",
  "ryzeapi/button/page-three-replies",
  "ryzeapi/button/page-url-call-copy",
  "ryzeapi/button/page-image-header",
  "moorse/send-buttons/page-three-buttons",
];

/** Nobody's number: what a page shows may be somebody's. */
const RECIPIENT = "+5511999999999";

async function example(fixture) {
  const { message } = JSON.parse(await readFile(join(root, "tests/fixtures", `${fixture}.json`), "utf8"));
  return { fixture, target: fixture.slice(0, fixture.lastIndexOf("/")), message };
}

async function task([id, folder]) {
  const examples = Object.keys(LANGUAGES).map(async (language) => [language, await example(`${folder}/example-${id}-${language}`)]);
  return { id, examples: Object.fromEntries(await Promise.all(examples)) };
}

const tasks = await Promise.all(Object.entries(TASKS).map(task));
const providers = (await Promise.all(PAGES.map(example))).map(({ message, ...rest }) => ({ ...rest, message: { ...message, to: RECIPIENT } }));
await writeFile(join(page, "examples.json"), `${JSON.stringify({ tasks, providers })}\n`);

const hashOf = async (file) =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("base64");

await rm(built, { recursive: true, force: true });
await mkdir(built);

const named = (name, hash, ending) => `${name}-${hash.replace(/\W/g, "").slice(0, 8)}.${ending}`;

// The library stays a file of its own, for it changes less often than the page, and so does its module: as bytes it weighs less than as a
// text in a program. It is packed here, for many a server packs no files but texts.
const packed = gzipSync(await readFile(join(dist, "botonera.wasm")), { level: 9 });
const moduleName = named("module", createHash("sha256").update(packed).digest("base64"), "bin");
await writeFile(join(built, moduleName), packed);
const withoutModule = {
  name: "no module inside",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.wasm\?module$/ }, () => ({ path: "module", namespace: "outside" }));
    onLoad({ filter: /.*/, namespace: "outside" }, () => ({ contents: "export default undefined;" }));
  },
};
const bundled = await build({
  entryPoints: [join(dist, "lean-edge.js")],
  plugins: [withoutModule],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "warning",
});
const libraryName = named("botonera", createHash("sha256").update(bundled.outputFiles[0].contents).digest("base64"), "js");
await writeFile(join(built, libraryName), bundled.outputFiles[0].contents);
const library = {
  name: "the library beside the page",
  setup: ({ onResolve }) => onResolve({ filter: /\/botonera\.js$/ }, () => ({ path: `./${libraryName}`, external: true })),
};
const { version, homepage, repository } = JSON.parse(await readFile(join(root, "pkg/package.json"), "utf8"));
const modules = {
  define: { LIBRARY_MODULE: JSON.stringify(`./${moduleName}`) },
  entryNames: "[name]-[hash]",
  absWorkingDir: page,
  outdir: built,
  nodePaths,
  plugins: [library, adoptedStyles, textStyles],
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};
// By itself, for the page has to know what it is called.
const working = await build({ ...modules, entryPoints: [join(page, "table/work/table-worker.js")], chunkNames: "table-[name]-[hash]" });
const workerFiles = Object.keys(working.metafile.outputs);
const tableWorker = workerFiles.find((name) => working.metafile.outputs[name].entryPoint === "table/work/table-worker.js");
const { metafile } = await build({
  ...modules,
  entryPoints: ["main.js", "style.css", "reference/reference.css"].map((name) => join(page, name)),
  define: {
    ...modules.define,
    ABOUT: JSON.stringify({ version, homepage, repository }),
    TABLE_WORKER: JSON.stringify(`./${basename(tableWorker)}`),
  },
});
// What speaks where no module can be had is no module.
const booting = await build({
  entryPoints: [join(page, "boot.js")],
  entryNames: "[name]-[hash]",
  absWorkingDir: page,
  outdir: built,
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  metafile: true,
  logLevel: "warning",
});
const [boot] = Object.keys(booting.metafile.outputs);
await writeLicences({ inputs: { ...metafile.inputs, ...working.metafile.inputs } }, join(built, "licences.txt"));

const outputs = Object.entries(metafile.outputs);
const nameOf = (source) => outputs.find(([, { entryPoint }]) => entryPoint === source)[0];
const [main, style, editor, referenceStyle] = ["main.js", "style.css", "parts/message/editor.js", "reference/reference.css"].map(nameOf);
const html = await readFile(join(page, "page.html"), "utf8");

/** The files that one of them loads at once, itself among them. */
function loadedBy(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind, external } of metafile.outputs[name].imports) {
    if (kind === "import-statement" && !external) loadedBy(path, found);
  }
  return found;
}
const first = new Set([...loadedBy(main), boot, style, `built/${libraryName}`, `built/${moduleName}`]);
const isSchema = ([, { entryPoint = "" }]) => entryPoint.endsWith(".schema.json");
const asked = outputs.filter((output) => output[1].entryPoint && ![editor, referenceStyle].includes(output[0]) && !isSchema(output));
// What the entry loads is asked for at once, not when the entry has come and been read.
const preloads = [...first].filter((name) => name.endsWith(".js") && ![main, boot].includes(name)).map((name) => `<link rel="modulepreload" href="${name}">`);
preloads.push(`<link rel="preload" href="built/${moduleName}" as="fetch" crossorigin>`);
const filled = html.replace("built/main.js", main).replace("built/boot.js", boot).replace("built/style.css", style);
await writeFile(join(page, "index.html"), filled.replace("  </head>", `    ${preloads.join("\n    ")}\n  </head>`));

const soon = new Set([...workerFiles, ...asked.flatMap(([name]) => [...loadedBy(name)])].filter((name) => !first.has(name)));
const whenUsed = outputs.map(([name]) => name).filter((name) => !first.has(name) && !soon.has(name));
const withIntegrity = async (name) => [name, `sha256-${await hashOf(join(page, name))}`];
const own = await Promise.all(["index.html", "icon.svg", "manifest.webmanifest"].map(withIntegrity));
await build({
  entryPoints: [join(page, "worker.js")],
  outfile: join(page, "sw.js"),
  define: {
    AT_ONCE: JSON.stringify(Object.fromEntries([...own, ...[...first].map((name) => [name, ""])])),
    SOON: JSON.stringify([...soon]),
    WHEN_USED: JSON.stringify(whenUsed),
    LANGUAGES: JSON.stringify(Object.keys(LANGUAGES)),
  },
  bundle: true,
  format: "iife",
  target: "es2022",
  minify: true,
  logLevel: "warning",
});

const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)[1];
await writeReference(page, { policy, style: referenceStyle, recipient: RECIPIENT });
