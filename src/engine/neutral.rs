//! The tables of the message itself and of the options: read by the same engine, strictly.

use super::table::{Buttons, Holds, Member, Need, Table, Variant};
use super::words;
use crate::codecs::choice::{self, Names};
use crate::codecs::media;
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::issue::{Basis, Subject};
use crate::message::words::MESSAGE_KIND;
use crate::message::{Kind, Part};

const fn required(path: &'static str, part: Part, codec: Codec) -> Member {
    Member::new(path, part, codec).required(Basis::OURS)
}

pub(crate) const MESSAGE: &Table = &Table {
    is_strict: true,
    subject: Subject::Message,
    not_an_object: MESSAGE_KIND,
    ..Table::payload(&[
        Member::new("$schema", Part::Schema, Codec::Text),
        required("to", Part::To, Codec::To),
        required("text", Part::Text, Codec::Text),
        Member::new("title", Part::Title, Codec::Text),
        Member::of("media", Part::Media, Holds::Object),
        required("media/type", Part::MediaType, Codec::Choice(MEDIA_TYPES)),
        required("media/url", Part::MediaUrl, Codec::Media),
        Member::new("footer", Part::Footer, Codec::Text),
        Member { need: Need::Required, ..Member::buttons("buttons", BUTTONS) },
        Member::new("delay", Part::Delay, Codec::Seconds(&Range::ANY)),
        Member::of("quote", Part::Quote, Holds::Object),
        required("quote/messageId", Part::QuoteId, Codec::Text),
        Member::new("quote/private", Part::QuotePrivate, Codec::Flag),
        Member::new("source", Part::Source, Codec::Text),
    ])
};

const TYPE: Member = required("type", Part::Type, Codec::Tag);
const LABEL: Member = required("label", Part::Label, Codec::Text);
const ID: Member = Member::new("id", Part::Id, Codec::Text);

const BUTTONS: &Buttons = &Buttons::new(&[
    Variant::new(Kind::Reply, Kind::Reply.as_str(), &[TYPE, LABEL, ID]),
    Variant::new(Kind::Url, Kind::Url.as_str(), &[TYPE, LABEL, required("url", Part::Url, Codec::Link(link::Rules::ANY)), ID]),
    Variant::new(Kind::Call, Kind::Call.as_str(), &[TYPE, LABEL, required("phone", Part::Phone, Codec::Phone), ID]),
    Variant::new(
        Kind::Copy,
        Kind::Copy.as_str(),
        &[TYPE, Member::new("label", Part::Label, Codec::Text), required("code", Part::Code, Codec::Text), ID],
    ),
]);

const MEDIA_TYPES: &Names =
    &Names { known: &media::KINDS, unknown: choice::words::MEDIA_TYPE, other_case: None, answer: Basis::OURS };

/// The options as JavaScript gives them.
pub(crate) const OPTIONS: &Table = &Table {
    is_strict: true,
    subject: Subject::Options,
    not_an_object: words::OPTIONS_KIND,
    ..Table::payload(&[
        Member::new("locale", Part::Locale, Codec::Word),
        Member::new("loss", Part::OnLoss, Codec::Word),
        Member::of("credentials", Part::Credentials, Holds::Object),
        Member::new("baseUrl", Part::BaseUrl, Codec::Word),
    ])
};
