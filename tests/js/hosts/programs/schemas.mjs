// The entry of the schemas stands on the main entry's core.

import { standardSchema } from "botonera/schemas";

const { issues } = standardSchema("nope")["~standard"].validate({});
if (issues?.[0].code !== "target-unknown") throw new Error("botonera/schemas does not work here");
