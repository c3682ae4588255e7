//! The forms of WhatsApp's ids, and how a provider writes each.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::super::Work;
use super::{phone, user, words};
use crate::issue::{Basis, Ending, Severity};
use crate::json::index;
use crate::text::{cut, is_number, joined};

/// How many digits a group of today has.
pub(crate) const GROUP_DIGITS: core::ops::RangeInclusive<usize> = 15..=25;
/// How many digits the time stamp has in the id of a group of the time before.
pub(crate) const OLD_GROUP_TIME: core::ops::RangeInclusive<usize> = 9..=10;
/// How many of them are WhatsApp's own.
pub(super) const OWN: usize = 5;

type Form = (&'static str, fn(&str) -> bool);
/// The forms of WhatsApp's ids: how they end, and what stands before that. People, groups, groups of the time before, newsletters, and
/// people who hide their phones; and of people whom only a business that they wrote to can reach.
pub(super) const FORMS: [Form; 6] = [
    ("@s.whatsapp.net", phone::is_digits),
    ("@g.us", is_group),
    ("@g.us", is_old_group),
    ("@newsletter", is_number),
    ("@lid", is_number),
    ("", user::is_id),
];

/// How a provider writes a form of WhatsApp's ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// As it is.
    Whole,
    /// What stands before the `@`, as of a phone.
    Digits,
    /// What stands before the `@`.
    Bare,
    /// What stands before the `@`, with this behind it.
    With(&'static str),
    /// In a member of its own.
    Elsewhere,
    /// Not at all: buttons go to no such recipient.
    Refused,
}

/// How a provider writes phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phones {
    Digits,
    /// With a `+`, but where something seems to be missing; bare digits it takes as well.
    Plus,
    /// Digits, and this behind them.
    With(&'static str),
}

/// How a provider writes recipients.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ids {
    /// Each of the [`FORMS`].
    pub written: [Written; FORMS.len()],
    pub phones: Phones,
    /// How many digits a phone has at least, also one with WhatsApp's server behind it.
    pub least: usize,
    /// Whether a `+` alone before a phone does no harm.
    pub plus: bool,
    /// What comes of a mask.
    pub masks: Severity,
    /// Whether it knows people by the ending that other gateways give them.
    pub contacts: bool,
    /// From how many on bare digits are a group to it, whatever was meant.
    pub group_from: Option<usize>,
    /// The page that shows the ids of groups, where the provider takes them.
    pub groups: Option<&'static str>,
    /// What it stands on that it does not take some ids, where that is another page.
    pub refusals: Option<&'static Basis>,
}

impl Ids {
    /// Every id as it is: those of a message.
    pub const ALL: Ids = Ids {
        written: [Written::Whole; FORMS.len()],
        phones: Phones::Digits,
        least: *phone::LENGTH.start(),
        plus: false,
        masks: Severity::Error,
        contacts: false,
        group_from: None,
        groups: None,
        refusals: None,
    };
    /// Every id of WhatsApp's own as it is.
    pub const WHOLE: Ids = Ids::ALL.but([Written::Whole; OWN]);
    /// People by their phones, and nobody else.
    pub const PHONES: Ids =
        Ids::ALL.but([Written::Digits, Written::Refused, Written::Refused, Written::Refused, Written::Refused]);

    /// The same; users without a phone stand in a member of their own.
    pub const fn users_elsewhere(self) -> Ids {
        let [person, group, old_group, newsletter, lid, _] = self.written;
        Ids { written: [person, group, old_group, newsletter, lid, Written::Elsewhere], ..self }
    }

    /// The same, with WhatsApp's own ids written so: people, groups, groups of the time before, newsletters, people who hide their
    /// phones.
    pub const fn but(self, [person, group, old_group, newsletter, lid]: [Written; OWN]) -> Ids {
        Ids { written: [person, group, old_group, newsletter, lid, Written::Refused], ..self }
    }

    pub(super) fn written(&self, form: usize) -> Written {
        self.written.get(form).copied().unwrap_or(Written::Refused)
    }

