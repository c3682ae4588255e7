//! How a function is to go about its work.

use crate::arena::Arena;

use crate::issue::{At, Basis, Code, Found, Locale, Names, Say, Severity};
use crate::place::Place;
use crate::record::{Field, Reader, Slot, record};
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
    }
}

/// The members of the options, in the order that issues are told in.
pub(crate) const FIELDS: &[Field] = Given::FIELDS;

const LOCALE: Names = Names { missing: Code::LOCALE_INVALID, empty: Code::LOCALE_INVALID, invalid: Code::LOCALE_INVALID };
const LOSS: Names = Names { missing: Code::LOSS_INVALID, empty: Code::LOSS_INVALID, invalid: Code::LOSS_INVALID };

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
    for finding in &mut found.list {
        finding.at = At::Options;
    }
    (options, found)
}
