//! A conversation with Whapi.Cloud.

use botonera::{Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{GROUP, Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("whapi", &json!({ "token": "FAKE-T0KEN-RUST" }))?;
    let credentials = Credentials::new().with("token", "FAKE-T0KEN-RUST");
    let talk = Talk { sender, endpoint: "whapi/interactive", credentials: credentials.clone() };
    for message in [menu(), Message { to: GROUP.into(), ..menu() }] {
        talk.whole(&message, State::Sent, &[Fate::Sent, Fate::Delivered, Fate::Read], [2, 4])?;
    }
    let stranger = Talk { credentials: credentials.with("token", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("quick_reply", "reply"))?;
    let words = "Wrong request parameters: a button has an unknown type";
    same(&(failure.kind, &*failure.message), &(FailureKind::Rejected, words))?;
    sender.open("whapi", &json!({ "token": "FAKE-T0KEN-RUST", "sent": false }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::Rejected, false))
}
