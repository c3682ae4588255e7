// What bundling the page takes besides its modules: where packages are found, how the styles of what is loaded later pass the page's
// policy, and the licences of what is bundled.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const nodePaths = [join(root, "xtask/node_modules")];

/** Into a document style-mod puts a `style` element, which `style-src 'self'` forbids; an adopted sheet is allowed. */
export const adoptedStyles = {
  name: "adopted style sheets",
  setup: ({ onLoad }) => {
    onLoad({ filter: /style-mod\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace("if (!root.head && root.adoptedStyleSheets", "if (root.adoptedStyleSheets");
      if (contents === source) throw new Error("style-mod no longer decides about adopted style sheets where it did");
      return { contents };
    });
  },
};

/** A style sheet that a module imports is a text, to be adopted once it was loaded. */
export const textStyles = {
  name: "style sheets as texts",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.css$/ }, ({ kind, path, resolveDir }) =>
      kind === "import-statement" ? { path: join(resolveDir, path), namespace: "sheet" } : undefined,
    );
    onLoad({ filter: /\.css$/, namespace: "sheet" }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: "es2022" });
      return { contents: code, loader: "text", watchFiles: [path] };
    });
  },
};

/** Writes the licences of all packages of which something was bundled. */
export async function writeLicences({ inputs }, file) {
  const packages = new Set(Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const licences = await Promise.all([...packages].sort().map(licenceOf));
  await writeFile(file, licences.join(`\n${"-".repeat(80)}\n\n`));
}

async function licenceOf(name) {
  const folder = join(nodePaths[0], name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence that could be kept`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
