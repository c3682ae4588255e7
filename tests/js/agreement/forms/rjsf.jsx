// A form as rjsf draws it, with no setting of its own.

import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { build } from "botonera";
import { schema } from "botonera/schemas";
import { createRoot } from "react-dom/client";

const [id, target] = ["id", "target"].map((name) => new URLSearchParams(location.search).get(name));
const send = ({ formData }) => (globalThis.outcome = { message: formData, built: build(target, formData) });

createRoot(document.body.appendChild(document.createElement("div"))).render(
  <Form schema={schema(id, { draft: "draft-07" })} validator={validator} onSubmit={send} />,
);
