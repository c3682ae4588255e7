//! A conversation with Moorse.

use botonera::{Credentials, FailureKind, Fate, State};
use serde_json::json;

use crate::talk::{Outcome, Sender, Talk, menu, same};

pub fn talk(sender: &Sender) -> Outcome {
    sender.open("moorse", &json!({ "integrationId": "rust", "token": "FAKE-T0KEN" }))?;
    let credentials = Credentials::new().with("integrationId", "rust").with("token", "FAKE-T0KEN");
    let talk = Talk { sender, endpoint: "moorse/send-buttons", credentials: credentials.clone() };
    let bare = Talk { credentials: credentials.clone().bare(), ..talk };
    for talk in [&talk, &bare] {
        talk.whole(&menu(), State::Queued, &[Fate::Sent, Fate::Delivered, Fate::Read], [0, 1])?;
    }
    let stranger = Talk { credentials: credentials.with("token", "FAKE-0THER"), ..talk };
    same(&stranger.failure(|_| ())?.kind, &FailureKind::Unauthorized)?;
    for (errors, status) in [("texts", 200), ("objects", 200), ("texts", 400), ("objects", 400)] {
        sender.open("moorse", &json!({ "integrationId": "rust", "errors": errors, "status": status }))?;
        let failure = talk.failure(|request| *request.body_mut() = request.body().replace("\"to\"", "\"too\""))?;
        same(&(&*failure.message, failure.retryable), &("too desconhecido", false))?;
    }
    Ok(())
}
