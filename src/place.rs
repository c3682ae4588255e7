//! Where something stands in a document.

use std::fmt;

/// One step of a path: into a member of an object, or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// A member's name.
    Member(String),
    /// An item's index, from 0.
    Index(usize),
}

impl fmt::Display for Segment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Member(name) => out.write_str(name),
            Segment::Index(index) => write!(out, "{index}"),
        }
    }
}

/// The path as a JSON Pointer (RFC 6901); empty for the document itself.
pub(crate) fn pointer(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path {
        out.push('/');
        match segment {
            Segment::Member(name) => out.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => out.push_str(&index.to_string()),
        }
    }
    out
}

/// A path that grows on the stack while a document is walked and costs nothing until it is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'p> {
    Root,
    Member(&'p Place<'p>, &'p str),
    Item(&'p Place<'p>, usize),
}

impl<'p> Place<'p> {
    pub fn member(&'p self, name: &'p str) -> Place<'p> {
        Place::Member(self, name)
    }

    pub fn item(&'p self, index: usize) -> Place<'p> {
        Place::Item(self, index)
    }

    pub fn path(self) -> Vec<Segment> {
        let (mut path, last) = match self {
            Place::Root => return Vec::new(),
            Place::Member(parent, name) => (parent.path(), Segment::Member(name.to_owned())),
            Place::Item(parent, index) => (parent.path(), Segment::Index(index)),
        };
        path.push(last);
        path
    }
}
