import type { IssueCode } from "./issue-code.js";
import type { Payloads } from "./payloads.js";

export type { IssueCode };
export * from "./payloads.js";

/**
 * Turns a message into the request that sends it, or tells every reason why the target cannot carry it.
 *
 * Nothing throws for bad input: whatever is wrong comes back in `errors`.
 *
 * @param target An endpoint, or a provider, which stands for the endpoint of its that does best.
 */
export function build<T extends EndpointId | ProviderId>(
  target: T,
  message: Message,
  options?: Options,
): BuildResult<EndpointOf<T>>;

/**
 * `build` from text to text, for programs that have the message as JSON and want the body as JSON. What is told has its place in the
 * text that was given: a member that stands there twice, and where the text stops being JSON, with line and column.
 *
 * @param json The JSON text of a message.
 */
export function buildText<T extends EndpointId | ProviderId>(target: T, json: string, options?: Options): TextResult<EndpointOf<T>>;

/**
 * `build` for many messages at once: each line that is not blank is the JSON text of a message (NDJSON), and gives one line. Text gives
 * text, bytes (UTF-8) give bytes.
 *
 * A line is `{"ok":true,"endpoint":…,"payload":…,"warnings":[…]}` or `{"ok":false,"endpoint":…,"errors":[…],"warnings":[…]}`; a provider
 * chooses the endpoint for each line anew. Lines that issues name count from the beginning; a byte order mark before one is passed over.
 *
 * @throws RangeError where a text would become longer than JavaScript's texts may be, half a billion characters; bytes have no such end.
 */
export function buildMany(target: EndpointId | ProviderId, lines: string, options?: Options): string;
export function buildMany(target: EndpointId | ProviderId, lines: ArrayBuffer | ArrayBufferView, options?: Options): Uint8Array;

/** `validate` for many payloads at once: as `buildMany`, and a line is `{"ok":…,"errors":[…],"warnings":[…]}`. */
export function validateMany(target: EndpointId | ProviderId, lines: string, options?: Options): string;
export function validateMany(target: EndpointId | ProviderId, lines: ArrayBuffer | ArrayBufferView, options?: Options): Uint8Array;

/** `read` for many payloads at once: as `buildMany`, and a line has `message` in place of `payload`. */
export function readMany(target: EndpointId | ProviderId, lines: string, options?: Options): string;
export function readMany(target: EndpointId | ProviderId, lines: ArrayBuffer | ArrayBufferView, options?: Options): Uint8Array;

/** `translate` for many payloads at once: the lines are those of `buildMany`. */
export function translateMany(from: EndpointId | ProviderId, to: EndpointId | ProviderId, lines: string, options?: Options): string;
export function translateMany(
  from: EndpointId | ProviderId,
  to: EndpointId | ProviderId,
  lines: ArrayBuffer | ArrayBufferView,
  options?: Options,
): Uint8Array;

/**
 * `buildMany` for what comes piece by piece: chunks of bytes of any size go in, whole lines of results come out. What is no bytes ends the
 * stream with a TypeError.
 */
export function buildStream(target: EndpointId | ProviderId, options?: Options): ByteTransform;
/** `validateMany` as a stream. */
export function validateStream(target: EndpointId | ProviderId, options?: Options): ByteTransform;
/** `readMany` as a stream. */
export function readStream(target: EndpointId | ProviderId, options?: Options): ByteTransform;
/** `translateMany` as a stream. */
export function translateStream(from: EndpointId | ProviderId, to: EndpointId | ProviderId, options?: Options): ByteTransform;

/**
 * Checks a payload that somebody already has, by the very rules that `build` checks its own by.
 *
 * @param target An endpoint, or a provider, which stands for the endpoint of its that takes payloads of this shape.
 * @param payload The body of a request to the provider, as it is: any value may come.
 */
export function validate(target: EndpointId | ProviderId, payload: unknown, options?: Options): Verdict;

/**
 * Reads the message that a payload carries.
 *
 * The warnings are those of `validate`, then what the message has no place for.
 */
