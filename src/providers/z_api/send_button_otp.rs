//! `POST …/send-button-otp`: a text with one button that copies a code.

#[cfg(not(target_arch = "wasm32"))]
mod schema;

use super::super::{Endpoint, Handlers, Limit, Rules, Translation, Url};
use crate::issue::Found;
use crate::issue::{Basis, Code, Names, Say};
use crate::message::{Draft, DraftButton, Kind};
use crate::place::Place;
use crate::record::{Field, Slot, record};
use crate::rules::recipient::Address;
use crate::rules::recipient::Documented;
use crate::rules::{image, recipient, text};
use crate::source_map::Link;
use alloc::vec;

/// The Portuguese page, the one that states the rules of the phone.
pub(super) const DOCS: &str = "https://developer.z-api.io/message/send-button-otp";
/// The newer English page.
pub(super) const DOCS_EN: &str = "https://developer.z-api.io/en/message/send-button-otp";
const STATED: &Basis = &Basis::stated(DOCS);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-otp",
    kinds: &[Kind::Copy],
    docs: &[DOCS, DOCS_EN],
    limits: &[
        Limit::least_digits("to", DOCS),
        Limit::most_digits("to"),
        Limit::groups(super::pages::GROUPS),
        Limit::required("text", DOCS),
        Limit::buttons(&(BUTTONS..=BUTTONS), DOCS),
        Limit::required("buttons.code", DOCS),
    ],
    notes: super::pages::OTP_NOTES,
    sources: super::pages::OTP_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/send-button-otp") },
    links: &[
        Link::new("phone", "to"),
        Link::new("message", "text"),
        Link::new("code", "buttons/*/code"),
        Link::new("image", "media/url"),
        Link::new("buttonText", "buttons/*/label"),
    ],
    wrong_kind: None,
    rules: Handlers::of::<SendButtonOtp>(Payload::FIELDS),
    #[cfg(not(target_arch = "wasm32"))]
    schemas: schema::SCHEMAS,
};

/// The payload has one code, hence one button.
const BUTTONS: usize = 1;

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The recipient: digits, or a group's id.
        ///
        /// Example: `"5511999999999"`
        phone: Address<'a> = Field::required("phone", Names::TO).digits(),
        /// The body.
        ///
        /// Example: `"Your code for signing in"`
        message: &'a str = Field::required("message", Names::TEXT),
        /// What the button copies.
        ///
        /// Example: `"482193"`
        code: &'a str = Field::required("code", Names::CODE).misnamed(&["otpCode"]),
        /// URL or base64 of a picture.
        ///
        /// Example: `"https://example.com/menu.png"`
        image: &'a str = Field::optional_text("image", Names::MEDIA),
        /// The text on the button. Absent from the older page; the provider's default is "Copiar código" or "Copy code".
        ///
        /// Example: `"Copy the code"`
        button_text: &'a str = Field::optional_text("buttonText", Names::LABEL),
    }
}

struct SendButtonOtp;

impl Rules for SendButtonOtp {
    type Payload<'a> = Payload<'a>;

    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Payload<'a> {
        out.unsupported(&draft.title, "title", Code::TITLE_UNSUPPORTED);
        let image = out.image(draft);
        out.unsupported(&draft.footer, "footer", Code::FOOTER_UNSUPPORTED);
        let mut room = BUTTONS;
        let buttons = out.buttons(draft, |button, index, out| {
            match button.meant() {
                Some(Kind::Copy) if room == 0 => out.button_lost(Kind::Copy, index, Code::BUTTONS_TOO_MANY, Say::CopyTooMany),
                Some(Kind::Copy) => {
                    room -= 1;
                    out.button_id_ignored(button, index);
                    return Some((button.code, button.label));
                }
                Some(kind) => out.button_lost(kind, index, Code::BUTTON_TYPE_UNSUPPORTED, Say::ButtonTypeUnsupported),
                None => return Some((Slot::Unusable, Slot::Absent)),
            }
            None
        });
        let (code, button_text) = match buttons.given().and_then(|buttons| buttons.first()) {
            Some(Slot::Given(button)) => *button,
            _ => (Slot::Unusable, Slot::Absent),
        };
        out.ignored(&draft.delay, "delay", Code::DELAY_IGNORED, Say::DelayIgnored);
        out.unsupported(&draft.quote, "quote", Code::QUOTE_UNSUPPORTED);
        out.ignored(&draft.source, "source", Code::SOURCE_IGNORED, Say::SourceIgnored);
        Payload { phone: super::address(draft, out), message: draft.text, code, image, button_text }
    }

    fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
        let root = Place::ROOT;
        let documented = Documented { missing: STATED, invalid: STATED, masked: STATED, ids: super::IDS, plus: false };
        recipient::check(payload.phone, super::is_id, documented, root.member("phone"), found);
        text::required(payload.message, Names::TEXT, STATED, root.member("message"), found);
        text::required(payload.code, Names::CODE, STATED, root.member("code"), found);
        image::check(payload.image, STATED, super::PREFIX, root.member("image"), found);
    }

    fn to_message<'a>(payload: &Payload<'a>, lost: &mut Found<'a>) -> Draft<'a> {
        let button = DraftButton { label: payload.button_text, code: payload.code, ..DraftButton::of(Kind::Copy) };
        Draft {
            to: super::neutral(payload.phone, lost.arena),
            text: payload.message,
            media: super::picture(payload.image, lost.arena),
            buttons: Slot::Given(vec![Slot::Given(button)]),
            ..Draft::default()
        }
    }
}
