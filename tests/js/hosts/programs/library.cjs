// The entry that is tried: here the main one, in `lean/` the other.

module.exports = require("botonera");
