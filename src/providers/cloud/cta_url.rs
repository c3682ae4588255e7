//! `interactive` of type `cta_url`: a text with one button that opens a link.

use super::{Page, at_most, footer, members, pages, words};
use crate::codecs::{Codec, link};
use crate::engine::table::{Constant, Inline, Member, Table, Variant};
use crate::issue::Basis;
use crate::message::{Kind, Part as Of};

const STATED: &Basis = &Basis::stated(pages::CTA_URL);
const PAGE: &Page =
    &Page { stated: STATED, text: &at_most(1024, STATED), line: &at_most(60, STATED), label: &at_most(20, STATED) };

pub(in crate::providers) const TABLE: Table = Table {
    inline: Some(&Inline { variant: Variant::new(Kind::Url, "", &[LABEL, URL]), too_many: words::ONE_LINK }),
    ..Table::payload(members!(
        PAGE,
        "cta_url",
        Member::constant("interactive/action/name", const { &Constant::of("cta_url") })
            .stated(STATED)
            .doc("Always `cta_url`.", r#""cta_url""#),
        LABEL,
        URL,
        footer(PAGE),
    ))
};

pub(in crate::providers) const EXAMPLE: &str = r#"{
    "to": "+16505551234",
    "text": "Tap the button below to see available dates.", "footer": "Dates subject to change.",
    "buttons": [{ "type": "url", "label": "See Dates", "url": "https://example.com/dates" }]
}"#;

const LABEL: Member = Member::new("interactive/action/parameters/display_text", Of::Label, Codec::Text)
    .required(STATED)
    .at_most(PAGE.label)
    // What reply buttons call it, and payloads of other gateways.
    .misnamed(&["title", "text"])
    .doc("The text on the button, up to 20 characters.", r#""See Dates""#);
const URL: Member = Member::new("interactive/action/parameters/url", Of::Url, Codec::Link(link::Rules::ANY))
    .required(STATED)
    // What headers call theirs.
    .misnamed(&["link"])
    .doc("The link that it opens.", r#""https://example.com/dates""#);
