//! JSON in and out: the tape, what fills it, what is seen of it, and what writes.

#[cfg(feature = "module")]
mod cells;
mod names;
mod number;
mod places;
mod read;
mod serde_value;
mod tape;
#[cfg(test)]
mod tests;
mod value;
mod write;

pub(crate) use names::{Lookup, Names};
pub(crate) use number::Decimal;
#[cfg(feature = "module")]
pub(crate) use places::units;
pub use places::{Place, Places};
pub use tape::Doc;
pub(crate) use tape::{Cell, DECODED, ESCAPED, Kind, MAX_DEPTH, index};
pub(crate) use value::{Position, Value};
pub use write::Json;
pub(crate) use write::{ToJson, Writer, serialize_as_json};
