//! `parse_json`: JSON text with all that a parser says nothing of.

use alloc::vec::Vec;

use super::attempt::told;
#[cfg(feature = "module")]
use super::build::NO_ISSUES;
use super::options::Options;
use super::words;
use crate::engine::words::CANNOT_CARRY;
use crate::engine::{Engine, MESSAGE, find_twice, named};
use crate::issue::{Ending, Found, Issue, Step, Subject};
use crate::json::{Doc, Kind, Places, Value};
#[cfg(feature = "module")]
use crate::json::{ToJson, Writer};
use crate::providers::parts_called;
use crate::text::sorted;

/// What a JSON text holds, and where.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParsedJson<'t> {
    /// The value, for every function of the library; or why there is none, or not for certain.
    pub value: Result<Doc, Vec<Issue>>,
    /// Where each value stands in the text. Where the text stops being JSON, it ends.
    pub places: Places<'t>,
}

/// Reads a JSON text: its value, or where it stops being JSON (`json-invalid`), and each member that is given twice
/// (`member-duplicate`), of which other parsers lose one in silence. What is nested more than 64 deep no function takes. A byte order
/// mark before the text is passed over.
///
/// ```
/// use botonera::{Options, parse_json};
/// let text = r#"{ "to": "+5511999999999", "to": "+5511888888888" }"#;
/// let parsed = parse_json(text, &Options::default());
/// let errors = parsed.value.unwrap_err();
/// assert_eq!(errors[0].code.as_str(), "member-duplicate");
/// assert_eq!(errors[0].message, "`to` is given twice; the second stands at line 1, column 27.");
/// assert_eq!(parsed.places.pointer_at(10), "/to");
/// assert_eq!(parsed.places.place_of("/to").map(|place| place.from), Some(26));
/// ```
#[must_use]
pub fn parse_json<'t>(text: &'t str, options: &Options) -> ParsedJson<'t> {
    let doc = Doc::parse(text);
    let errors = run(Ok(&doc), options, Found::default());
    ParsedJson { value: if errors.is_empty() { Ok(doc) } else { Err(errors) }, places: Places::of(text) }
}

/// What is wrong with the text, or with a value that is none.
pub(crate) fn run(doc: Result<&Doc, Value<'_>>, options: &Options, mut found: Found) -> Vec<Issue> {
    let nothing = Doc::default();
    let doc = doc.unwrap_or_else(|value| {
        let finding = found.error(Ending::Invalid, words::JSON_NOT_TEXT).about(Subject::Json).kinds(Kind::Text, value);
        finding.path = (0, 0);
        &nothing
    });
    let mut engine = Engine::new(MESSAGE, doc.root(), found, parts_called);
    if doc.root().kind() == Kind::NotJson {
        let _is_told = engine.is_object();
    }
    tell_inside(doc.root(), &mut Vec::new(), &mut engine.work.found);
    told(&mut engine, options.loss.severity(), options).0
}

/// Tells of all members that are given twice, and of what is nested too deep; `path` leads to the value.
fn tell_inside(value: Value<'_>, path: &mut Vec<Step>, found: &mut Found) {
    if value.kind() == Kind::TooDeep {
        found.error(Ending::Invalid, CANNOT_CARRY).about(Subject::Json).figures(0, Kind::TooDeep as u32);
        found.put(path);
    }
    let members: Vec<(&str, Value)> = value.members().collect();
    let name = |index: u32| members.get(index as usize).map(|(name, _)| *name);
    let mut first = None;
    for index in sorted(members.len(), &|a, b| name(a).cmp(&name(b))) {
        let Some((name, value)) = members.get(index as usize) else { continue };
        if first.is_some_and(|(other, _)| other == *name) {
            find_twice(value.doc, value.at, found);
            path.extend(first.map(|(_, step)| step));
            found.put(path);
            path.pop();
        } else {
            first = Some((*name, named(value.doc, value.at).1));
        }
    }
    for (_, value) in &members {
        path.push(named(value.doc, value.at).1);
        tell_inside(*value, path, found);
        path.pop();
    }
    for (index, value) in (0..).zip(value.items()) {
        path.push(Step::Index(index));
        tell_inside(value, path, found);
        path.pop();
    }
}

/// As JavaScript has it, where the value is `JSON.parse`'s.
#[cfg(feature = "module")]
pub(crate) struct Outcome(pub Vec<Issue>);

#[cfg(feature = "module")]
impl ToJson for Outcome {
    fn write(&self, out: &mut Writer) {
        out.open('{').put("ok", &self.0.is_empty()).put("errors", &self.0).put("warnings", NO_ISSUES).close('}');
    }
}
