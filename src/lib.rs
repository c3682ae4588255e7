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

// Without the standard library the module does without its panic messages, 2 KB gzipped.
#![cfg_attr(feature = "module", no_std)]

extern crate alloc;

mod answer;
mod arena;
mod attempt;
mod body;
mod build;
mod compare;
mod credentials;
mod detect;
mod event;
#[cfg(not(target_arch = "wasm32"))]
mod fixes;
mod issue;
mod json;
mod message;
mod options;
mod payload;
mod place;
mod providers;
mod quoted;
#[cfg(not(feature = "module"))]
mod read;
mod record;
mod request;
mod rules;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod source_map;
mod strings;
mod target;
mod time;
mod translate;
mod value;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use answer::{Accepted, Answer, Failure, FailureKind, Received, State, parse_response};
pub use body::Body;
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub use build::build_untyped;
pub use build::{BuildResult, Built, Rejected, build};
pub use compare::{Carries, Support, compare};
pub use credentials::Credentials;
pub use detect::{Detected, detect};
pub use event::{Click, Fate, Status, WebhookEvent, parse_event};
#[cfg(not(target_arch = "wasm32"))]
pub use fixes::apply_fixes;
pub use issue::{At, Code, Issue, Locale, Loss, Operation, Param, Response, Severity};
pub use json::Json;
pub use message::{Button, Kind, Media, MediaType, Message, Quote};
pub use options::{OnLoss, Options};
pub use payload::{Verdict, validate};
pub use place::Segment;
pub use providers::{Credential, CredentialPlace, Endpoint, Limit, LimitBasis, Note, Provider, RateLimit, Source, providers};
#[cfg(not(feature = "module"))]
pub use read::{Read, ReadResult, read};
pub use request::HttpRequest;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{Dialect, UNSAID, schema, schema_ids};
pub use source_map::Link;
pub use translate::translate;
pub use value::Doc;

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
