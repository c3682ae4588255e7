//! A conversation with Meta.

use botonera::{Button, Credentials, FailureKind, Fate, Message, State};
use serde_json::json;

use crate::talk::{Outcome, Sender, Talk, menu, same};

const FATES: [Fate; 3] = [Fate::Sent, Fate::Delivered, Fate::Read];

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("meta", &json!({ "phoneNumberId": "1065403", "token": "FAKE-T0KEN" }))?;
    let credentials = Credentials::new().with("phoneNumberId", "1065403").with("token", "FAKE-T0KEN");
    let talk = Talk { sender, endpoint: "meta/reply-buttons", credentials: credentials.clone() };
    for message in [menu(), Message { to: "US.13491208655302741918".into(), ..menu() }] {
        talk.whole(&message, State::Queued, &FATES, [0, 2])?;
    }
    let link = Button::Url { label: "See dates".into(), url: "https://example.com/dates".into(), id: None };
    let links = Talk { endpoint: "meta/cta-url", credentials: credentials.clone(), ..talk };
    links.whole(&Message { buttons: vec![link], ..menu() }, State::Queued, &FATES, [0, 0])?;

    let stranger = Talk { credentials: credentials.clone().with("token", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let lost = Talk { credentials: credentials.with("phoneNumberId", "1"), ..talk };
    same(&lost.failure(|_| ())?.kind, &FailureKind::NotFound)?;
    let failure = talk.failure(|request| *request.body_mut() = request.body().replace("Talk to sales", &"x".repeat(21)))?;
    same(&(failure.kind, failure.code.map(botonera::Code::as_str)), &(FailureKind::Rejected, Some("label-too-long")))?;
    sender.open("meta", &json!({ "phoneNumberId": "1065403", "limited": true }))?;
    let failure = talk.failure(|_| ())?;
    same(&(failure.kind, failure.retryable), &(FailureKind::RateLimited, true))
}
