import { test } from "node:test";
import * as library from "botonera";
import { promises } from "./suite.mjs";

for (const [name, check] of promises(library)) test(`import: ${name}`, check);
