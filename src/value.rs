//! The seam between where values come from and the rules that judge them.
//!
//! JSON text, `serde_json` values and JavaScript values are all copied into one flat [`Doc`];
//! rules see only [`Value`]: its kind, members, items and text.

mod json_text;
mod kind;
mod serde_value;

use crate::json::{Json, Writer};
use crate::place::Step;
use alloc::string::String;
use alloc::vec::Vec;

pub(crate) use kind::{Kind, Number, Position, Unusable};

/// How deep a document may be nested; what lies deeper is [`Unusable::TooDeep`].
pub(crate) const MAX_DEPTH: usize = 64;

/// A document to be judged: any value, also one that JSON could not carry.
///
/// ```
/// use botonera::Doc;
/// let from_text = Doc::parse(r#"{ "to": "+5511999999999" }"#);
/// let from_value = Doc::from(&serde_json::json!({ "to": "+5511999999999" }));
/// # let _ = (from_text, from_value);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Doc {
    entries: Vec<Entry>,
    texts: String,
}

/// One value of the document. The entries of a list or an object follow it directly.
#[derive(Clone, Debug)]
struct Entry {
    name: Span,
    data: Data,
    /// The index of the first entry that is no longer inside this one.
    end: usize,
    /// Where the member's name, or the value, begins in the JSON text it was read from.
    position: Option<Position>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Clone, Debug)]
enum Data {
    Null,
    Bool(bool),
    Number(Span, f64),
    Text(Span),
    List,
    Object,
    Unusable(Unusable),
}

/// One value of a [`Doc`].
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    doc: &'a Doc,
    at: usize,
}

impl Doc {
    /// The outermost value.
    pub(crate) fn root(&self) -> Value<'_> {
        Value { doc: self, at: 0 }
    }

    fn span(&self, span: Span) -> &str {
        self.texts.get(span.start..span.end).unwrap_or_default()
    }
}

impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.kind().fmt(out)
    }
}

impl PartialEq for Value<'_> {
    /// Whether the two are the same place of the same document.
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.doc, other.doc) && self.at == other.at
    }
}

