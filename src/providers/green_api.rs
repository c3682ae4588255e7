//! Green-API, <https://green-api.com>.

mod answers;
mod events;
mod interactive_buttons;
mod interactive_buttons_reply;
mod pages;
pub(crate) mod words;

use super::{Note, Provider, by_page};
use crate::codecs::Codec;
use crate::codecs::recipient::{Ids, Phones};
use crate::engine::table::{Member, Most};
use crate::inbound::Wire;
use crate::issue::{Basis, Severity};
use crate::message::Part as Of;
use crate::request::{Credential, Part};

/// The server of an instance; where none is given, the one that the vendor's libraries have.
const API_URL: Credential = Credential::server("apiUrl").or("https://api.green-api.com");
const ID_INSTANCE: Credential = Credential::path("idInstance");
const API_TOKEN_INSTANCE: Credential = Credential::path("apiTokenInstance");

pub(super) const PROVIDER: Provider = Provider {
    id: "green-api",
    name: "Green-API",
    idempotent: None,
    rate_limit: None,
    credentials: &[&API_URL, &ID_INSTANCE, &API_TOKEN_INSTANCE],
    official: false,
    headers: &[],
    notes: by_page! {
        Note:
        interactive_buttons_reply::DOCS => "Never call the API from a browser or an app: the instance's token stands in the URL.";
        interactive_buttons_reply::DOCS =>
            "Both methods are in beta: they may change, and may not work every time. Buttons go to personal chats only.";
        interactive_buttons::DOCS => "One message has either reply buttons or buttons that copy, call and open links, never both.";
        pages::QUEUE => "The answer 200 means that the message is in the instance's queue, not that it was delivered.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[interactive_buttons_reply::ENDPOINT, interactive_buttons::ENDPOINT],
};

/// `{apiUrl}/waInstance{idInstance}/<method>/{apiTokenInstance}`
const ORIGIN: &[Part] = &[Part::Slot(&API_URL)];
const fn path(method: &'static str) -> [Part; 4] {
    [Part::Text("/waInstance"), Part::Slot(&ID_INSTANCE), Part::Text(method), Part::Slot(&API_TOKEN_INSTANCE)]
}

/// People by their phones, as WhatsApp's own clients once wrote them.
const IDS: &Ids = &Ids { phones: Phones::With("@c.us"), ..Ids::PHONES };

/// The recipient, which is missing where the page says what is answered.
const fn chat_id(missing: &'static Basis, stated: &'static Basis) -> Member {
    let chat_id = Member::new("chatId", Of::To, Codec::Recipient(IDS)).required(missing).rule(stated).spelling(stated);
    chat_id.doc("The recipient: a phone's digits and `@c.us`.", r#""5511999999999@c.us""#)
}

const fn header(stated: &'static Basis) -> Member {
    Member::new("header", Of::Title, Codec::Text).stated(stated).doc("The title.", r#""Your order""#)
}

const fn footer(stated: &'static Basis) -> Member {
    Member::new("footer", Of::Footer, Codec::Text).stated(stated).doc("The footer.", r#""Order 1234""#)
}

const fn button_id(stated: &'static Basis) -> Member {
    Member::new("buttonId", Of::Id, Codec::Text).required(stated).doc("The sender's name for the button.", r#""1""#)
}

const fn button_text(stated: &'static Basis, most: &'static Most) -> Member {
    let text = Member::new("buttonText", Of::Label, Codec::Text).required(stated).at_most(most);
    text.doc("The text on the button, at most 25 characters.", r#""Yes, please""#)
}

/// "The button name can have no more than 25 characters."
const fn most_of_a_label(basis: &'static Basis) -> Most {
    Most { count: 25, severity: Severity::Error, basis }
}

/// The page of neither method has it; the vendor's node sends it with every message.
const QUOTED_MESSAGE_ID: Member =
    Member::new("quotedMessageId", Of::QuoteId, Codec::Text).stated(&Basis::stated(pages::NODE).inferred()).doc(
        "The id of the message that is answered; on the page of neither method, but in the vendor's node for n8n.",
        r#""3EB0C767D097B7C7C030""#,
    );

/// What both pages say of a recipient that is missing.
const CHAT_ID_MISSING: &str = "Validation failed. Details: 'chatId' is required";