    /// The id of a form as the provider writes it, of what stands before its ending; nothing, if it takes none.
    pub(super) fn spelt(&self, form: usize, id: &str) -> Option<String> {
        match self.written(form) {
            Written::Refused | Written::Elsewhere => None,
            Written::Digits => Some(id.to_owned()),
            Written::Whole | Written::Bare | Written::With(_) => Some(joined(&[id, self.ending(form)?])),
        }
    }

    /// How the ids of a form end that the provider takes beside phones, as it writes them.
    pub(super) fn ending(&self, form: usize) -> Option<&'static str> {
        match self.written(form) {
            Written::Whole => FORMS.get(form).map(|(ending, _)| *ending),
            Written::Bare => Some(""),
            Written::With(ending) => Some(ending),
            Written::Digits | Written::Refused | Written::Elsewhere => None,
        }
    }

    /// Whether users without a phone stand in a member of their own.
    pub fn has_users_elsewhere(&self) -> bool {
        self.written(OWN) == Written::Elsewhere
    }

    /// What stands before and behind the digits of a phone; in doubt no `+`, which would only hide what is missing.
    pub(super) fn around(&self, is_doubtful: bool) -> (&'static str, &'static str) {
        match self.phones {
            Phones::Plus if !is_doubtful => ("+", ""),
            Phones::With(ending) => ("", ending),
            Phones::Plus | Phones::Digits => ("", ""),
        }
    }

    /// What stands behind a phone's digits.
    pub fn behind(&self, digits: &str) -> &'static str {
        if phone::is_digits(digits) { self.around(true).1 } else { "" }
    }

    #[cold]
    pub(super) fn tell_unsupported(&self, basis: &'static Basis, work: &mut Work<'_>) {
        let takes_ids =
            self.written.iter().any(|written| !matches!(written, Written::Digits | Written::Refused | Written::Elsewhere));
        let words = match () {
            () if takes_ids => words::TO_UNSUPPORTED_KIND,
            () if self.has_users_elsewhere() => words::TO_UNSUPPORTED_USERS,
            () => words::TO_UNSUPPORTED,
        };
        work.found.error(Ending::Unsupported, words).basis(self.refusals.unwrap_or(basis));
    }

    /// Whether an id that the provider takes is that of a person whose phone it does not.
    pub(super) fn is_short(&self, form: usize, id: &str) -> bool {
        form == 0 && self.written(form) != Written::Refused && id.len() < self.least
    }

    #[cold]
    pub(super) fn tell_short(&self, actual: usize, basis: &'static Basis, work: &mut Work<'_>) {
        let finding = work.found.error(Ending::Invalid, words::ADDRESS_SHORT).basis(basis);
        finding.figures(index(self.least), index(actual));
    }

    /// An id that the provider takes beside phones as a message has it, perhaps of one with something around it.
    pub(super) fn neutral_of(&self, text: &str) -> Option<String> {
        let (form, id) = self.form_of(phone::bare(text))?;
        let (ending, _) = FORMS.get(form)?;
        Some(joined(&[id, ending]))
    }

    /// The form of an id that the provider takes beside phones, by its number, and what stands before its ending.
    pub(super) fn form_of<'t>(&self, text: &'t str) -> Option<(usize, &'t str)> {
        FORMS.iter().enumerate().find_map(|(form, (_, is_id))| {
            let id = text.strip_suffix(self.ending(form)?).filter(|id| is_id(id))?;
            Some((form, id))
        })
    }
}

pub(super) fn is_group(id: &str) -> bool {
    GROUP_DIGITS.contains(&id.len()) && is_number(id)
}

/// Whether the text is the id of a group of the time before: its founder's phone and a time stamp.
pub(crate) fn is_old_group(id: &str) -> bool {
    cut(id, b"-").is_some_and(|(owner, time)| {
        phone::LENGTH.contains(&owner.len()) && is_number(owner) && OLD_GROUP_TIME.contains(&time.len()) && is_number(time)
    })
}
