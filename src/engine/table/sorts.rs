//! Members of which one counts: the one whose name stands beside them.

use crate::issue::Words;
use crate::message::Part;

/// What may stand in an object, of which a member names what does.
#[derive(Debug)]
pub(crate) struct Sorts {
    /// Of several in a message the one that stands last here is carried.
    pub known: &'static [Sort],
    /// What is said of the others.
    pub lost: &'static Words,
    /// What is said of two parts of one sort.
    pub both: &'static Words,
}

/// A sort of content: a text, a picture.
#[derive(Debug)]
pub(crate) struct Sort {
    pub name: &'static str,
    /// What it is made of, one of these; without any the first is missing.
    pub parts: &'static [Part],
}

/// What is known of the sorts that are there.
pub(crate) struct There {
    /// How many.
    pub count: usize,
    /// The first of them.
    pub first: Option<usize>,
    /// The one that counts: the only one, else the one that is named and there. Where none is there, the one that is named.
    pub chosen: Option<usize>,
}

impl Sorts {
    pub fn named(&self, name: &str) -> Option<usize> {
        self.known.iter().position(|sort| sort.name == name)
    }

    /// Which of them are there, of which one has the name that is given.
    pub fn there(&self, named: Option<usize>, is_there: &dyn Fn(Part) -> bool) -> There {
        let has = |at: &usize| self.known.get(*at).is_some_and(|sort| sort.parts.iter().any(|part| is_there(*part)));
        let count = (0..self.known.len()).filter(has).count();
        let first = (0..self.known.len()).find(has);
        let chosen = match count {
            0 => named,
            1 => first,
            _ => named.filter(has),
        };
        There { count, first, chosen }
    }
}