impl<'a> Value<'a> {
    fn entry(self) -> Option<&'a Entry> {
        self.doc.entries.get(self.at)
    }

    /// What the value is. An empty document is null.
    pub fn kind(self) -> Kind {
        match self.entry().map(|entry| &entry.data) {
            None | Some(Data::Null) => Kind::Null,
            Some(Data::Bool(_)) => Kind::Bool,
            Some(Data::Number(..)) => Kind::Number,
            Some(Data::Text(_)) => Kind::Text,
            Some(Data::List) => Kind::List,
            Some(Data::Object) => Kind::Object,
            Some(Data::Unusable(why)) => Kind::Unusable(*why),
        }
    }

    pub fn text(self) -> Option<&'a str> {
        match self.entry()?.data {
            Data::Text(span) => Some(self.doc.span(span)),
            _ => None,
        }
    }

    pub fn number(self) -> Option<Number<'a>> {
        match self.entry()?.data {
            Data::Number(span, value) => Some(Number { text: self.doc.span(span), value }),
            _ => None,
        }
    }

    pub fn bool(self) -> Option<bool> {
        match self.entry()?.data {
            Data::Bool(value) => Some(value),
            _ => None,
        }
    }

    pub fn position(self) -> Option<Position> {
        self.entry()?.position
    }

    /// The items of a list, in order; nothing for any other kind.
    pub fn items(self) -> impl Iterator<Item = Value<'a>> {
        self.children(matches!(self.kind(), Kind::List))
    }

    /// The members of an object in the order given, a name given twice twice; nothing for any other kind.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.children(matches!(self.kind(), Kind::Object)).filter_map(|child| Some((child.doc.span(child.entry()?.name), child)))
    }

    fn children(self, any: bool) -> impl Iterator<Item = Value<'a>> {
        let end = self.entry().filter(|_| any).map_or(0, |entry| entry.end);
        let mut next = self.at + 1;
        core::iter::from_fn(move || {
            let child = Value { doc: self.doc, at: next };
            next = child.entry().filter(|_| next < end)?.end;
            Some(child)
        })
    }

    /// The value as JSON, or nothing if some part of it is not JSON.
    pub fn to_json(self) -> Option<Json> {
        let mut out = Writer::default();
        self.write(&mut out).then(|| out.finish())
    }

    /// Writes the value; whether all of it could be written.
    fn write(self, out: &mut Writer) -> bool {
        match self.kind() {
            Kind::Null => out.raw("null"),
            Kind::Bool => out.bool(self.bool() == Some(true)),
            Kind::Number => out.raw(self.number().map_or("0", |number| number.text)),
            Kind::Text => out.text(self.text().unwrap_or_default()),
            Kind::List => {
                out.open('[');
                let all = self.items().all(|item| item.write(out));
                out.close(']');
                return all;
            }
            Kind::Object => {
                out.open('{');
                let all = self.members().all(|(name, value)| value.write(out.name(name)));
                out.close('}');
                return all;
            }
            Kind::Unusable(_) => return false,
        }
        true
    }

    /// The first member of this name.
    #[inline(never)]
    pub fn member(self, name: &str) -> Option<Value<'a>> {
        self.members().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// The text of the first member of this name, if it is one.
    pub fn text_of(self, name: &str) -> Option<&'a str> {
        self.member(name)?.text()
    }

    /// The value at a place below this one; of a member given twice the first.
    pub fn find(self, path: &[Step<'_>]) -> Option<Value<'a>> {
        path.iter().try_fold(self, |value, step| match step {
            Step::Member(name) => value.member(name),
            Step::Index(index) => value.items().nth(*index),
        })
    }
}

/// Fills a [`Doc`], value by value in document order.
#[derive(Default)]
pub(crate) struct DocWriter {
    doc: Doc,
    name: Span,
    position: Option<Position>,
}

impl DocWriter {
    pub fn finish(self) -> Doc {
        self.doc
    }

    /// Names the value that is written next.
    pub fn name(&mut self, name: &str) {
        self.name = self.store(name);
    }

    /// Says where the value that is written next stands.
    pub fn position(&mut self, position: Position) {
        self.position = Some(position);
    }

    pub fn null(&mut self) {
        self.push(Data::Null);
    }

    pub fn bool(&mut self, value: bool) {
        self.push(Data::Bool(value));
    }

    /// `text` is the number as JSON writes it.
    pub fn number(&mut self, text: &str, value: f64) {
        let span = self.store(text);
        self.push(Data::Number(span, value));
    }

    pub fn text(&mut self, text: &str) {
        let span = self.store(text);
        self.push(Data::Text(span));
    }

    pub fn unusable(&mut self, why: Unusable) {
        self.push(Data::Unusable(why));
    }

    /// Begins a list; what follows up to [`DocWriter::close`] are its items.
    pub fn open_list(&mut self) -> usize {
        self.push(Data::List)
    }

    /// Begins an object; each value up to [`DocWriter::close`] is named first.
    pub fn open_object(&mut self) -> usize {
        self.push(Data::Object)
    }

    /// Ends the list or object that `open` names.
    pub fn close(&mut self, open: usize) {
        let end = self.doc.entries.len();
        if let Some(entry) = self.doc.entries.get_mut(open) {
            entry.end = end;
        }
    }

    fn push(&mut self, data: Data) -> usize {
        let at = self.doc.entries.len();
        let name = core::mem::take(&mut self.name);
        self.doc.entries.push(Entry { name, data, end: at + 1, position: self.position.take() });
        at
    }

    fn store(&mut self, text: &str) -> Span {
        let start = self.doc.texts.len();
        self.doc.texts.push_str(text);
        Span { start, end: self.doc.texts.len() }
    }
}
