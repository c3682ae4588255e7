//! `interactive` of type `button`: a text with up to three reply buttons.

use super::{Page, at_most, footer, members, pages, words};
use crate::codecs::Codec;
use crate::engine::table::{Buttons, Constant, Member, Others, Table, Variant};
use crate::issue::{Basis, Subject};
use crate::message::{Kind, Part as Of};

const STATED: &Basis = &Basis::stated(pages::REPLY_BUTTONS);
const PAGE: &Page =
    &Page { stated: STATED, text: &at_most(1024, STATED), line: &at_most(60, STATED), label: &at_most(20, STATED) };

pub(in crate::providers) const TABLE: Table = Table::payload(members!(
    PAGE,
    "button",
    footer(PAGE),
    Member::buttons("interactive/action/buttons", BUTTONS).required(STATED).doc("One to three.", ""),
));

pub(in crate::providers) const EXAMPLE: &str = r#"{
    "to": "+16505551234",
    "text": "Your workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule.",
    "title": "Workshop Details", "footer": "See you there",
    "buttons": [
        { "type": "reply", "label": "Change", "id": "change-button" },
        { "type": "reply", "label": "Cancel", "id": "cancel-button" }
    ]
}"#;

const BUTTONS: &Buttons = &Buttons {
    most: Some((3, STATED)),
    unique: Some(STATED),
    ..Buttons::new(&[Variant::new(Kind::Reply, "", &[REPLY, ID, TITLE])])
};

const REPLY: Member =
    Member::constant("type", const { &Constant { subject: Subject::ButtonType, others: Some(OTHERS), ..Constant::of("reply") } })
        .stated(STATED)
        .doc("Always `reply`.", r#""reply""#);
/// Whatever else stands there is another button.
const OTHERS: &Others = &Others { names: None, subject: Subject::ButtonType, words: words::BUTTON_TYPE };
const ID: Member = Member::new("reply/id", Of::Id, Codec::Key)
    .required(STATED)
    .at_most(const { &at_most(256, STATED) })
    .doc("What a click brings back, up to 256 characters.", r#""change-button""#);
const TITLE: Member = Member::new("reply/title", Of::Label, Codec::Text)
    .required(STATED)
    .at_most(PAGE.label)
    .doc("The text on the button, up to 20 characters.", r#""Change""#);
