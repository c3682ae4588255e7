//! What the schemas of Z-API's endpoints have in common.

use serde_json::Value;

use crate::message::MediaKind;
use crate::schema::patterns::{self, NEWSLETTER_OR_LID};
use crate::schema::{one_of, one_of_or_blank};

/// The media that they carry.
pub(super) const MEDIA: [&str; 1] = [MediaKind::Image.as_str()];

/// The recipient of a payload.
pub(super) fn phone() -> Value {
    let group = [&patterns::group(), "-group"].concat();
    one_of(&[&patterns::digits(), &group, &patterns::old_group(), NEWSLETTER_OR_LID])
}

/// The picture of a payload.
pub(super) fn image() -> Value {
    one_of_or_blank(&[&patterns::web(), &patterns::data(), &patterns::picture()])
}
