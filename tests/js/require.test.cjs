const { test } = require("node:test");
const library = require("botonera");

// The suite is a module of the other kind, which Node.js 20 only imports.
const loaded = import("./suite.mjs").then(({ promises }) => {
  for (const [name, check] of promises(library)) test(`require: ${name}`, check);
});

test("require: the suite was loaded", () => loaded);
