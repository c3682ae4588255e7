import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { JsonForms } from "@jsonforms/react";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { schema } from "botonera/schemas";
const id = new URLSearchParams(location.search).get("id");
const s = schema(id, { draft: "draft-07" });
function App() {
  const [data, setData] = useState({});
  return <JsonForms schema={window.adapt(s)} data={data} renderers={materialRenderers} cells={materialCells} onChange={({ data, errors }) => { setData(data); window.now = data; window.errs = errors; }} />;
}
createRoot(document.getElementById("root")).render(<App />);
