import * as library from "botonera";
import { files, suite } from "./suite.mjs";

suite("import", library);
files(new URL("../", import.meta.resolve("botonera")));
