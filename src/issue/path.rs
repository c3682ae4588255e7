//! Where something stands in a document.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{Found, Step};
use crate::json::{Doc, Value};
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

/// What names in paths are looked up in.
#[derive(Clone, Copy)]
pub(super) struct Names<'n> {
    pub doc: &'n Doc,
    pub found: &'n Found,
}

impl<'n> Names<'n> {
    /// The name of a member; nothing of an item.
    pub fn of(self, step: Step) -> Option<&'n str> {
        match step {
            Step::Member(name) => Some(name),
            Step::Own(cell) => self.doc.cell(cell).map(|cell| self.doc.text(cell)),
            Step::Text(start, end) => Some(self.found.text_of((start, end))),
            Step::Index(_) => None,
        }
    }

    /// The path of a finding as its issue has it.
    pub fn segments(self, steps: &[Step]) -> Vec<Segment> {
        let mut segments = Vec::with_capacity(steps.len());
        for step in steps {
            segments.push(match step {
                Step::Index(index) => Segment::Index(*index as usize),
                step => Segment::Member(self.of(*step).unwrap_or_default().to_owned()),
            });
        }
        segments
    }

    /// The value at a place below this one; of a member given twice the first.
    pub fn find<'a>(self, value: Value<'a>, steps: &[Step]) -> Option<Value<'a>> {
        steps.iter().try_fold(value, |value, step| match step {
            Step::Index(index) => value.items().nth(*index as usize),
            step => value.member(self.of(*step)?),
        })
    }
}
