// Makes what the page loads: its modules and styles, bundled into www/built; the examples, taken from the fixtures; and the list
// of all that is loaded with hashes, by which the service worker keeps it.

import { createHash } from "node:crypto";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { adoptedStyles, nodePaths, writeLicences, writeSchemas } from "./editor.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "www");
const built = join(page, "built");

// The library stays a file of its own: it changes less often than the page.
const library = {
  name: "the library beside the page",
  setup: ({ onResolve }) => onResolve({ filter: /\/botonera\.js$/ }, () => ({ path: "../botonera.js", external: true })),
};
await rm(built, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [join(page, "main.js"), join(page, "editor.js"), join(page, "style.css")],
  outdir: built,
  nodePaths,
  plugins: [library, adoptedStyles],
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
await writeLicences(metafile, join(built, "licences.txt"));
await writeSchemas(join(built, "schemas"));

const LANGUAGES = ["en", "es", "pt-BR"];

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

async function example(fixture) {
  const { message } = JSON.parse(await readFile(join(root, "tests/fixtures", `${fixture}.json`), "utf8"));
  return { fixture, target: fixture.slice(0, fixture.lastIndexOf("/")), message };
}

async function task([id, folder]) {
  const examples = LANGUAGES.map(async (language) => [language, await example(`${folder}/example-${id}-${language}`)]);
  return { id, examples: Object.fromEntries(await Promise.all(examples)) };
}

const tasks = await Promise.all(Object.entries(TASKS).map(task));
const providers = await Promise.all(PAGES.map(example));
await writeFile(join(page, "examples.json"), `${JSON.stringify({ tasks, providers })}\n`);

const bundled = (await readdir(built, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(page, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
const found = ["index.html", "icon.svg", "botonera.js", "examples.json", ...bundled].sort();
const hashOf = async (name) =>
  createHash("sha256")
    .update(await readFile(join(page, name)))
    .digest("base64");
const files = Object.fromEntries(await Promise.all(found.map(async (name) => [name, `sha256-${await hashOf(name)}`])));
const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
await writeFile(join(page, "files.js"), `self.VERSION = "${version}";\nself.FILES = ${JSON.stringify(files, null, 2)};\n`);
