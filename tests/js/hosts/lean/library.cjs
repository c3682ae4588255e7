const library = require("botonera/lean");

for (const language of ["es", "pt-BR"]) library.addTexts(require(`botonera/texts/${language}`).default);

module.exports = library;
