//! What a provider says over HTTP, handed in by the provider.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::answer::Accepted;
use super::body::{self, first_at, recipient_at, text_at};
use super::event::Event;
use super::handed::NODE_RED;
use super::known::Known;
use crate::json::{Doc, Kind, Value};
use crate::message::Kind as ButtonKind;
use crate::text::cut;

/// What comes back from a provider: answers and events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wire {
    /// Whether a value is what it posts to a webhook.
    pub is_event: fn(Value<'_>) -> bool,
    /// What such a value tells, in the order in which it tells it: one body may hold many events. Nothing added is an event of
    /// no name.
    pub events: fn(Value<'_>, &[Sent<'_>], &mut Vec<Event>),
    /// What the body of an answer says, whatever the status; nothing, where that is not documented.
    pub said: fn(Value<'_>) -> Option<Said>,
    /// What it is known to answer with: its own, then what it hands on.
    pub known: &'static [&'static [Known]],
}

impl Wire {
    /// Whether the provider posts such a value, as it came or as a flow hands it on; a list is what all its items are.
    pub fn posts(&self, value: Value<'_>) -> bool {
        let mut are_events = true;
        each_body(value, Opened::default(), &mut |body| are_events &= (self.is_event)(body));
        are_events
    }
}

/// A reply button of a message that an event may be about.
pub(crate) struct Sent<'a> {
    pub label: &'a str,
    pub id: &'a str,
    /// Who the message was sent to.
    pub to: Option<String>,
}

/// What a provider's body says: that the message was taken, or what is wrong.
pub(crate) type Said = Result<Accepted, Refusal>;

/// What a provider complains of.
#[derive(Default)]
pub(crate) struct Refusal {
    /// Its words; empty, if there is no more than a sign that something is wrong.
    pub words: String,
    /// Its own code for it, a number or a word: `131030`, `NOT_FOUND`. A code inside a code stands behind a slash: `100/33`.
    pub code: Option<String>,
    /// Whether it says itself that the same request may do later.
    pub transient: bool,
}

impl Refusal {
    pub fn of(words: String) -> Refusal {
        Refusal { words, ..Refusal::default() }
    }

    /// With the code at the first of the names, and those inside it at the others, as far as they are there.
    pub fn coded(mut self, error: Value<'_>, names: &[&str]) -> Refusal {
        for code in names.iter().map_while(|name| text_at(error, &[name])) {
            let whole = self.code.get_or_insert_default();
            whole.push_str(if whole.is_empty() { "" } else { "/" });
            whole.push_str(code);
        }
        self
    }
}

/// Where the sentence of a complaint may stand.
const SENTENCES: [&str; 4] = ["message", "description", "error_description", "detail"];

/// How many complaints are looked at: more would not be quoted.
const MOST_COMPLAINTS: usize = 20;

/// What stands between the complaints of one answer.
const BETWEEN: &str = "; ";

/// What is complained of in a place where providers put their errors; `Some` without words where there is no more than a sign
/// that something is wrong.
pub(crate) fn complaint(errors: Value<'_>) -> Option<String> {
    let mut words = String::new();
    match errors.kind() {
        Kind::Null | Kind::Undefined => return None,
        Kind::Bool if errors.bool() == Some(false) => return None,
        Kind::Number if errors.number() == Some("0") => return None,
        Kind::Text if errors.seems_nothing() => return None,
        Kind::Text => words.push_str(text_at(errors, &[])?.trim()),
        Kind::List => {
            errors.items().next()?;
            for one in errors.items().take(MOST_COMPLAINTS).filter_map(complaint) {
                words.push_str(if words.is_empty() { "" } else { BETWEEN });
                words.push_str(&one);
            }
        }
        Kind::Object => {
            errors.members().next()?;
            words.extend(first_at(&[errors], &["message", "description", "error", "code"]));
            // Or there is a list of them for each member that is wrong.
            let lists = errors.members().map(|(_, list)| list).filter(|list| words.is_empty() && list.kind() == Kind::List);
            let listed: Vec<String> = lists.take(MOST_COMPLAINTS).filter_map(complaint).collect();
            words.push_str(&listed.join(BETWEEN));
            if let Some(sentence) = sentence_beside(&words, errors) {
                words = sentence;
            }
        }
        _ => {}
    }
    Some(words)
}

/// The complaint at the first of the names that has one. A word for it is the code of the sentence that stands beside it.
pub(crate) fn complaint_in(body: Value<'_>, names: &[&str]) -> Option<Said> {
    let words = names.iter().find_map(|name| complaint(body.member(name)?))?;
    let sentence = sentence_beside(&words, body);
    let code = is_mere(&words).then(|| words.clone());
    Some(Err(Refusal { code, ..Refusal::of(sentence.unwrap_or(words)) }))
}

