//! A conversation with Green-API.

use botonera::{Button, Code, Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("green-api", &json!({ "idInstance": "1101000002", "apiTokenInstance": "FAKE-T0KEN-RUST" }))?;
    let credentials = Credentials::new().with("idInstance", "1101000002").with("apiTokenInstance", "FAKE-T0KEN-RUST");
    let talk = Talk { sender, endpoint: "green-api/interactive-buttons-reply", credentials: credentials.clone() };
    let fates = [Fate::Sent, Fate::Delivered, Fate::Read];
    talk.whole(&menu(), State::Queued, &fates, [1, 4])?;
    let others = Talk { endpoint: "green-api/interactive-buttons", credentials: credentials.clone(), ..talk };
    let copy = Button::Copy { label: Some("Copy the code".into()), code: "123 456".into(), id: None };
    others.whole(&Message { buttons: vec![copy], ..menu() }, State::Queued, &fates, [1, 0])?;

    let stranger = Talk { credentials: credentials.with("apiTokenInstance", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("\"chatId\"", "\"quotedMessageId\""))?;
    same(&(failure.kind, failure.code.map(Code::as_str)), &(FailureKind::Rejected, Some("to-missing")))?;
    sender.open("green-api", &json!({ "idInstance": "1101000002", "authorized": false }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::Disconnected, true))
}
