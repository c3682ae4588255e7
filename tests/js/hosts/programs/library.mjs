// The entry that is tried: here the main one, in `lean/` the other.

export * from "botonera";
