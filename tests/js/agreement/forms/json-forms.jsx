// A form as JSON Forms draws it, with the renderers for Material.

import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { JsonForms } from "@jsonforms/react";
import { build } from "botonera";
import { schema } from "botonera/schemas";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const [id, target] = ["id", "target"].map((name) => new URLSearchParams(location.search).get(name));

function Message() {
  const [{ data, errors }, setState] = useState({ data: {}, errors: [] });
  const send = () => (globalThis.outcome = { message: data, errors, built: build(target, data) });
  return (
    <>
      <JsonForms
        schema={schema(id, { draft: "draft-07" })}
        data={data}
        renderers={materialRenderers}
        cells={materialCells}
        onChange={setState}
      />
      <button onClick={send}>Submit</button>
    </>
  );
}

createRoot(document.body.appendChild(document.createElement("div"))).render(<Message />);
