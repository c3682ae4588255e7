//! A conversation with Evolution API.

use botonera::{Code, Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{GROUP, Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("evolution", &json!({ "instance": "rust", "apiKey": "FAKE-T0KEN-RUST" }))?;
    let credentials = Credentials::new().with("instance", "rust").with("apiKey", "FAKE-T0KEN-RUST");
    let talk = Talk { sender, endpoint: "evolution/send-buttons", credentials: credentials.clone() };
    let titled = Message { title: Some("Olá".into()), ..menu() };
    for message in [menu(), Message { to: GROUP.into(), ..titled }] {
        talk.whole(&message, State::Queued, &[Fate::Sent, Fate::Delivered, Fate::Read], [1, 6])?;
    }
    let stranger = Talk { credentials: credentials.clone().with("apiKey", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let lost = Talk { credentials: credentials.with("instance", "other"), ..talk };
    same(&lost.failure(|_| ())?.kind, &FailureKind::NotFound)?;
    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("\"number\"", "\"numero\""))?;
    same(&(failure.kind, failure.code.map(Code::as_str)), &(FailureKind::Rejected, Some("to-missing")))?;
    sender.open("evolution", &json!({ "instance": "rust", "connected": false }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::Disconnected, true))
}
