// Compiled, never run: the declarations, as a module sees them.

import { build, fill, init, parseEvent, parseResponse, providers, version } from "botonera";
import { schema, schemaIds, standardSchema } from "botonera/schemas";
import type { JsonSchema, SchemaId } from "botonera/schemas";
import type { BuildResult, EndpointId, Issue, IssueCode, Message, Provider, RyzeApiButtonPayload } from "botonera";

const message: Message = {
  to: "+5511999999999",
  text: "How can we help you today?",
  buttons: [
    { type: "reply", label: "Talk to sales", id: "menu_sales" },
    { type: "copy", code: "RYZE10" },
  ],
};

const fixed = {
  to: "+5511999999999",
  text: "Hello",
  media: { type: "image", url: "https://example.com/a.png" },
  buttons: [{ type: "reply", label: "Talk to sales" }],
} as const;
void build("z-api", fixed);

const one = build("ryzeapi/button", message, { locale: "en", loss: "warn" });
if (one.ok) {
  const number: string = one.payload.number;
  const type: "REPLY" | "URL" | "CALL" | "COPY" | undefined = one.payload.buttons[0]?.type;
  const nothing: [] = one.errors;
  void [number, type, nothing];
  // @ts-expect-error: a member of another endpoint
  void one.payload.phone;
} else {
  const endpoint: "ryzeapi/button" | null = one.endpoint;
  const codes: IssueCode[] = one.errors.map((issue: Issue) => issue.code);
  const params: (string | number | readonly string[] | undefined)[] = one.errors.map(({ params }) => params.known);
  void [endpoint, codes, params];
  // @ts-expect-error: nothing was built
  void one.payload;
}

for (const locale of ["pt-BR", "es", "es-419"]) void build("ryzeapi/button", message, { locale });
void build("ryzeapi/button", message, { locale: "pt-BR" });
// @ts-expect-error: a language is named by its tag
void build("ryzeapi/button", message, { locale: 1 });

const either = build("z-api", message);
if (either.ok && either.endpoint === "z-api/send-button-otp") {
  const code: string = either.payload.code;
  void code;
} else if (either.ok && either.endpoint === "z-api/send-button-actions") {
  const buttons: { label: string }[] = either.payload.buttonActions;
  void buttons;
}

const any: BuildResult = build(("moorse/send-buttons" as EndpointId), message);
void any;

const catalogue: Provider[] = providers();
for (const provider of catalogue) {
  for (const endpoint of provider.endpoints) {
    void build(endpoint.id, message);
    const needed: { member: string; kinds?: string[] }[] = [...endpoint.carries, ...endpoint.requires];
    void needed;
  }
  for (const credential of provider.credentials) void (credential.in === "origin" && credential.default);
  void build(provider.id, message);
}

const answer = parseResponse("ryzeapi/button", { status: 429, body: "{}", headers: new Map([["Retry-After", "1"]]) });
const what: string | undefined = answer.ok ? answer.messageId : answer.retryAt;
for (const headers of [{ "retry-after": "1" }, [["retry-after", "1"]] as const]) void parseResponse("moorse/send-buttons", { status: 429, headers });
for (const event of parseEvent("moorse", new Uint8Array(), { sent: [message] })) {
  if (event.type === "click") void [event.buttonId, event.candidates, event.from];
  else if (event.type === "status") void event.reason;
  else void event.name;
}
void what;
// @ts-expect-error: an answer has a status
void parseResponse("ryzeapi/button", { body: "{}" });

// @ts-expect-error: no such target
void build("nope", message);
// @ts-expect-error: a reply button opens no page
void build("z-api", { ...message, buttons: [{ type: "reply", label: "A", url: "https://example.com" }] });
// @ts-expect-error: a message needs buttons
void build("z-api", { to: "+5511999999999", text: "Hello" });

const merged = fill(message, { name: "Ana", code: 5, last: null });
if (merged.ok) void (merged.message satisfies Message);
else void merged.errors.map(({ guess }: Issue) => guess?.[0]?.op);
// @ts-expect-error: no text stands for a list
void fill(message, { name: ["Ana"] });

const started: Promise<void> = init();
const text: string = version;
void [started, text];
// @ts-expect-error: it is not a place to load from
void init("botonera.wasm");
// @ts-expect-error: it is to be awaited first
void init(Promise.resolve({}));
// @ts-expect-error: it is to be compiled first
void init(new Uint8Array(8));

const known: JsonSchema = schema("message/ryzeapi/button", { draft: "draft-07" });
const unknown: JsonSchema | undefined = schema("nope" as string);
const all: SchemaId[] = schemaIds();
void [known, unknown, all];
// @ts-expect-error: there may be none of that id
void schema("nope").title;
// @ts-expect-error: there may be none of that draft
void schema("message", { draft: "draft-04" }).title;

const { validate, jsonSchema, types } = standardSchema("ryzeapi", { locale: "es" })["~standard"];
const outcome = validate({});
if (outcome.issues) void outcome.issues.map((issue: Issue) => issue.help);
else void (outcome.value satisfies RyzeApiButtonPayload);
const described: Record<string, unknown> = jsonSchema.input({ target: "draft-07" });
const given: Message | undefined = types?.input;
void [described, given];
// @ts-expect-error: no such target
void standardSchema("nope");

import { addTexts, build as buildLean, buildMany, buildStream, buildText, readMany, translateMany, validateMany } from "botonera/lean";
import { standardSchema as leanSchema } from "botonera/lean/schemas";
import es from "botonera/texts/es";
import ptBr from "botonera/texts/pt-BR";

for (const texts of [es, ptBr]) addTexts(texts);
const lean: BuildResult<"ryzeapi/button"> = buildLean("ryzeapi/button", message);
const texts = buildText("z-api", "{}");
const body: string = texts.ok ? texts.text : texts.errors[0]?.message ?? "";
const lines: string = buildMany("moorse", "{}");
const bytes: Uint8Array = buildMany("moorse", new Uint8Array(2));
const verdicts: string = validateMany("moorse", "{}");
const translated: Uint8Array = translateMany("moorse", "z-api", new Uint8Array(2), { loss: "warn" });
void [lean, body, lines, bytes, verdicts, translated, readMany("moorse", ""), buildStream("moorse").readable, leanSchema("moorse")];
// @ts-expect-error: lines are text or bytes
void buildMany("moorse", [{}]);
