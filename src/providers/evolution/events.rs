//! What Evolution API posts to webhooks, as its source and public code have it. Nothing of `apikey`, `server_url` and `destination` is
//! looked at: the first is a secret, the others are the user's own. `date_time` is no time of any zone. Evolution GO, the vendor's other
//! program, posts what whatsmeow gives it, with the secret `instanceToken` beside it, or on its wiki what Evolution API posts.

use alloc::string::String;
use alloc::vec::Vec;

use crate::inbound::{Event, Sent, digits, fate, first_at, from_seconds, is_true_at, recipient_at, text_at, unix_at};
use crate::json::{Doc, Names, Value};

/// What holds a message inside another one.
const AROUND: [&str; 2] = ["ephemeralMessage", "viewOnceMessage"];
/// What a click is, with what is inside it.
const REPLIES: [&str; 2] = ["buttonsResponseMessage", "templateButtonReplyMessage"];
/// The second spelling of each is that of Evolution GO.
const ID: [&str; 4] = ["selectedButtonId", "selectedButtonID", "selectedId", "selectedID"];
const LABEL: [&str; 4] = ["selectedDisplayText", "Response/SelectedDisplayText", "displayText", "selectedButtonText"];
const FLOW: &str = "interactiveResponseMessage";
const PARAMS: [&str; 4] = [
    "nativeFlowResponseMessage/paramsJson",
    "nativeFlowResponseMessage/paramsJSON",
    "InteractiveResponseMessage/NativeFlowResponseMessage/paramsJson",
    "InteractiveResponseMessage/NativeFlowResponseMessage/paramsJSON",
];
const NAMES: [&str; 2] = ["nativeFlowResponseMessage/name", "InteractiveResponseMessage/NativeFlowResponseMessage/name"];
const ANSWERS: [&str; 2] = ["contextInfo/stanzaId", "contextInfo/stanzaID"];
/// What a click is on the Cloud channel, where it is told by its label alone.
const CLOUD: [&str; 2] = ["interactiveMessage", "buttonMessage"];

const FATES: [(&str, &str); 8] = [
    ("SERVER_ACK", "sent"),
    ("SENT", "sent"),
    ("DELIVERY_ACK", "delivered"),
    ("DELIVERED", "delivered"),
    ("READ", "read"),
    ("PLAYED", "read"),
    ("ERROR", "failed"),
    ("FAILED", "failed"),
];
/// What the numbers mean that stand for them in older versions.
const NUMBERS: [&str; 6] = ["ERROR", "PENDING", "SERVER_ACK", "DELIVERY_ACK", "READ", "PLAYED"];

/// How a program names what a message is and where it belongs.
struct Layout {
    from_me: &'static str,
    /// Each with what stands beside it for one who hides.
    chat: &'static [&'static str],
    sender: &'static [&'static str],
    id: &'static str,
    message: &'static str,
}

const API: Layout = Layout {
    from_me: "fromMe",
    // The last of each until version 2.3.6.
    chat: &["remoteJid", "remoteJidAlt", "senderPn"],
    sender: &["participant", "participantAlt", "participantPn"],
    id: "id",
    message: "message",
};
/// The chat with one who hides is theirs.
const GO: Layout =
    Layout { from_me: "IsFromMe", chat: &["Chat", "SenderAlt"], sender: &["Sender", "SenderAlt"], id: "ID", message: "Message" };
/// Where Evolution GO has what Evolution API has in `key`.
const INFO: &str = "Info";
/// Where it has the ids of the messages that somebody got or read.
const RECEIVED: &str = "MessageIDs";
/// What it has in the data of a message, of what became of some, and of the click that it tells once more beside its message.
const OF_GO: [&str; 3] = [INFO, RECEIVED, "buttonId"];

/// Others name events as well; nobody else has an `instance` and `data` beside the name, nor in the data what Evolution GO has.
pub(super) fn is_event(value: Value<'_>) -> bool {
    let Some(data) = value.member("data").filter(|_| value.text_of("event").is_some()) else { return false };
    let is_of_go = ["instanceToken", "instanceId"].iter().any(|name| value.member(name).is_some());
    value.text_of("instance").is_some() || (is_of_go && OF_GO.iter().any(|name| data.member(name).is_some()))
}

pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("event");
    // Evolution API writes it in three ways; Evolution GO's is `Message`, on its wiki `MESSAGE`.
    let normal = name.unwrap_or_default().to_ascii_lowercase().replace(['_', '-'], ".");
    if let Some(data) = body.member("data") {
        let is_list = data.items().next().is_some();
        let one = Some(data).filter(|_| !is_list);
        for data in data.items().chain(one) {
            let told = out.len();
            match normal.as_str() {
                "messages.upsert" | "message" => out.extend(click(data, sent)),
                "messages.update" => out.extend(status(data)),
                "receipt" => receipts(body, data, out),
                _ => {}
            }
            if out.len() == told {
                out.push(Event::other(name));
            }
        }
    }
    if out.is_empty() {
        out.push(Event::other(name));
    }
}

