//! `POST …/send-button-actions`: a text with buttons that answer, open links and dial.

use super::super::Endpoint;
use super::pages::{self, REPOSITORY};
use super::{delay, image, phone, words};
use crate::codecs::phone::Sign;
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::engine::table::{Buttons, Member, Mixed, Table, Variant};
use crate::engine::words::{BUTTON_ID_RISKY, BUTTONS_MIXED_RISKY};
use crate::issue::{Basis, Locale};
use crate::message::{Kind, Part};
use crate::request::Url;

/// The newest page.
pub(super) const DOCS: &str = "https://developer.z-api.io/en/message/send-button-actions";
/// The Portuguese page, which alone asks for digits only.
pub(super) const DOCS_PT: &str = "https://developer.z-api.io/message/send-button-actions";
const STATED: &Basis = &Basis::stated(DOCS).also(Locale::PtBr, DOCS_PT);
const STATED_PT: &Basis = &Basis::stated(DOCS_PT);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-actions",
    docs: &[DOCS, DOCS_PT],
    notes: pages::ACTIONS_NOTES,
    sources: pages::ACTIONS_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/send-button-actions") },
    table: &Table::payload(&[
        phone(STATED).rule(STATED_PT).spelling(STATED_PT),
        Member::new("message", Part::Text, Codec::Text).required(STATED).doc("The body.", r#""Your order is on its way""#),
        Member::new("title", Part::Title, Codec::Text).stated(STATED).doc("The title.", ""),
        Member::new("footer", Part::Footer, Codec::Text).stated(STATED).doc("The footer.", r#""Order 1234""#),
        image("image", STATED, "URL or base64 of a picture; only on the newest page."),
        Member::new("delayMessage", Part::Delay, Codec::Seconds(DELAY))
            .stated(&Basis::stated(REPOSITORY))
            .doc("Seconds to wait, 1 to 15; only in the vendor's repository.", "5"),
        Member::buttons("buttonActions", BUTTONS).required(STATED).doc("The buttons.", ""),
    ]),
    example: r#"{
        "to": "+5511999999999",
        "text": "Your order is on its way", "footer": "Order 1234",
        "buttons": [
            { "type": "url", "label": "Follow the order", "url": "https://example.com/orders/1234", "id": "track" },
            { "type": "call", "label": "Call the shop", "phone": "+5511988887777", "id": "shop" }
        ]
    }"#,
};

/// Seconds, by the vendor's documentation repository.
const DELAY: &Range = &delay(words::DELAY_RANGE, words::DELAY_OUT_OF_RANGE);

const ID: Member = Member::new("id", Part::Id, Codec::Text)
    .stated(STATED)
    .misnamed(&["buttonId"])
    .doc("What a click on a reply button brings back.", r#""track""#);
const TYPE: Member = Member::new("type", Part::Type, Codec::Tag).required(STATED).doc("`CALL`, `URL` or `REPLY`.", r#""URL""#);
const LABEL: Member = Member::new("label", Part::Label, Codec::Text)
    .required(STATED)
    .misnamed(&["text"])
    .doc("The text on the button.", r#""Follow the order""#);
const PHONE: Member = Member::new("phone", Part::Phone, Codec::Dial { plus: Sign::Taken })
    .required(STATED)
    .misnamed(&["phoneNumber"])
    .doc("What a CALL button dials.", r#""5511988887777""#);

const LINK: Codec = Codec::Link(link::Rules { https: false, copies: true });
const fn url(part: Part, codec: Codec) -> Member {
    Member::new("url", part, codec).required(STATED).doc("What a URL button opens.", r#""https://example.com/orders/1234""#)
}

const BUTTONS: &Buttons = &Buttons {
    mixed: Some(&Mixed { all: words::BUTTONS_MIXED_ALL_RISKY, ..Mixed::risky(BUTTONS_MIXED_RISKY, STATED) }),
    ..Buttons::new(&[
        Variant::new(Kind::Call, "CALL", &[ID, TYPE, PHONE, LABEL]),
        // A link that copies is a copy button.
        Variant::new(Kind::Copy, "URL", &[ID, TYPE, url(Part::Code, Codec::CopyLink), LABEL])
            .shown_as(Kind::Url, words::COPY_TYPE_UNKNOWN),
        Variant::new(Kind::Url, "URL", &[ID, TYPE, url(Part::Url, LINK), LABEL]),
        Variant::new(Kind::Reply, "REPLY", &[ID.advised(BUTTON_ID_RISKY), TYPE, LABEL]),
    ])
};
