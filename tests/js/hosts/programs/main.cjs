const library = require("./library.cjs");

import("./suite.mjs").then(async ({ tried }) => console.log(JSON.stringify(await tried(library))));
