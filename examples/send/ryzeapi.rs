//! A conversation with RyzeAPI.

use botonera::{Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{GROUP, Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("ryzeapi", &json!({ "instance": "rust", "token": "FAKE-T0KEN-RUST" }))?;
    let credentials = Credentials::new().with("instance", "rust").with("token", "FAKE-T0KEN-RUST");
    let talk = Talk { sender, endpoint: "ryzeapi/button", credentials: credentials.clone() };
    for message in [menu(), Message { to: GROUP.into(), ..menu() }] {
        talk.whole(&message, State::Sent, &[Fate::Delivered, Fate::Read], [1, 5])?;
    }
    let stranger = Talk { credentials: credentials.clone().with("token", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let lost = Talk { credentials: credentials.with("instance", "other"), ..talk };
    same(&lost.failure(|_| ())?.kind, &FailureKind::NotFound)?;

    let failure = talk.failure(|request| *request.body_mut() = request.body().replace(r#""id":"menu_support""#, r#""id":"""#))?;
    same(&(failure.kind, failure.code.map(botonera::Code::as_str)), &(FailureKind::Rejected, Some("button-id-missing")))?;
    same(&failure.button, &Some(2))?;
    sender.open("ryzeapi", &json!({ "instance": "rust", "remaining": 0, "reset": 4_102_444_800_u64 }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retry_at.as_deref()), &(FailureKind::RateLimited, Some("2100-01-01T00:00:00Z")))?;
    sender.open("ryzeapi", &json!({ "instance": "rust", "remaining": 100, "connected": false }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::Disconnected, true))?;
    sender.open("ryzeapi", &json!({ "instance": "rust", "connected": true, "sendFailure": "timeout" }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::ProviderError, false))
}
