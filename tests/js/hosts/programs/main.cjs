const library = require("botonera");

import("./suite.mjs").then(async ({ tried }) => console.log(JSON.stringify(await tried(library))));
