//! `POST …/send-button-list`: a text, perhaps with a picture or a video, and buttons that answer.

use super::super::Endpoint;
use super::{delay, image, pages, phone, words};
use crate::codecs::Codec;
use crate::codecs::seconds::Range;
use crate::engine::table::{Buttons, Member, Table, Variant};
use crate::engine::words::BUTTON_ID_RISKY;
use crate::issue::{Basis, Locale};
use crate::message::{Kind, Part};
use crate::request::Url;

pub(super) const DOCS: &str = "https://developer.z-api.io/message/send-button-list";
/// The newer English page.
pub(super) const DOCS_EN: &str = "https://developer.z-api.io/en/message/send-button-list";
/// Pages of their own for the same path.
pub(super) const DOCS_IMAGE: &str = "https://developer.z-api.io/message/send-button-list-image";
pub(super) const DOCS_VIDEO: &str = "https://developer.z-api.io/message/send-button-list-video";
const STATED: &Basis = &Basis::stated(DOCS).also(Locale::En, DOCS_EN);
/// The page takes a URL or base64, and says neither of what kind nor with what before it.
const VIDEO: &Basis = &Basis::stated(DOCS_VIDEO).inferred();

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-list",
    docs: &[DOCS, DOCS_EN],
    notes: pages::LIST_NOTES,
    sources: pages::LIST_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/send-button-list") },
    table: &Table::payload(&[
        phone(STATED),
        Member::new("message", Part::Text, Codec::Text).required(STATED).doc("The body.", r#""Did you like the pizza?""#),
        IMAGE,
        Member::new("buttonList/video", Part::VideoUrl, Codec::Video)
            .stated(VIDEO)
            .not_beside(IMAGE, VIDEO, words::MEDIA_CONFLICT)
            .misnamed(&["video"])
            .doc("URL or base64 of a video.", r#""https://example.com/oven.mp4""#),
        Member::buttons("buttonList/buttons", BUTTONS).required(STATED).rule(&STATED.inferred()).doc("The buttons.", ""),
        Member::new("delayMessage", Part::Delay, Codec::Seconds(DELAY)).stated(STATED).doc("Seconds to wait, 1 to 15.", "5"),
    ]),
    example: r#"{
        "to": "+5511999999999",
        "text": "Did you like the pizza?",
        "media": { "type": "video", "url": "https://example.com/oven.mp4" },
        "buttons": [{ "type": "reply", "label": "Very much", "id": "yes" }, { "type": "reply", "label": "Not really", "id": "no" }]
    }"#,
};

const IMAGE: Member = image("buttonList/image", &Basis::stated(DOCS_IMAGE), "URL or base64 of a picture.");

const DELAY: &Range = &delay(words::DELAY_OUTSIDE, words::DELAY_LEFT_OUT);

const BUTTONS: &Buttons = &Buttons {
    untyped: words::LIST_TYPE_NONE,
    ..Buttons::new(&[Variant::new(Kind::Reply, "", &[ID.advised(BUTTON_ID_RISKY), LABEL])])
};

const ID: Member =
    Member::new("id", Part::Id, Codec::Text).stated(STATED).doc("What a click on the button brings back.", r#""yes""#);
const LABEL: Member =
    Member::new("label", Part::Label, Codec::Text).required(STATED).doc("The text on the button.", r#""Very much""#);
