// The entry of the schemas stands on the core of the entry that it belongs to.

import { standardSchema } from "botonera/lean/schemas";

const { issues } = standardSchema("nope")["~standard"].validate({});
if (issues?.[0].code !== "target-unknown") throw new Error("botonera/lean/schemas does not work here");
