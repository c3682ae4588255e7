//! `fill`: a message with its values in it.

use alloc::string::String;
use alloc::vec::Vec;

use super::attempt::told;
use super::build::NO_ISSUES;
use super::options::Options;
use super::words;
use crate::engine::words::{CANNOT_CARRY, WRONG_KIND};
use crate::engine::{Engine, MESSAGE, named};
use crate::issue::{At, Ending, Found, Issue, Step, Subject, Words};
use crate::json::{Doc, Json, Kind, ToJson, Value, Writer};
use crate::providers::parts_called;
use crate::text::{before, is_blank, placeholder, shortened, sorted, trimmed, write_percent_encoded};

/// What [`fill`] gives: the message, or every reason why there is none.
pub type FillResult = Result<Filled, Unfilled>;

/// A message with its values in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filled {
    /// The message, its members in the order in which they were given.
    pub message: Json,
    /// What is to be known about it.
    pub warnings: Vec<Issue>,
}

/// A message that lacks values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unfilled {
    /// All errors, at least one.
    pub errors: Vec<Issue>,
    /// What else is to be known.
    pub warnings: Vec<Issue>,
}

#[cfg(feature = "texts")]
impl core::fmt::Display for Unfilled {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        super::build::show(&self.errors, out)
    }
}

#[cfg(feature = "texts")]
impl core::error::Error for Unfilled {}

/// Puts values into the texts of a message, wherever they stand in it: `{{name}}` becomes the value of `name`, which is a text, a number,
/// or true or false. In a URL it is percent-encoded, unless it is the whole URL; of a phone, and of what stands in a data URI, the white space
/// around it is left out.
///
/// What a value holds is never filled in itself, and the message is not judged: that [`build`](crate::build()) does.
///
/// # Errors
/// [`Unfilled`] holds every problem at once: `value-missing` at each member with a name that has no value, or a blank one. No input
/// panics.
///
/// ```
/// use botonera::{Options, build, fill};
/// let message = serde_json::json!({
///     "to": "{{phone}}", "text": "Hello, {{name}}!",
///     "buttons": [{ "type": "url", "label": "Your order", "url": "https://example.com/orders?of={{name}}" }]
/// });
/// let values = serde_json::json!({ "phone": "+5511999999999", "name": "Zoë & Co" });
/// let filled = fill(&message, &values, &Options::default())?;
/// assert_eq!(
///     filled.message.as_str(),
///     r#"{"to":"+5511999999999","text":"Hello, Zoë & Co!","buttons":[{"type":"url","label":"Your order","url":"https://example.com/orders?of=Zo%C3%AB%20%26%20Co"}]}"#
/// );
/// assert!(build("ryzeapi", &filled.message, &Options::default()).is_ok());
/// # Ok::<(), botonera::Unfilled>(())
/// ```
pub fn fill(message: impl Into<Doc>, values: impl Into<Doc>, options: &Options) -> FillResult {
    run(message.into().root(), values.into().root(), options, Found::default())
}

pub(crate) fn run(message: Value<'_>, values: Value<'_>, options: &Options, mut found: Found) -> FillResult {
    let values = Values::of(values, &mut found);
    let mut engine = Engine::new(MESSAGE, message, found, parts_called);
    let mut out = Writer::default();
    if engine.is_object() {
        let found = core::mem::take(&mut engine.work.found);
        let mut filler = Filler { values, found, out, path: Vec::new(), added: 0 };
        filler.value(message, Place::Text);
        (engine.work.found, out) = (filler.found, filler.out);
    }
    let (errors, warnings) = told(&mut engine, options.loss.severity(), options);
    if errors.is_empty() { Ok(Filled { message: out.finish(), warnings }) } else { Err(Unfilled { errors, warnings }) }
}

/// How many bytes values may add to a message, which could name a long one very often.
const MOST_ADDED: usize = 1 << 26;

/// How many names are told of one text.
const MOST_NAMES: usize = 100;

/// What a text is, by the name of its member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Phone,
    Url,
}

impl Place {
    fn of(name: &str) -> Place {
        match name {
            "to" | "phone" => Place::Phone,
            "url" => Place::Url,
            _ => Place::Text,
        }
    }
}

/// A value as it is put in, or what is wrong with it.
type Given<'d> = Result<&'d str, Ending>;

/// The values by their names, which stand without white space around them, as those of the message do.
struct Values<'d> {
    list: Vec<(&'d str, Given<'d>)>,
    /// Their indexes in the order of the names.
    order: Vec<u32>,
}

impl<'d> Values<'d> {
    /// The values of an object, or of nothing at all; of anything else nothing is known but that it is told.
    fn of(values: Value<'d>, found: &mut Found) -> Option<Values<'d>> {
        if !matches!(values.kind(), Kind::Object | Kind::Undefined) {
            found.error(Ending::Invalid, WRONG_KIND).about(Subject::Value).kinds(Kind::Object, values).at = At::Options;
            found.put(&[Step::Member("values")]);
            return None;
        }
        let list: Vec<_> = values.members().map(|(name, value)| (trimmed(name), given(value))).collect();
        let name = |index: u32| list.get(index as usize).map(|(name, _)| *name);
        let order = sorted(list.len(), &|a, b| name(a).cmp(&name(b)));
        Some(Values { list, order })
    }

    /// The value of a name; where it was given twice the last one.
    fn get(&self, name: &str) -> Given<'d> {
        let at = |index: &u32| self.list.get(*index as usize);
        let behind = self.order.partition_point(|index| at(index).is_some_and(|(known, _)| *known <= name));
        match behind.checked_sub(1).and_then(|last| at(self.order.get(last)?)) {
            Some((known, given)) if *known == name => *given,
            _ => Err(Ending::Missing),
        }
    }
}

