//! The verbs of the library, a file for each.

mod attempt;
pub(crate) mod build;
pub(crate) mod compare;
pub(crate) mod detect;
mod doc;
pub(crate) mod fill;
#[cfg(all(feature = "std", feature = "texts"))]
mod fixes;
pub(crate) mod many;
pub(crate) mod options;
mod parse_event;
pub(crate) mod parse_json;
mod parse_response;
pub(crate) mod read;
pub(crate) mod target;
pub(crate) mod translate;
pub(crate) mod validate;
pub(crate) mod words;

#[doc(hidden)]
pub use build::build_untyped;
pub use build::{BuildResult, Built, BuiltText, Rejected, TextResult, build, build_text};
pub use compare::{Carries, Support, compare};
pub use detect::{Detected, detect};
pub use fill::{FillResult, Filled, Unfilled, fill};
#[cfg(all(feature = "std", feature = "texts"))]
pub use fixes::apply_fixes;
pub use many::{build_many, read_many, translate_many, validate_many};
pub use options::{OnLoss, Options};
pub use parse_event::parse_event;
pub use parse_json::{ParsedJson, parse_json};
pub use parse_response::parse_response;
pub use read::{Read, ReadResult, read};
pub use translate::translate;
pub use validate::{Verdict, validate};

use crate::inbound::Wire;
use crate::providers::routes_of;

/// What comes back from the provider that a target names.
pub(crate) fn wire_of(target: Option<&str>) -> Option<&'static Wire> {
    target.and_then(|target| routes_of(target).first().map(|route| &route.wire))
}
