//! Where something stands in a document.

use crate::arena::Arena;
use alloc::borrow::ToOwned as _;
use alloc::string::String;

use crate::strings::write_decimal;

/// One step of a path: into a member of an object, or an item of a list.
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(untagged))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A member's name.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(title = "A member"))]
    Member(String),
    /// An item's index, from 0.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(title = "An item"))]
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

/// A [`Segment`] while rules are at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Member(&'a str),
    Index(usize),
}

/// A path while rules are at work.
pub(crate) type Path<'a> = &'a [Step<'a>];

/// A path that grows on the stack while a document is walked and costs nothing until something is told of it.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    /// The place around it; none around the document itself, whose step means nothing.
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

impl<'p> Place<'p> {
    /// The document itself.
    pub const ROOT: Place<'static> = Place { parent: None, step: Step::Index(0) };

    pub fn member(&'p self, name: &'p str) -> Place<'p> {
        Place { parent: Some(self), step: Step::Member(name) }
    }

    pub fn item(&'p self, index: usize) -> Place<'p> {
        Place { parent: Some(self), step: Step::Index(index) }
    }

    /// Which item of a list it is, if it is one.
    pub fn index(self) -> Option<usize> {
        match (self.parent, self.step) {
            (Some(_), Step::Index(index)) => Some(index),
            _ => None,
        }
    }

    pub fn path(self, arena: &Arena) -> Path<'_> {
        let steps = arena.steps(self.depth());
        let mut place = self;
        for slot in steps.iter_mut().rev() {
            *slot = match place.step {
                Step::Member(name) => Step::Member(arena.store(name)),
                Step::Index(index) => Step::Index(index),
            };
            place = *place.parent.unwrap_or(&Place::ROOT);
        }
        steps
    }

    fn depth(&self) -> usize {
        self.parent.map_or(0, |parent| parent.depth() + 1)
    }
}

impl From<Step<'_>> for Segment {
    fn from(step: Step<'_>) -> Segment {
        match step {
            Step::Member(name) => Segment::Member(name.to_owned()),
            Step::Index(index) => Segment::Index(index),
        }
    }
}
