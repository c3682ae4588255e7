const library = require("./library.cjs");
const { tried } = require("./bundles/suite.cjs");

test("the suite", async () => console.log(JSON.stringify(await tried(library))), 100_000);
