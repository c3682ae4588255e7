//! A conversation with each provider: a message is sent, and the answer, the statuses and the clicks are understood.
//!
//! `cargo run --features http --example send -- <URL>`, where the URL is what `node tests/loopback/server.mjs` prints. It ends
//! with an error when anything is not as it should be.

use std::error::Error;
use std::fmt::Debug;
use std::time::Duration;

use botonera::{
    Answer, Button, Click, Credentials, Failure, FailureKind, Fate, Message, Options, Received, State, WebhookEvent, build,
    parse_event, parse_response,
};
use http::Request;
use serde_json::{Value, json};
use ureq::Agent;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PATIENCE: Duration = Duration::from_secs(5);
const GROUP: &str = "120363019502650977@g.us";

fn main() -> Outcome {
    let server = std::env::args().nth(1).ok_or("which URL?")?;
    let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build().into();
    let webhook = tiny_http::Server::http("127.0.0.1:0").map_err(|cause| cause.to_string())?;
    let sender = Sender { server, agent, webhook };
    z_api(&sender)?;
    ryzeapi(&sender)?;
    moorse(&sender)?;
    println!("every message was sent, and every click understood");
    Ok(())
}

fn z_api(sender: &Sender) -> Outcome {
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

fn ryzeapi(sender: &Sender) -> Outcome {
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

fn moorse(sender: &Sender) -> Outcome {
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

fn menu() -> Message {
    let reply = |label: &str, id: &str| Button::Reply { label: label.into(), id: Some(id.into()) };
    Message {
        to: "+5544999999999".into(),
        text: "How can we help you today?".into(),
        buttons: vec![reply("Talk to sales", "menu_sales"), reply("Technical support", "menu_support")],
        ..Message::default()
    }
}

/// An endpoint, and an account there.
struct Talk<'s> {
    sender: &'s Sender,
    endpoint: &'static str,
    credentials: Credentials,
}

impl Talk<'_> {
    fn provider(&self) -> &'static str {
        self.endpoint.split_once('/').map_or(self.endpoint, |(provider, _)| provider)
    }

    fn request(&self, message: &Message) -> Outcome<Request<String>> {
        let options = Options {
            credentials: Some(self.credentials.clone()),
            base_url: Some(format!("{}/{}", self.sender.server, self.provider())),
            ..Options::default()
        };
        Ok(build(self.endpoint, message, &options)?.request.try_into()?)
    }

    /// What is answered to the menu, spoilt on its way.
    fn answer(&self, spoil: impl FnOnce(&mut Request<String>)) -> Outcome<Answer> {
        let mut request = self.request(&menu())?;
        spoil(&mut request);
        let answer = self.sender.send(self.endpoint, request)?;
        let told = json!(answer).to_string();
        same(&told.contains("FAKE-"), &false)?;
        Ok(answer)
    }

    fn failure(&self, spoil: impl FnOnce(&mut Request<String>)) -> Outcome<Failure> {
        match self.answer(spoil)? {
            Answer::Failed(failure) => Ok(failure),
            answer => Err(format!("{answer:?}").into()),
        }
    }

    /// Sends the message, and follows it until each of its reply buttons was pressed: there are the statuses `fates`, so many
    /// events that are neither, and so many clicks for each button.
    fn whole(&self, message: &Message, state: State, fates: &[Fate], [others, clicks]: [usize; 2]) -> Outcome {
        let Answer::Accepted(accepted) = self.sender.send(self.endpoint, self.request(message)?)? else {
            return Err(format!("{} did not take the message", self.endpoint).into());
        };
        same(&accepted.state, &state)?;
        let ids =
            message.buttons.iter().filter_map(|button| if let Button::Reply { id, .. } = button { id.as_ref() } else { None });
        let ids: Vec<&String> = ids.collect();
        let count = fates.len() + others + clicks * ids.len();
        let events = self.sender.events(self.provider(), count, std::slice::from_ref(message))?;

        let mut pressed = Vec::new();
        let mut told = Vec::new();
        for event in &events {
            match event {
                WebhookEvent::Click(click) => {
                    self.closes(click, message, accepted.message_id.as_deref())?;
                    pressed.extend(click.button_id.as_ref());
                }
                WebhookEvent::Status(status) => told.push(status.status),
                _ => {}
            }
        }
        same(&told, &fates.to_vec())?;
        same(&pressed, &ids.into_iter().flat_map(|id| std::iter::repeat_n(id, clicks)).collect())?;
        println!("{}: {count} events", self.endpoint);
        Ok(())
    }

    /// An answer to the click goes where the message went.
    fn closes(&self, click: &Click, message: &Message, sent: Option<&str>) -> Outcome {
        if let Some(answers) = &click.answers {
            same(&Some(answers.as_str()), &sent)?;
        }
        let answer = Message { to: click.chat.clone(), ..message.clone() };
        let [first, again] = [self.request(message)?, self.request(&answer)?];
        same(&again.body().replace("@s.whatsapp.net", ""), first.body())
    }
}

/// Sends requests, and hears what is told to its webhook.
struct Sender {
    server: String,
    agent: Agent,
    webhook: tiny_http::Server,
}

impl Sender {
    /// Opens an account with the provider, or changes it.
    fn open(&self, provider: &str, account: &Value) -> Outcome {
        let mut account = account.clone();
        if let Some(members) = account.as_object_mut() {
            members.insert("webhook".into(), format!("http://{}", self.webhook.server_addr()).into());
        }
        let response = self.agent.post(format!("{}/panel/{provider}", self.server)).send(account.to_string())?;
        same(&response.status().as_u16(), &200)
    }

    fn send(&self, endpoint: &str, request: Request<String>) -> Outcome<Answer> {
        let mut response = self.agent.run(request)?;
        let bytes = response.body_mut().read_to_vec()?;
        let mut received = Received::new(response.status().as_u16(), bytes);
        for (name, value) in response.headers() {
            received = received.header(name.as_str(), value.to_str()?);
        }
        Ok(parse_response(endpoint, &received, &Options::default()))
    }

    fn events(&self, provider: &str, count: usize, sent: &[Message]) -> Outcome<Vec<WebhookEvent>> {
        let mut events = Vec::new();
        for _ in 0..count {
            let mut request = self.webhook.recv_timeout(PATIENCE)?.ok_or("the webhook heard too little")?;
            let mut body = Vec::new();
            request.as_reader().read_to_end(&mut body)?;
            request.respond(tiny_http::Response::empty(200))?;
            events.extend(parse_event(provider, body, sent));
        }
        Ok(events)
    }
}

fn same<T: PartialEq + Debug>(found: &T, wanted: &T) -> Outcome {
    if found == wanted { Ok(()) } else { Err(format!("{found:?} is not {wanted:?}").into()) }
}
