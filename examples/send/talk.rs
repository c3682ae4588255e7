//! What the conversations have in common.

use std::error::Error;
use std::fmt::Debug;
use std::time::Duration;

use botonera::{
    Answer, Button, Click, Credentials, Failure, Fate, Message, Options, Received, State, WebhookEvent, build, parse_event,
    parse_response,
};
use http::Request;
use serde_json::{Value, json};
use ureq::Agent;

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PATIENCE: Duration = Duration::from_secs(5);
pub const GROUP: &str = "120363019502650977@g.us";

pub fn menu() -> Message {
    let reply = |label: &str, id: &str| Button::Reply { label: label.into(), id: Some(id.into()) };
    Message {
        to: "+5544999999999".into(),
        text: "How can we help you today?".into(),
        buttons: vec![reply("Talk to sales", "menu_sales"), reply("Technical support", "menu_support")],
        ..Message::default()
    }
}

/// An endpoint, and an account there.
pub struct Talk<'s> {
    pub sender: &'s Sender,
    pub endpoint: &'static str,
    pub credentials: Credentials,
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
    pub fn answer(&self, spoil: impl FnOnce(&mut Request<String>)) -> Outcome<Answer> {
        let mut request = self.request(&menu())?;
        spoil(&mut request);
        let answer = self.sender.send(self.endpoint, request)?;
        let told = json!(answer).to_string();
        same(&told.contains("FAKE-"), &false)?;
        Ok(answer)
    }

    pub fn failure(&self, spoil: impl FnOnce(&mut Request<String>)) -> Outcome<Failure> {
        match self.answer(spoil)? {
            Answer::Failed(failure) => Ok(failure),
            answer => Err(format!("{answer:?}").into()),
        }
    }

    /// Sends the message, and follows it until each of its reply buttons was pressed: there are the statuses `fates`, so many
    /// events that are neither, and so many clicks for each button.
    pub fn whole(&self, message: &Message, state: State, fates: &[Fate], [others, clicks]: [usize; 2]) -> Outcome {
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
pub struct Sender {
    server: String,
    agent: Agent,
    webhook: tiny_http::Server,
}

impl Sender {
    /// `server` is the URL of the providers.
    pub fn new(server: String) -> Outcome<Sender> {
        let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build().into();
        let webhook = tiny_http::Server::http("127.0.0.1:0").map_err(|cause| cause.to_string())?;
        Ok(Sender { server, agent, webhook })
    }

    /// Opens an account with the provider, or changes it.
    pub fn open(&self, provider: &str, account: &Value) -> Outcome {
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

    pub fn events(&self, provider: &str, count: usize, sent: &[Message]) -> Outcome<Vec<WebhookEvent>> {
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

/// Goes on only where the two are alike.
pub fn same<T: PartialEq + Debug>(found: &T, wanted: &T) -> Outcome {
    if found == wanted { Ok(()) } else { Err(format!("{found:?} is not {wanted:?}").into()) }
}