/// A click tells the button's id in its reply, or in JSON that is a text there; on the Cloud channel its label alone.
fn click(data: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let (key, layout) = data.member(INFO).map(|info| (info, &GO)).or_else(|| Some((data.member("key")?, &API)))?;
    // An echo of what we send ourselves is no click.
    if is_true_at(key, &[layout.from_me]) {
        return None;
    }
    let whole = data.member(layout.message)?;
    let message = AROUND.iter().find_map(|around| whole.member(around)?.member("message")).unwrap_or(whole);
    // A row of a list and the fields of a form come back in the same place, under another name.
    let flow = message
        .member(FLOW)
        .filter(|flow| first_at(&[*flow], &NAMES).is_none_or(|name| name.eq_ignore_ascii_case("quick_reply")));
    let params = flow.and_then(|flow| first_at(&[flow], &PARAMS)).map(|params| Doc::read(params, Names::NONE));
    let read = params.as_ref().map(Doc::root);
    let reply = REPLIES.iter().find_map(|name| message.member(name));
    let (mut id, mut label) = match (reply, read) {
        (Some(reply), _) => (first_at(&[reply], &ID), first_at(&[reply], &LABEL)),
        (None, Some(params)) => (text_at(params, &["id"]), text_at(params, &["display_text"])),
        (None, None) => (None, None),
    };
    let is_cloud = data.text_of("messageType").is_some_and(|kind| CLOUD.contains(&kind));
    if reply.is_none() && message.member(FLOW).is_none() && is_cloud {
        (id, label) = (None, text_at(message, &["conversation"]));
    }
    id.or(label)?;
    let chat = person(key, layout.chat)?;
    let sender = person(key, layout.sender);
    let mut click = Event::of("click");
    click.button(id, label, sent, &chat);
    click.people(sender.as_deref(), &chat)?;
    click.copy("messageId", key, &[layout.id]);
    let places: Vec<Value<'_>> = reply.into_iter().chain(flow).chain([message, data]).collect();
    click.put("answers", first_at(&places, &ANSWERS));
    click.put("at", moment(data).or_else(|| unix_at(key, &["Timestamp"])).as_deref());
    Some(click)
}

/// The moment of a message, in seconds: less than those of 2001 are none.
pub(super) fn moment(message: Value<'_>) -> Option<String> {
    const YEAR_2001: u64 = 1_000_000_000;

    from_seconds(text_at(message, &["messageTimestamp"]).and_then(digits).filter(|moment| *moment >= YEAR_2001)?)
}

/// Who it is: where the one hides behind an id, by the other that stands beside it.
fn person(key: Value<'_>, names: &[&str]) -> Option<String> {
    let told = || names.iter().filter_map(|name| recipient_at(key, &[name]));
    let own = names.first().and_then(|name| recipient_at(key, &[name]));
    own.filter(|own| !own.ends_with("@lid")).or_else(|| told().find(|one| !one.ends_with("@lid"))).or_else(|| told().next())
}

/// What became of a message of ours. `messageId` is its number in the database of the sender's.
fn status(data: Value<'_>) -> Option<Event> {
    let key = data.member("key").unwrap_or(data);
    let is_ours = |place: Value<'_>| place.member("fromMe").and_then(Value::bool) != Some(false);
    let told = first_at(&[data], &["status", "update/status"])?;
    let name = digits(told).and_then(|number| NUMBERS.get(usize::try_from(number).ok()?).copied()).unwrap_or(told);
    let fate = fate(Some(name), &FATES).filter(|_| is_ours(data) && is_ours(key))?;
    let id = first_at(&[data], &["keyId", "key/id"])?;
    Some(Event::status(fate, Some(id), person(key, API.chat).as_deref()))
}

/// What became of each of some messages of ours, at Evolution GO. What another device of ours got is none of the reader's.
fn receipts(body: Value<'_>, data: Value<'_>, out: &mut Vec<Event>) {
    let Some(fate) = fate(body.text_of("state"), &FATES).filter(|_| !is_true_at(data, &[GO.from_me])) else { return };
    let to = person(data, GO.chat);
    for id in data.member(RECEIVED).into_iter().flat_map(Value::items).filter_map(|id| text_at(id, &[])) {
        let mut event = Event::status(fate, Some(id), to.as_deref());
        event.moment(data, &["Timestamp"]);
        out.push(event);
    }
}
