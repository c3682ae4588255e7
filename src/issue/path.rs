//! Where something stands in a document.

use alloc::string::String;

use crate::text::write_decimal;

/// One step of a path: into a member of an object, or an item of a list.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemas", schemars(untagged))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A member's name.
    #[cfg_attr(feature = "schemas", schemars(title = "A member"))]
    Member(String),
    /// An item's index, from 0.
    #[cfg_attr(feature = "schemas", schemars(title = "An item"))]
    Index(usize),
}

/// The path as a JSON Pointer (RFC 6901); empty for the document itself.
pub(crate) fn pointer(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path {
        out.push('/');
        match segment {
            Segment::Member(name) => {
                for char in name.chars() {
                    match char {
                        '~' => out.push_str("~0"),
                        '/' => out.push_str("~1"),
                        char => out.push(char),
                    }
                }
            }
            Segment::Index(index) => write_decimal(*index as u64, &mut out),
        }
    }
    out
}
