//! A conversation with uazapi.

use botonera::{Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{GROUP, Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("uazapi", &json!({ "token": "FAKE-T0KEN-RUST" }))?;
    let credentials = Credentials::new().with("subdomain", "free").with("token", "FAKE-T0KEN-RUST");
    let talk = Talk { sender, endpoint: "uazapi/send-menu", credentials: credentials.clone() };
    for message in [menu(), Message { to: GROUP.into(), ..menu() }] {
        talk.whole(&message, State::Queued, &[Fate::Delivered, Fate::Read], [1, 3])?;
    }
    let stranger = Talk { credentials: credentials.with("token", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;

    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("\"text\"", "\"txt\""))?;
    same(&(failure.kind, failure.code.map(botonera::Code::as_str)), &(FailureKind::Rejected, Some("payload-invalid")))?;
    sender.open("uazapi", &json!({ "token": "FAKE-T0KEN-RUST", "busy": true }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::RateLimited, true))?;
    sender.open("uazapi", &json!({ "token": "FAKE-T0KEN-RUST", "busy": false, "failure": true }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::ProviderError, false))
}
