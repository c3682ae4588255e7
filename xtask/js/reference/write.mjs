// Writes the reference as pages of the site, in each language: `<language>/`, `<language>/providers/<endpoint>/` and
// `<language>/issues/<code>/`. All that they say is made of docs/, the catalogue and the fixtures, so nothing is said twice.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encode } from "../../../www/state/share.js";
import { endpointPage } from "./endpoint.mjs";
import { issuePage } from "./issue.mjs";
import { codesOf } from "./issues.mjs";
import { LANGUAGES, whole } from "./layout.mjs";
import { startPage } from "./start.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path) => readFile(join(root, path), "utf8");

/**
 * @param {string} folder The site's.
 * @param {{ policy: string, style: string, recipient: string }} site What every page has, and a number that is nobody's.
 */
export async function writeReference(folder, { policy, style, recipient }) {
  const providers = JSON.parse(await read("pkg/src/catalogue.json"));
  const codes = codesOf(await read("docs/issues.md"));
  const hashOf = (target, message) => encode({ target, loss: "error", message }, { recipient: true });
  const exampleOf = (target, message) => hashOf(target, { ...message, to: recipient });
  const write = async (language, texts, page) => {
    const own = join(folder, language, page.path);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, "index.html"), whole({ policy, style }, { language, texts, ...page }));
  };
  for (const language of Object.keys(LANGUAGES)) {
    const { default: texts } = await import(`./texts/${language}.mjs`);
    await rm(join(folder, language), { recursive: true, force: true });
    await write(language, texts, startPage({ providers, codes, language, texts }));
    for (const provider of providers) {
      for (const endpoint of provider.endpoints) {
        const markdown = await read(`docs/providers/${endpoint.id}${language === "en" ? "" : `.${language}`}.md`);
        const { source } = JSON.parse(await read(/\]\((?:\.\.\/)+(tests\/fixtures\/[^)]+)\)/.exec(markdown)[1]));
        await write(
          language,
          texts,
          await endpointPage({ markdown, provider, endpoint, language, texts, codes, source, hashOf: exampleOf }),
        );
      }
    }
    for (const code of codes) await write(language, texts, await issuePage({ code, language, texts, hashOf }));
  }
}
