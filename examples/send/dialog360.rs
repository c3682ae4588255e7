//! A conversation with 360dialog.

use botonera::{Credentials, FailureKind, Fate, State};
use serde_json::json;

use crate::talk::{Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("360dialog", &json!({ "apiKey": "FAKE-K3Y" }))?;
    let credentials = Credentials::new().with("apiKey", "FAKE-K3Y");
    let talk = Talk { sender, endpoint: "360dialog/reply-buttons", credentials: credentials.clone() };
    talk.whole(&menu(), State::Queued, &[Fate::Sent, Fate::Delivered, Fate::Read], [0, 2])?;
    let stranger = Talk { credentials: credentials.with("apiKey", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("messaging_product", "product"))?;
    same(&(failure.kind, failure.code.map(botonera::Code::as_str)), &(FailureKind::Rejected, Some("payload-invalid")))
}