export function read<T extends EndpointId | ProviderId>(target: T, payload: unknown, options?: Options): ReadResult<EndpointOf<T>>;

/**
 * Translates a payload into the request of another provider. Every issue points into the payload given.
 *
 * @param from The endpoint or provider whose payload it is.
 * @param to An endpoint, or a provider, which stands for the endpoint of its that does best.
 */
export function translate<T extends EndpointId | ProviderId>(
  from: EndpointId | ProviderId,
  to: T,
  payload: unknown,
  options?: Options,
): BuildResult<EndpointOf<T>>;

/** A `TransformStream` of bytes, in so far as the platform's types know one. */
export type ByteTransform = typeof globalThis extends { TransformStream: { prototype: infer Stream } }
  ? Stream
  : { readonly readable: object; readonly writable: object };

/** How well each endpoint carries a message, the best first. */
export function compare(message: Message, options?: Options): Support[];

/**
 * Puts values into the texts of a message, wherever they stand in it: `{{name}}` becomes the value of `name`. In a URL it is
 * percent-encoded, unless it is the whole URL; of a phone, and of what stands in a data URI, the white space around it is left out. What a
 * value holds is never filled in itself.
 *
 * A name without a value, or with a blank one, is told at its member (`value-missing`); the message is judged by `build`.
 */
export function fill(message: Message, values: Values, options?: Options): FillResult;

/**
 * Reads a JSON text, and tells what `JSON.parse` does not: the line and column where it stops being JSON (`json-invalid`), each
 * member that is given twice (`member-duplicate`), and where the values stand. A byte order mark before it is passed over; what is nested
 * more than 64 deep no function takes.
 */
export function parseJson(text: string, options?: Pick<Options, "locale">): ParsedJson;

/**
 * Recognises a message, a payload or a webhook event by the names of its members. One required member may be missing where there is no
 * member that is not known; what fits more than one thing equally well is `null`.
 */
export function detect(value: unknown): Detected;

/**
 * A copy of a message or payload with the fixes of its issues carried out: each distinct fix once, whole or not at all. A fix
 * that does not fit the value is left out.
 */
export function applyFixes<T>(value: T, issues: readonly Issue[]): T;

/**
 * Reads a provider's answer: whether it took the message, or what kind of failure it tells.
 *
 * Nothing throws: an answer that says nothing known is told by its status.
 *
 * @param endpoint What the request was built for.
 * @param options The `credentials` in them are never quoted, whatever the provider repeats.
 */
export function parseResponse(endpoint: EndpointId, received: Received | HandedOn, options?: Options): Answer;

/**
 * Reads what a provider posts to a webhook. There is at least one event, if only of the type `other`.
 *
 * @param body The body as it came: its text, its bytes, or the value read from them; or as a flow hands it on, in a list, as the `json` of
 * an item, or as the `body` of a request.
 */
export function parseEvent(provider: ProviderId, body: unknown, options?: EventOptions): WebhookEvent[];

/** Every provider with its endpoints, credentials and limits. */
export function providers(): Provider[];

/**
 * Starts the core without blocking, for engines that compile and start no large module at once. Everywhere else it is
 * not needed: the first call starts the core.
 *
 * A `WebAssembly.Module` of this very version, compiled from the package's `botonera.wasm`, takes the place of the built-in one
 * from the moment of the call, so that nobody need wait for the promise. Once the core runs, nothing happens.
 *
 * @returns Resolved when the core runs; rejected, with nothing changed, when `module` is none of ours.
 */
export function init(module?: object & { then?: never; byteLength?: never }): Promise<void>;

/**
 * Adds what issues say in another language, from `botonera/texts/pt-BR` or `botonera/texts/es`. For `botonera/lean`, which has English
 * alone; `botonera` has all of them. A language that is there already stays as it is.
 *
 * @throws TypeError when `texts` does not come from there.
 */
export function addTexts(texts: string | { default: string }): void;

/** The version of this package. */
export const version: string;

/** A message with buttons, belonging to no provider. */
export interface Message {
  /** For editors: the schema of this document. */
  $schema?: string;
  /**
   * Who gets it: a phone with its country code (`"+5511999999999"`; digits alone and the usual separators are
   * understood), a WhatsApp id (`…@s.whatsapp.net`, `…@g.us`, `…@newsletter`, `…@lid`), or the id of a user without
   * a phone (`"US.13491208655302741918"`), which Meta and 360dialog know.
   */
  to: string;
  /** The body. */
  text: string;
  /** A text above the body. */
  title?: string;
  /** An image, a video or a document above the body. */
  media?: Media;
  /** A small text below the body. */
  footer?: string;
  /** At least one. */
  buttons: readonly Button[];
  /** Seconds to wait before sending. */
  delay?: number;
  /** The message that this one answers. */
  quote?: Quote;
  /** Where the message comes from, for tracing. */
  source?: string;
}

/** What stands above the body. */
export interface Media {
  type: "image" | "video" | "document";
  /** An `http(s)` URL, or a `data:` URI with base64. */
  url: string;
}

/** A message to answer. */
export interface Quote {
  /** WhatsApp's id of that message. */
  messageId: string;
  /** Whether to answer its author in private. */
  private?: boolean;
}

/** A button to press. */
export type Button = ReplyButton | UrlButton | CallButton | CopyButton;

/** Sends an answer back. */
export interface ReplyButton {
  type: "reply";
  label: string;
  /** What a click brings back. */
  id?: string;
}

/** Opens a page. */
export interface UrlButton {
  type: "url";
  label: string;
  /** An `http(s)` URL. */
  url: string;
  id?: string;
}

/** Calls a phone. */
export interface CallButton {
  type: "call";
  label: string;
  /** A phone with its country code. */
  phone: string;
  id?: string;
}

/** Copies a code. */
export interface CopyButton {
  type: "copy";
  /** Where it may be left out, the provider writes one of its own. */
  label?: string;
  code: string;
  id?: string;
}

/** How to build. */
export interface Options {
  /**
   * The language of the texts in issues, as a BCP 47 tag: English, Brazilian Portuguese or Spanish. Any other tag of these
   * languages, such as `"pt-PT"` or `"es-AR"`, leads to the nearest; all others lead to English, which is the default.
   */
  locale?: "en" | "pt-BR" | "es" | (string & {});
  /**
   * What to do when the reader of the message would miss something that it says: `"error"`, by default, builds
   * nothing; `"warn"` leaves it out and says so in a warning.
   */
  loss?: "error" | "warn";
  /**
   * What the request needs beside the payload, by the names that `providers()` gives. Without it the request has placeholders.
   * They come out in `request` and nowhere else.
   */
  credentials?: Credentials;
  /**
   * In place of scheme, host and the beginning of the path that the provider documents: `http` or `https`, without user,
   * query and fragment.
   */
  baseUrl?: string;
}

/** The ids and tokens of a provider's account; those that a provider does not use do no harm. */
export interface Credentials {
  /** Z-API */
  instanceId?: string;
  /** The token, of whichever provider. */
  token?: string;
  /** Z-API: the account's security token; `null` leaves its header out. */
  clientToken?: string | null;
  /** RyzeAPI, Evolution API */
  instance?: string;
  /** Moorse */
  integrationId?: string;
  /** Meta: the version of its interface; `v25.0` where it is not given. */
  version?: string;
  /** Meta: the id of the phone number that sends. */
  phoneNumberId?: string;
  /** 360dialog, Evolution API */
  apiKey?: string;
  /** Evolution API: where it runs, such as `https://evolution.example.com`. */
  server?: string;
  /** uazapi: the first part of the host, before `.uazapi.com`. */
  subdomain?: string;
  /** Green-API: the host of the instance; `https://api.green-api.com` where it is not given. */
  apiUrl?: string;
  /** Green-API */
  idInstance?: string;
  /** Green-API */
  apiTokenInstance?: string;
  /** Moorse: sends the token without `Bearer` before it, as older libraries did. */
  bare?: boolean;
}

/** A provider of the WhatsApp API. */
export type ProviderId = "z-api" | "ryzeapi" | "moorse" | "meta" | "360dialog" | "evolution" | "uazapi" | "whapi" | "green-api";

/** An endpoint of a provider. */
export type EndpointId = keyof Payloads;

/** The payload that the endpoint `E` takes. */
export type PayloadOf<E extends EndpointId> = Payloads[E];

/** The endpoints that the target `T` stands for. */
export type EndpointOf<T extends EndpointId | ProviderId> = T extends EndpointId
  ? T
  : Extract<EndpointId, `${T}/${string}`>;

/** What `buildText` gives: the text of the body, or every reason why there is none. */
export type TextResult<E extends EndpointId = EndpointId> =
  | { ok: true; endpoint: E; text: string; errors: []; warnings: Issue[] }
  | { ok: false; endpoint: E | null; errors: Issue[]; warnings: Issue[] };

/** The request to send, or what stands in its way. `endpoint` tells which payload it is. */
export type BuildResult<E extends EndpointId = EndpointId> = E extends EndpointId
  ? Built<E> | NotBuilt<E>
  : never;

/** A message that the endpoint carries. */
export interface Built<E extends EndpointId> {
  ok: true;
  endpoint: E;
  payload: PayloadOf<E>;
  request: HttpRequest;
  errors: [];
  warnings: Issue[];
}

/** A message that the endpoint does not carry. */
export interface NotBuilt<E extends EndpointId> {
  ok: false;
  /** The endpoint tried; `null` when the target is none, or the payload none of its own. */
  endpoint: E | null;
  errors: Issue[];
  warnings: Issue[];
}

/** What is wrong with a payload; `ok` means that `errors` is empty. */
export interface Verdict {
  ok: boolean;
  errors: Issue[];
  warnings: Issue[];
}

/** The message that a payload carries, or what stands in its way. */
export type ReadResult<E extends EndpointId = EndpointId> =
  | { ok: true; endpoint: E; message: Message; errors: []; warnings: Issue[] }
  | { ok: false; endpoint: E | null; errors: Issue[]; warnings: Issue[] };

/** What `fill` puts into a message, by the names that stand there: texts, numbers, `true` or `false`. Names that it has not are no fault. */
export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The message with its values, or what stands in its way. */
export type FillResult = { ok: true; message: Message; errors: []; warnings: Issue[] } | { ok: false; errors: Issue[]; warnings: Issue[] };

/** The value of a JSON text, or what stands in its way; and where each value stands in it, as far as it is JSON. */
export type ParsedJson = ({ ok: true; value: unknown; errors: []; warnings: [] } | { ok: false; errors: Issue[]; warnings: [] }) & {
  /**
   * Where the value at a JSON Pointer (RFC 6901) stands, `null` where there is none. Of a member given more than once it is the last,
   * as for `JSON.parse`; an object or list that the text breaks off in ends there.
   */
  placeOf(pointer: string): Place | null;
  /** The JSON Pointer of the innermost value at an offset, in UTF-16 units, or right before it; where there is no value, `""`. */
  pointerAt(offset: number): string;
};

/** The place of a value in a text: of a member with its name, of an item alone. */
export interface Place {
  /** Its first offset, in UTF-16 units. */
  from: number;
  /** The offset behind its last one. */
  to: number;
  /** The line in which it begins, counted from 1. */
  line: number;
  /** The column in which it begins, in code points counted from 1. */
  column: number;
}

/** How well an endpoint carries a message. */
export interface Support {
  endpoint: EndpointId;
  /** `whole`; `changed`: some of it in another shape; `with-loss`: not all of it; `no`: there is an error that is no loss. */
  carries: "whole" | "changed" | "with-loss" | "no";
  errors: Issue[];
  warnings: Issue[];
}

/** What `detect` takes a value for. */
export type Detected =
  | { kind: "message" }
  | { kind: "payload"; endpoint: EndpointId }
  | { kind: "event"; provider: ProviderId }
  | null;

/** A request as `fetch` and its like take it. */
export interface HttpRequest {
  method: "POST";
  url: string;
  headers: Record<string, string>;
  /** `JSON.stringify(payload)` */
  body: string;
}

/** An HTTP answer as it was received. */
export interface Received {
  status: number;
  /** Its text, its bytes, or the value read from them. */
  body?: unknown;
  /** By names in any case: what `fetch` gives, a `Map`, an object, or a list of pairs. */
  headers?: Iterable<readonly [string, string]> | Readonly<Record<string, string | number | readonly string[] | null | undefined>> | object;
}

/** An HTTP answer as a client or a flow hands it on: got's, axios's response, the error that holds one, n8n's item, Node-RED's `msg`. */
export type HandedOn =
  | { statusCode: number | string; body?: unknown; data?: unknown; payload?: unknown; headers?: Received["headers"] }
  | { status: number; data: unknown; headers?: unknown }
  | { response: unknown }
  | { error: unknown }
  | { json: unknown }
  | readonly unknown[];

/** What a provider's answer means. */
export type Answer = Accepted | Failure;

/** The provider took the message. */
export interface Accepted {
  ok: true;
  /** `queued`: it waits at the provider. */
  state: "queued" | "sent";
  /** WhatsApp's id of the message. */
  messageId?: string;
  /** The provider's id of it, as long as it waits. */
  queueId?: string;
  /** When it was sent (RFC 3339). */
  at?: string;
}

/** The provider did not take the message, or nobody can tell. */
export interface Failure {
  ok: false;
  /** `disconnected`: from WhatsApp. `provider-error`: the message may have gone out all the same. */
  kind: "rejected" | "unauthorized" | "not-found" | "rate-limited" | "disconnected" | "provider-error" | "unknown";
  /** Whether the same request may be sent again later. */
  retryable: boolean;
  /** From when on (RFC 3339), where the answer says so. */
  retryAt?: string;
  /** The provider's words, or what else was seen: shortened, without tokens and IP addresses. */
  message: string;
  /** The rule that was broken, where the provider's words belong to one. */
  code?: IssueCode;
  /** The button that broke it, counted from 1. */
  button?: number;
}

/** What helps to understand an event. */
export interface EventOptions {
  /** Messages of yours that may be answered: Moorse brings back only a button's label, from which its id is found here. */
  sent?: Message | readonly Message[];
}

/** Something that a provider told a webhook. */
export type WebhookEvent = ClickEvent | StatusEvent | OtherEvent;

/** Somebody pressed a reply button. */
export interface ClickEvent {
  type: "click";
  buttonId?: string;
  /** The ids of the buttons that it may have been, where several that were sent have the label. */
  candidates?: string[];
  label?: string;
  /** Who pressed it, as `Message.to` has it: a phone is `+` and digits. */
  from: string;
  /** Where to answer, as `Message.to` has it: a phone is `+` and digits. */
  chat: string;
  /** The id of the click, which is a message itself. */
  messageId?: string;
  /** The id of the message that had the button. */
  answers?: string;
  /** Where that message came from. */
  source?: string;
  /** When (RFC 3339). */
  at?: string;
}

/** Something became of a message that was sent. */
export interface StatusEvent {
  type: "status";
  status: "sent" | "delivered" | "read" | "failed";
  messageId?: string;
  /** Who it was sent to, as `Message.to` has it: a phone is `+` and digits. */
  to?: string;
  /** Why it failed, in the provider's words: shortened, without tokens and IP addresses. */
  reason?: string;
  /** When (RFC 3339). */
  at?: string;
}

/** Anything else. */
export interface OtherEvent {
  type: "other";
  /** The provider's name for it. */
  name?: string;
}

/** A problem: what was found, why it matters, and what to do. */
export interface Issue {
  code: IssueCode;
  severity: "error" | "warning";
  /** What `path` points into. */
  at: "value" | "target" | "options";
  /** The way to the member concerned, which may be missing. */
  path: (string | number)[];
  /** The same as a JSON Pointer (RFC 6901). */
  pointer: string;
  /** What is wrong. */
  message: string;
  /** The rule behind it, or what would happen. */
  why: string;
  /** What to do. */
  help: string;
  /**
   * The figures and names in the texts. `known` (names, one of which would fit) and `kinds` (of buttons) are always lists; `meant` is one
   * name, to be written instead.
   */
  params: Record<string, string | number | string[]>;
  /** Who would miss something, or that it arrives in another shape. */
  loss?: "reader" | "sender" | "shape";
  /** A repair of the value given, as a JSON Patch (RFC 6902). It holds values of the message: leave it out of logs. */
  fix?: JsonPatchOperation[];
  /**
   * A repair that is likely, but not certain: the country code that seems to be missing. To be offered, not carried out unasked:
   * `applyFixes` leaves it alone. It holds values of the message as well.
   */
  guess?: JsonPatchOperation[];
  /** What the provider documents that it would answer. */
  response?: { status: number; message: string };
  /** The page that states the rule; absent for rules of this library. */
  docs?: string;
}

/** A step of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { op: "add" | "replace" | "test"; path: string; value: unknown }
  | { op: "remove"; path: string }
  | { op: "move" | "copy"; from: string; path: string };

/** What is known about a provider. */
export interface Provider {
  id: ProviderId;
  name: string;
  /** Whether a request may be sent again without sending the message again; `null` where nobody says. */
  idempotent: boolean | null;
  rateLimit?: { requests: number; seconds: number; per: string };
  /**
   * What a request needs beside the payload, by the names of `Options.credentials`. `origin` is the host of the URL, a part of it, or
   * the URL's whole beginning. One with a `default` is optional: the default stands where no other value is given.
   */
  credentials: { name: string; in: "origin" | "path" | "header"; optional: boolean; default?: string }[];
  /** Whether it is WhatsApp's own interface, or a partner's of it. */
  official: boolean;
  /** Warnings of the provider's pages that concern no single message. */
  notes: { text: string; docs: string }[];
  endpoints: Endpoint[];
}

/** What is known about an endpoint. */
export interface Endpoint {
  id: EndpointId;
  method: "POST";
  url: string;
  /** The kinds of buttons that it can carry. */
  kinds: Button["type"][];
  /** The pages that document it. */
  docs: string[];
  /** The members of the message that it carries. */
  carries: Carried[];
  /** The members of the message that it does not do without, those that every message has among them. */
  requires: Carried[];
  limits: Limit[];
}

/** A member of the message: `"text"`, `"quote.private"`, of each button `"buttons.label"`. */
export interface Carried {
  member: string;
  /** The kinds of buttons that have it there, if not all of the endpoint's do. */
  kinds?: Button["type"][];
}

/**
 * A smallest or greatest number for a member, or both, and where it comes from. A member may have several: what the provider states,
 * and what is known from elsewhere. What is within all of them is built without an issue about its size.
 *
 * HTML's `maxlength` counts UTF-16 units, of which an emoji has two or more: set to a number of code points, it cuts texts with emoji
 * too early. Count with `[...text].length`, and leave `maxlength` out.
 */
export interface Limit {
  /** The member of the message: `"text"`, `"quote.messageId"`, of each button `"buttons.label"`. */
  member: string;
  /**
   * Without it, it holds for all. With it, a limit of a button's member holds for buttons of these kinds, any other limit for messages
   * with such a button: of `text` with `["reply"]`, where one of the buttons is a reply button.
   */
  kinds?: Button["type"][];
  /** Of texts 1 where the text is required. White space alone counts as no text; an optional text without any is left out. */
  min?: number;
  max?: number;
  /**
   * What is counted: `"buttons"`; `"code points"` of a text, as `[...text].length` counts them, not `text.length`; `"seconds"`;
   * `"digits"` of a phone number, without `+` and what stands between them; `"group digits"`, those before the `@` of a group's id.
   */
  unit: string;
  /**
   * `stated` by the provider's documents, or `inferred` from elsewhere. Whether breaking it is an error or a warning is another
   * question, which `build` answers: it may refuse what is only inferred (a negative delay), and warn of what is stated.
   */
  basis: "stated" | "inferred";
  /**
   * The page that states it, or that it is inferred from. Where no page says how few digits a phone number may have, the least is
   * inferred from the endpoint's page, which shows numbers with country code and area code.
   */
  source: string;
}
