/** @jest-environment jsdom */

// The suite proves what stands in for these only where they are missing.
for (const name of ["TextDecoder", "TextEncoder"]) {
  if (name in globalThis) throw new Error(`jsdom has ${name} by now`);
}

require("./jest.test.cjs");
