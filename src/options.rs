//! How a function is to go about its work.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use crate::arena::Arena;
use crate::credentials::Credentials;
use crate::issue::{At, Basis, Code, Found, Locale, Names, Say, Severity};
use crate::json::Writer;
use crate::place::Place;
use crate::record::{Field, Member, Reader, Slot, record};
use crate::value::{Kind, Unusable, Value};

/// How a function is to go about its work.
///
/// ```
/// use botonera::{OnLoss, Options};
/// let options = Options { loss: OnLoss::Warn, ..Options::default() };
/// # let _ = options;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of the issues' texts.
    pub locale: Locale,
    /// Whether what the message's reader would miss stops the message.
    pub loss: OnLoss,
    /// What the request needs beside the payload. Without it, the request has placeholders and nothing is said of them.
    pub credentials: Option<Credentials>,
    /// In place of scheme, host and the beginning of the path that the provider documents, for a gateway of one's own:
    /// `http` or `https`, without user, query and fragment.
    pub base_url: Option<String>,
}

/// What a loss of the reader's is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnLoss {
    /// An error: nothing is built.
    #[default]
    Error,
    /// A warning: what cannot be carried is left out.
    Warn,
}

impl OnLoss {
    pub(crate) fn severity(self) -> Severity {
        match self {
            OnLoss::Error => Severity::Error,
            OnLoss::Warn => Severity::Warning,
        }
    }
}

record! {
    /// The options as JavaScript gives them.
    pub struct Given<'a> {
        locale: &'a str = Field::optional("locale", LOCALE),
        loss: &'a str = Field::optional("loss", LOSS),
        credentials: Value<'a> = Field::optional("credentials", CREDENTIALS),
        base_url: &'a str = Field::optional("baseUrl", BASE_URL),
    }
}

/// The members of the options, in the order that issues are told in.
pub(crate) const FIELDS: &[Field] = Given::FIELDS;

const LOCALE: Names = Names::whole(Code::LOCALE_INVALID);
const LOSS: Names = Names::whole(Code::LOSS_INVALID);
const CREDENTIALS: Names = Names::whole(Code::CREDENTIALS_INVALID);
const BASE_URL: Names = Names::whole(Code::BASE_URL_INVALID);

/// An object whose members are looked at later.
impl<'a> Member<'a> for Slot<Value<'a>> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        let is_object = value.kind() == Kind::Object;
        *self = if is_object { Slot::Given(value) } else { reader.wrong_kind(value, place, field, "object") };
    }

    fn write(&mut self, _name: &str, _out: &mut Writer) -> bool {
        false
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_field: &Field) -> serde_json::Value {
        serde_json::json!({ "type": "object" })
    }
}

/// Reads options; what is wrong with them is told, and the default taken. `undefined` is the default of all.
pub(crate) fn read<'a>(value: Value<'a>, arena: &'a Arena) -> (Options, Found<'a>) {
    let mut options = Options::default();
    let mut reader = Reader::strict(arena);
    let mut given = Given::default();
    if value.kind() != Kind::Unusable(Unusable::Undefined) {
        reader.root(value, Code::OPTIONS_INVALID, Say::OptionsKind, &mut given);
    }
    let mut found = reader.found;
    if let Slot::Given(tag) = given.locale {
        options.locale = Locale::nearest(tag);
    }
    match given.loss {
        Slot::Given("warn") => options.loss = OnLoss::Warn,
        Slot::Given("error") | Slot::Absent | Slot::Unusable => {}
        Slot::Given(other) => {
            found
                .error(Code::LOSS_UNKNOWN, Say::LossUnknown, Place::ROOT.member("loss"))
                .basis(Basis::OURS)
                .quote("value", other);
        }
    }
    if let Slot::Given(credentials) = given.credentials {
        options.credentials = Some(Credentials::read(credentials, &mut found));
    }
    options.base_url = given.base_url.given().map(|url| (*url).to_owned());
    for finding in &mut found.list {
        finding.at = At::Options;
    }
    (options, found)
}
