import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createRoot } from "react-dom/client";
import { schema } from "botonera/schemas";

const id = new URLSearchParams(location.search).get("id");
window.sent = undefined; window.errs=undefined;
createRoot(document.getElementById("root")).render(
  <Form schema={window.adapt(schema(id, { draft: "draft-07" }))} validator={validator} uiSchema={new URLSearchParams(location.search).has("opt") ? {"ui:globalOptions":{enableOptionalDataFieldForType:["object"]}} : {}} experimental_defaultFormStateBehavior={ new URLSearchParams(location.search).has("opt") ? {emptyObjectFields: new URLSearchParams(location.search).get("opt")}: undefined} onSubmit={({ formData }) => (window.sent = formData)} onError={(e)=>window.errs=e} onChange={({formData})=>window.now=formData} />,
);
