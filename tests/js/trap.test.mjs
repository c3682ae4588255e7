// Against a core that can be made to trap (the feature `trap`), behind the glue that is shipped.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as esm from "./trap/index.js";
import { createRequire } from "node:module";
import { tried } from "./suite.mjs";

const cjs = createRequire(import.meta.url)("./trap/index.cjs");

for (const [name, library] of Object.entries({ esm, cjs })) {
  for (const [way, kind] of [
    ["unreachable", WebAssembly.RuntimeError],
    ["stack", RangeError],
  ]) {
    test(`${name}: after a trap (${way}) the next call works`, async () => {
      let thrown = 0;
      for (let time = 0; time < 3; time++) {
        try {
          library.build(`botonera-trap:${way}`, {});
        } catch (error) {
          thrown++;
          assert.ok(error instanceof kind, `${error}`);
        }
        assert.equal(library.build("nope", {}).ok, false);
      }
      assert.equal(thrown, 3);
      assert.deepEqual((await tried(library)).broken, []);
    });
  }

  test(`${name}: an exhausted stack of the caller's leaves the library whole`, async () => {
    const deep = () => {
      try {
        return deep();
      } catch {
        return library.build("botonera-trap:unreachable", {});
      }
    };
    assert.throws(deep);
    assert.deepEqual((await tried(library)).broken, []);
  });
}
