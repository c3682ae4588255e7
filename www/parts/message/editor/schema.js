// What a JSON Schema says about a place. Of its keywords those are read with which the library's schemas are written.

/**
 * The schemas that hold for one value: the schema itself, its parts, and the branches that agree with what is already there.
 *
 * @param {(name: string) => unknown} given The members that are already there.
 */
export function schemasFor(schema, given = () => undefined) {
  if (!schema || typeof schema !== "object") return [];
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const branches = [...oneOf, ...anyOf];
  const agreeing = branches.filter(({ properties = {} }) =>
    Object.entries(properties).every(([name, { const: only }]) => only === undefined || [undefined, only].includes(given(name))),
  );
  const parts = [...allOf, ...(agreeing.length ? agreeing : branches)];
  return [schema, ...parts.flatMap((part) => schemasFor(part, given))];
}

/** The schemas of a member or item. */
export const inner = (schemas, key) =>
  schemas
    .map((schema) => {
      const found = typeof key === "number" ? schema.items : schema.properties?.[key];
      // A branch is described where it stands, and chosen by a constant in it.
      return found?.const === undefined ? found : { description: schema.description, ...found };
    })
    .filter(Boolean);

/**
 * The members that an object may have, the required ones first.
 *
 * @returns {{ name: string, schema: object, required: boolean, empty: unknown, isChoice: boolean }[]} `empty` is a value to begin
 *   with; of a choice, that is where one of several values is to be chosen.
 */
export function membersOf(schemas) {
  const objects = schemas.filter(({ properties }) => properties);
  const names = new Set(objects.flatMap(({ properties }) => Object.keys(properties)));
  const members = [...names].map((name) => {
    const own = inner(objects, name);
    const [schema] = own;
    const isBranching = new Set(own.map((one) => one.const)).size > 1;
    return {
      name,
      schema,
      required: objects.every((object) => requiredIn(object).includes(name)),
      empty: isBranching ? "" : emptyValue(schema),
      isChoice: isBranching || schema.enum !== undefined || schema.type === "array" || schema.type === "boolean",
    };
  });
  return members.sort((a, b) => b.required - a.required);
}

/** What must be there once anything is; an optional object says so by what its members need. */
const requiredIn = ({ required = [], dependentRequired = {}, properties = {} }) => {
  const names = [...required, ...Object.values(dependentRequired).flat()];
  return Object.keys(properties).filter((name) => names.includes(name));
};

const typeOf = ({ type }) => (Array.isArray(type) ? type.find((name) => name !== "null") : type);

/** A value to begin with: whatever must be there, and nothing in it. */
export function emptyValue(schema) {
  if (schema.const !== undefined) return schema.const;
  const type = typeOf(schema) ?? typeOf(schema.oneOf?.[0] ?? {});
  if (type === "object") {
    return Object.fromEntries(requiredIn(schema).map((name) => [name, emptyValue(schema.properties?.[name] ?? {})]));
  }
  if (type === "array") return [];
  if (type === "boolean") return false;
  if (type === "number" || type === "integer") return schema.examples?.[0] ?? 0;
  return "";
}

/** @returns {{ value: unknown, schema: object, certain: boolean }[]} The values that a schema names; examples are not certain. */
export function valuesOf(schemas) {
  return schemas.flatMap((schema) => {
    const certain = (values) => values.map((value) => ({ value, schema, certain: true }));
    if (schema.const !== undefined) return certain([schema.const]);
    if (schema.enum) return certain(schema.enum);
    if (schema.type === "boolean") return certain([true, false]);
    if (typeOf(schema) === "object" && !schema.oneOf) return certain([emptyValue(schema)]);
    return (schema.examples ?? []).map((value) => ({ value, schema, certain: false }));
  });
}
