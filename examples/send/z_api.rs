//! A conversation with Z-API.

use botonera::{Button, Credentials, FailureKind, Fate, Message, State, WebhookEvent};
use serde_json::json;

use crate::talk::{GROUP, Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    let account = json!({ "instanceId": "RUST", "token": "FAKE-T0KEN", "clientToken": "FAKE-CL1ENT" });
    let credentials =
        Credentials::new().with("instanceId", "RUST").with("token", "FAKE-T0KEN").with("clientToken", "FAKE-CL1ENT");
    sender.open("z-api", &account)?;
    let talk = Talk { sender, endpoint: "z-api/send-button-actions", credentials: credentials.clone() };
    let before = [Fate::Sent, Fate::Sent, Fate::Delivered, Fate::Read];
    for message in [menu(), Message { to: GROUP.into(), ..menu() }] {
        talk.whole(&message, State::Queued, &before, [1, 1])?;
    }
    let otp = Talk { sender, endpoint: "z-api/send-button-otp", credentials: credentials.clone() };
    let copy = Button::Copy { label: None, code: "123 456".into(), id: None };
    otp.whole(&Message { buttons: vec![copy], ..menu() }, State::Queued, &before, [2, 0])?;

    let wrong = Talk { credentials: credentials.clone().with("clientToken", "FAKE-0THER"), ..talk };
    same(&wrong.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    let absent = Talk { credentials: credentials.without("clientToken"), ..talk };
    let failure = absent.failure(|_| ())?;
    same(&(failure.kind, &*failure.message), &(FailureKind::Unauthorized, "null not allowed"))?;
    same(&talk.failure(|request| *request.method_mut() = http::Method::PUT)?.kind, &FailureKind::Rejected)?;
    sender.open("z-api", &json!({ "instanceId": "RUST", "deliveryError": "Phone number does not exist" }))?;
    talk.answer(|_| ())?;
    let [WebhookEvent::Status(status)] = &sender.events("z-api", 1, &[])?[..] else { return Err("no status".into()) };
    same(&(status.status, status.reason.as_deref()), &(Fate::Failed, Some("Phone number does not exist")))
}
