globalThis.outcome = import("./suite.mjs").then(({ tried }) => tried(Botonera));
