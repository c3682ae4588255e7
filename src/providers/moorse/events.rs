//! What Moorse posts to webhooks, <https://moorse.readme.io/reference/enviar-mensagem-com-botões>.

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, fate, first_at, one_of, recipient_at, text_at};
use crate::json::Value;

/// The second is of the vendor's older SDK.
const ID: [&str; 2] = ["id", "idMessage"];

/// Its samples have all of these in common.
pub(super) fn is_event(value: Value<'_>) -> bool {
    value.text_of("channel").is_some() && value.text_of("status").is_some() && value.member("contactUser").is_some()
}

pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("status");
    let Some(fate) = fate(name, &[("SENT", "sent"), ("DELIVERED", "delivered"), ("READ", "read")]) else {
        let click = click(body, sent).filter(|_| one_of(name, &["RECEIVED"]));
        return out.push(click.unwrap_or_else(|| Event::other(name)));
    };
    let date = match fate {
        "sent" => "sendDate",
        "delivered" => "receivedDate",
        _ => "readDate",
    };
    // `contactUser` is the contact as well, but in SENT the business.
    let mut status = Event::status(fate, first_at(&[body], &ID), recipient_at(body, &["to"]).as_deref());
    status.moment(body, &[date]);
    out.push(status);
}

/// A click brings back the button's title, and nothing of the message that had it.
fn click(body: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let label = text_at(body, &["content"]).filter(|_| one_of(body.text_of("type"), &["interactive"]))?;
    let from = recipient_at(body, &["contactUser", "number"]).or_else(|| recipient_at(body, &["to"]))?;
    let mut click = Event::of("click");
    click.button(None, Some(label), sent, &from);
    click.people(None, &from)?;
    click.put("messageId", first_at(&[body], &ID));
    click.moment(body, &["answeredDate"]);
    Some(click)
}
