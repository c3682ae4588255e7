// A form of one's own with react-hook-form: its fields have the message's types, and what is submitted is the payload.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { standardSchemaResolver as olderResolver } from "@hookform/resolvers-5/standard-schema";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { JsonSchema as JsonFormsSchema } from "@jsonforms/core";
import type { RJSFSchema } from "@rjsf/utils";
import { schema, standardSchema } from "botonera/schemas";
import type { Message, RyzeApiButtonPayload } from "botonera";
import { useForm, type FieldErrors } from "react-hook-form";
// @ts-expect-error: its types are not needed here
import { createRoot } from "react-dom/client";

const ryzeapi = standardSchema("ryzeapi/button", { locale: "pt-BR" });
const unknown = standardSchema("nope" as "ryzeapi");
export const asSpecified: StandardSchemaV1<Message, RyzeApiButtonPayload> & StandardJSONSchemaV1<Message, RyzeApiButtonPayload> = ryzeapi;
export type Input = StandardSchemaV1.InferInput<typeof ryzeapi> extends Message ? true : never;
export const forRjsf: RJSFSchema = schema("message", { draft: "draft-07" });
export const forJsonForms: JsonFormsSchema = schema("message", { draft: "draft-07" });

const outcome: { payload?: RyzeApiButtonPayload; errors?: unknown; root?: string | undefined } = {};
Object.assign(globalThis, { outcome });

const buttons: Message["buttons"] = [{ type: "reply", label: "Sim", id: "yes" }];

function Form({ older, broken }: { older: boolean; broken: boolean }) {
  const taken = broken ? unknown : ryzeapi;
  const resolver = older ? olderResolver(taken) : standardSchemaResolver(taken);
  const { register, handleSubmit, formState } = useForm({ resolver, defaultValues: { to: "", text: "", title: "", footer: "", buttons } });
  const told = ({ to, text, buttons, root }: FieldErrors<Message>) => {
    outcome.errors = { to: to?.message, text: text?.message, id: buttons?.[0]?.id?.message };
    outcome.root = root?.message;
  };
  const send = handleSubmit((payload) => {
    outcome.payload = payload;
    const number: string = payload.number;
    // @ts-expect-error: it is the payload, not the message
    void [number, payload.text];
  }, told);
  // @ts-expect-error: no such member
  void (() => register("txt"));
  return (
    <form onSubmit={send}>
      <input aria-label="to" {...register("to")} />
      <input aria-label="text" {...register("text")} />
      <input aria-label="title" {...register("title")} />
      <input aria-label="id" {...register("buttons.0.id")} />
      <p role="alert">{formState.errors.text?.message}</p>
      <p role="status">{formState.errors.root?.message}</p>
      <button>Submit</button>
    </form>
  );
}

const asked = new URLSearchParams(location.search);
const root: { render(form: unknown): void } = createRoot(document.body.appendChild(document.createElement("div")));
root.render(<Form older={asked.has("older")} broken={asked.has("broken")} />);
