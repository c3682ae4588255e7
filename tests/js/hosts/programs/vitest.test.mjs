import * as library from "./library.mjs";
import { test } from "vitest";
import { tried } from "./suite.mjs";

test("the suite", { timeout: 100_000 }, async () => console.log(JSON.stringify(await tried(library))));
