import type { EndpointId, EndpointOf, Issue, Message, Options, PayloadOf, ProviderId } from "./index.js";

/** Every schema there is. */
export type SchemaId = "message" | `message/${EndpointId}` | EndpointId | "build-result" | "issue";

/** A draft of JSON Schema: the newest, and the one that many form generators and editors read. */
export type SchemaDraft = "2020-12" | "draft-07";

/** Which draft to give: 2020-12 unless it says otherwise. */
export interface SchemaOptions {
  draft?: SchemaDraft;
}

/**
 * The JSON Schema with this id: what stands in the file `botonera/schemas/<draft>/<id>.schema.json`.
 *
 * That of a message accepts what passes the check of its form; `message/<endpoint>` what `build` builds for the endpoint without
 * an option; an endpoint's own what `validate` accepts.
 *
 * @returns A fresh object for each call; `undefined` where there is no such id or draft.
 */
export function schema(id: SchemaId, options?: SchemaOptions): JsonSchema;
export function schema(id: string, options?: { draft?: string }): JsonSchema | undefined;

/** The ids of all schemas. */
export function schemaIds(): SchemaId[];

/**
 * A schema for whatever takes [Standard Schema](https://standardschema.dev): form libraries, routers, other validators.
 *
 * It takes a message and gives the payload; its issues are those of `build`. It never waits. Forms show a problem beside the
 * member that its path names; one that belongs to no member has the path `["root"]`.
 *
 * Its JSON Schemas are those of the endpoint's messages and of its payload; of a provider with several endpoints, either's. With
 * `{ loss: "warn" }` more messages are taken than they accept.
 *
 * @param target An endpoint, or a provider, which stands for the endpoint of its that does best.
 */
export function standardSchema<T extends EndpointId | ProviderId>(
  target: T,
  options?: Options,
): StandardSchema<Message, PayloadOf<EndpointOf<T>>>;

/** Standard Schema 1.1 with its JSON Schemas (`StandardSchemaV1` and `StandardJSONSchemaV1` of `@standard-schema/spec`). */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "botonera";
    readonly types?: { readonly input: Input; readonly output: Output };
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly jsonSchema: {
      /** @throws TypeError For a target that is none of these, as the specification asks. */
      readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
      /** @throws TypeError For a target that is none of these, as the specification asks. */
      readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** The payload, or every error. */
export type StandardResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Which draft of JSON Schema is asked for. */
export interface StandardJsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
}

/** A JSON Schema, by the keywords that these schemas have. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: JsonValue[];
  type?: JsonSchemaType | JsonSchemaType[];
  const?: JsonValue;
  default?: JsonValue;
  enum?: JsonValue[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  minProperties?: number;
  dependentRequired?: Record<string, string[]>;
  dependencies?: Record<string, string[]>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  contains?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: boolean | JsonSchema;
  not?: JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The name of a JSON type. */
export type JsonSchemaType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** What JSON can say. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };
