//! One WhatsApp message with buttons goes in; the exact request of any provider comes out, or every reason why that
//! provider cannot carry it.
//!
//! ```
//! use botonera::{Options, build};
//! use serde_json::json;
//!
//! let message = json!({
//!     "to": "+55 11 99999-9999",
//!     "text": "How can we help you today?",
//!     "buttons": [{ "type": "reply", "label": "Talk to sales", "id": "menu_sales" }]
//! });
//! let built = build("ryzeapi", &message, &Options::default())?;
//! assert_eq!(built.request.url, "https://ryzeapi.cloud/api/message/button/{instance}");
//! assert_eq!(
//!     built.request.body,
//!     r#"{"number":"5511999999999","contentText":"How can we help you today?","buttons":[{"id":"menu_sales","displayText":"Talk to sales","type":"REPLY"}]}"#
//! );
//!
//! let rejected = build("ryzeapi", &json!({ "text": "" }), &Options::default()).unwrap_err();
//! let codes: Vec<&str> = rejected.errors.iter().map(|issue| issue.code.as_str()).collect();
//! assert_eq!(codes, ["to-missing", "text-empty", "buttons-missing"]);
//! # Ok::<(), botonera::Rejected>(())
//! ```

#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
#[cfg_attr(test, macro_use)]
extern crate std;

/// The property tests see the tables, and what everybody sees.
#[cfg(test)]
extern crate self as botonera;

mod api;
mod codecs;
mod engine;
mod inbound;
mod issue;
mod json;
#[cfg(test)]
#[path = "../tests/laws/mod.rs"]
mod laws;
mod message;
mod providers;
mod request;
#[cfg(feature = "schemas")]
mod schema;
mod text;
#[cfg(feature = "module")]
pub mod wasm;

#[cfg(all(feature = "std", feature = "texts"))]
pub use api::apply_fixes;
#[doc(hidden)]
pub use api::build_untyped;
pub use api::{
    BuildResult, Built, BuiltText, Carries, Detected, FillResult, Filled, OnLoss, Options, ParsedJson, Read, ReadResult,
    Rejected, Support, TextResult, Unfilled, Verdict, build, build_many, build_text, compare, detect, fill, parse_event,
    parse_json, parse_response, read, read_many, translate, translate_many, validate, validate_many,
};
pub use inbound::{Accepted, Answer, Body, Click, Failure, FailureKind, Fate, Received, State, Status, WebhookEvent};
pub use issue::{At, Code, Issue, Locale, Loss, Operation, Param, Response, Segment, Severity};
pub use json::{Doc, Json, Place, Places};
pub use message::{Button, Kind, Media, MediaType, Message, Quote};
pub use providers::{Carried, Endpoint, Limit, LimitBasis, Link, Note, Provider, RateLimit, Source, providers};
pub use request::{Credential, CredentialPlace, Credentials, HttpRequest};
#[cfg(feature = "schemas")]
pub use schema::{Dialect, UNSAID, schema, schema_ids};

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