fn given(value: Value<'_>) -> Given<'_> {
    match value.kind() {
        Kind::Null | Kind::Undefined => Err(Ending::Missing),
        Kind::Text => value.text().filter(|text| !is_blank(text)).ok_or(Ending::Missing),
        Kind::Number => value.number().ok_or(Ending::Invalid),
        Kind::Bool => Ok(if value.bool() == Some(true) { "true" } else { "false" }),
        _ => Err(Ending::Invalid),
    }
}

/// Writes the message with its values.
struct Filler<'d> {
    /// Without them texts stay as they are.
    values: Option<Values<'d>>,
    found: Found,
    out: Writer,
    /// Where it is.
    path: Vec<Step>,
    /// How much longer the message has become.
    added: usize,
}

impl Filler<'_> {
    fn value(&mut self, value: Value<'_>, place: Place) {
        match value.kind() {
            Kind::Text => self.text(value.text().unwrap_or_default(), place),
            Kind::Object => {
                self.out.open('{');
                for (name, value) in value.members() {
                    if value.kind() != Kind::Undefined {
                        self.out.name(name);
                        self.inside(value, named(value.doc, value.at).1, Place::of(name));
                    }
                }
                self.out.close('}');
            }
            Kind::List => {
                self.out.open('[');
                for (index, value) in (0..).zip(value.items()) {
                    self.inside(value, Step::Index(index), Place::Text);
                }
                self.out.close(']');
            }
            // As `JSON.stringify` has it in lists; members are left out.
            Kind::Undefined => self.out.raw("null"),
            kind => {
                if !value.write(&mut self.out) {
                    self.tell_unusable(kind);
                }
            }
        }
    }

    fn inside(&mut self, value: Value<'_>, step: Step, place: Place) {
        self.path.push(step);
        self.value(value, place);
        self.path.pop();
    }

    fn text(&mut self, text: &str, place: Place) {
        let (Some(values), Some([before, _, after])) = (&self.values, placeholder::first(text)) else {
            return self.out.text(text);
        };
        let is_data = place == Place::Url && is_data(text);
        let is_encoded = place == Place::Url && !is_data && !(is_blank(before) && is_blank(after));
        let (mut filled, mut rest) = (String::new(), text);
        let (mut missing, mut invalid) = (Vec::new(), Vec::new());
        while let Some([before, name, after]) = placeholder::first(rest) {
            filled.push_str(before);
            rest = after;
            let start = filled.len();
            let name = trimmed(name);
            match values.get(name) {
                _ if self.added > MOST_ADDED => {}
                Ok(value) if is_encoded => write_percent_encoded(value, &mut filled),
                Ok(value) if is_data || place == Place::Phone => filled.push_str(trimmed(value)),
                Ok(value) => filled.push_str(value),
                Err(Ending::Missing) => note(name, &mut missing),
                Err(_) => note(name, &mut invalid),
            }
            self.added += filled.len() - start;
        }
        filled.push_str(rest);
        self.out.text(&filled);
        if self.added > MOST_ADDED {
            self.tell_unusable(Kind::TooLarge);
        }
        self.tell(&missing, Ending::Missing, words::VALUE_MISSING);
        self.tell(&invalid, Ending::Invalid, words::VALUE_KIND);
    }

    /// Tells of names here that have no value, or none that can be used.
    fn tell(&mut self, names: &[String], ending: Ending, words: &'static Words) {
        if !names.is_empty() {
            let list = self.found.listed(names.iter().map(String::as_str));
            self.found.error(ending, words).about(Subject::Value).list(list);
            self.found.put(&self.path);
        }
    }

    /// Tells of a value that could not be written.
    #[cold]
    fn tell_unusable(&mut self, kind: Kind) {
        let subject = MESSAGE.subject_of(&self.path);
        self.found.error(Ending::Invalid, CANNOT_CARRY).about(subject).figures(0, kind as u32);
        self.found.put(&self.path);
    }
}

/// Whether the text is a data URI in base64, where nothing is escaped.
fn is_data(text: &str) -> bool {
    trimmed(text).starts_with("data:") && before(text, b",").ends_with(";base64")
}

/// Keeps a name that is to be told, once and not too long.
#[cold]
fn note(name: &str, names: &mut Vec<String>) {
    let name = shortened(name);
    if names.len() < MOST_NAMES && !names.contains(&name) {
        names.push(name);
    }
}

impl ToJson for FillResult {
    fn write(&self, out: &mut Writer) {
        match self {
            Ok(Filled { message, warnings }) => out
                .open('{')
                .put("ok", &true)
                .put("message", message)
                .put("errors", NO_ISSUES)
                .put("warnings", warnings)
                .close('}'),
            Err(Unfilled { errors, warnings }) => {
                out.open('{').put("ok", &false).put("errors", errors).put("warnings", warnings).close('}');
            }
        }
    }
}