/// What says in a sentence what the words only name, or do not say at all.
fn sentence_beside(words: &str, value: Value<'_>) -> Option<String> {
    let texts = SENTENCES.iter().filter(|_| is_mere(words)).filter_map(|name| text_at(value, &[name]));
    let mut sentences = texts.filter(|text| words.is_empty() || cut(text, b" ").is_some());
    sentences.next().map(|text| text.trim().to_owned())
}

/// Whether the words are no sentence, but a code or a status: `NOT_FOUND`, `Unauthorized`, `Bad Request`.
fn is_mere(words: &str) -> bool {
    // No word behind the first begins with a small letter; those that are not of ASCII are taken for small ones.
    !words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b'a'..=b'z' | 0x80..]))
}

/// What was posted to a webhook. Without a wire nobody knows; `sent` are the messages that it may answer, one or a list, as far as
/// they can be understood.
pub(crate) fn events(wire: Option<&Wire>, body: Value<'_>, sent: Value<'_>) -> Vec<Event> {
    let read = body::read(body);
    let body = read.as_ref().map_or(body, Doc::root);
    let mut buttons = Vec::new();
    replies(sent, &mut buttons);
    sent.items().for_each(|message| replies(message, &mut buttons));
    let mut events = Vec::new();
    let mut is_known = false;
    each_body(body, Opened::default(), &mut |body| {
        let mut told = Vec::new();
        if let Some(wire) = wire.filter(|wire| (wire.is_event)(body)) {
            is_known = true;
            (wire.events)(body, &buttons, &mut told);
        }
        if told.is_empty() {
            told.push(Event::of("other"));
        }
        events.append(&mut told);
    });
    // A list of which nothing is known is one thing that nobody knows.
    events.truncate(if is_known { events.len() } else { 1 });
    events
}

/// What a flow or a queue puts around what was posted, and what may stand beside it there: an item of a flow (n8n's `$input.all()`), a
/// request, as n8n's webhook node or a queue (`receiptId`) hands it on, an answer that holds one, and a message of Node-RED's (`msg`).
const AROUND: [(&str, &[&str]); 3] = [
    ("json", &["binary", "pairedItem", "index"]),
    ("body", &["headers", "query", "params", "webhookUrl", "executionMode", "receiptId", "statusCode", "statusMessage"]),
    ("payload", &NODE_RED),
];

fn inside<'v>(value: Value<'v>, (name, beside): (&str, &[&str])) -> Option<Value<'v>> {
    let is_around = || value.members().all(|(member, _)| member == name || beside.contains(&member));
    // The events of functions (AWS Lambda behind its API Gateway) have a dozen more, and this one always.
    let is_function = || name == "body" && value.member("requestContext").is_some();
    value.member(name).filter(|_| is_around() || is_function())
}

/// What the one item of a flow holds: alone, or in a list of one.
pub(super) fn item(value: Value<'_>) -> Value<'_> {
    let mut items = value.items();
    let one = items.next().filter(|one| one.kind() == Kind::Object && items.next().is_none()).unwrap_or(value);
    let [around, ..] = AROUND;
    inside(one, around).unwrap_or(one)
}

/// What was opened already: a list, and how often each of what stands around. A queue's body may stand in that of a request or an answer.
#[derive(Clone, Copy, Default)]
struct Opened {
    list: bool,
    around: [u8; AROUND.len()],
}

/// Hands over what was posted, the only body or each of several: they may come in a list, and each in what a flow puts around it.
fn each_body(value: Value<'_>, mut opened: Opened, see: &mut dyn FnMut(Value<'_>)) {
    for (times, around) in opened.around.iter_mut().zip(AROUND) {
        let most = 1 + u8::from(value.member("receiptId").is_some());
        if let Some(inside) = inside(value, around).filter(|_| *times < most) {
            *times += 1;
            let read = body::read(inside);
            return each_body(read.as_ref().map_or(inside, Doc::root), opened, see);
        }
    }
    if !opened.list && value.items().next().is_some() {
        opened.list = true;
        value.items().for_each(|item| each_body(item, opened, see));
    } else {
        see(value);
    }
}

fn replies<'a>(message: Value<'a>, out: &mut Vec<Sent<'a>>) {
    for button in message.member("buttons").into_iter().flat_map(Value::items) {
        let is_reply = button.text_of("type").is_some_and(|kind| kind.eq_ignore_ascii_case(ButtonKind::Reply.as_str()));
        if let (true, Some(label), Some(id)) = (is_reply, text_at(button, &["label"]), text_at(button, &["id"])) {
            out.push(Sent { label, id, to: recipient_at(message, &["to"]) });
        }
    }
}
