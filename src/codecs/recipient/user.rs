//! Users without a phone, whom only a business that they wrote to can reach.

use alloc::borrow::ToOwned as _;

use super::{phone, words};
use crate::codecs::{Bases, DIGITS, NONE, Val, WRITTEN, Work};
use crate::issue::Ending;
use crate::text::cut;

/// How many letters and digits the id of a user without a phone may have.
const LENGTH: usize = 128;

/// Whether the text is the id of a user without a phone, as businesses get it: `US.13491208655302741918`, `US.ENT.118…`.
pub(crate) fn is_id(text: &str) -> bool {
    let Some((country, id)) = cut(text, b".") else { return false };
    let id = id.strip_prefix("ENT.").unwrap_or(id);
    country.len() == 2
        && country.bytes().all(|byte| byte.is_ascii_uppercase())
        && (1..=LENGTH).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The recipient of a message, if it is a user without a phone.
pub(crate) fn write(val: &mut Val, work: &Work<'_>) {
    if val.has(DIGITS) || !is_id(work.text(val)) {
        *val = NONE;
    } else {
        val.flags |= WRITTEN;
    }
}

/// A user without a phone, in a member of their own.
pub(crate) fn check(bases: &Bases, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    if val.has(WRITTEN) || is_id(&given) {
        return;
    }
    let bare = phone::bare(&given);
    let is_it = is_id(bare);
    let fix = if is_it { work.repair(val, bare) } else { None };
    let words = if is_it { words::TO_SURROUNDED } else { words::USER_ID_INVALID };
    work.found.error(Ending::Invalid, words).basis(bases.rule).fix = fix;
}

/// What such an id looks like.
#[cfg(feature = "schemas")]
pub(crate) fn pattern() -> alloc::string::String {
    alloc::format!("[A-Z]{{2}}\\.(?:ENT\\.)?[A-Za-z0-9]{{1,{LENGTH}}}")
}
