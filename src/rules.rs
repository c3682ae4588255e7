//! Checks that more than one provider, or the message and a payload, share: a file per kind of field.

pub(crate) mod buttons;
pub(crate) mod delay;
pub(crate) mod image;
pub(crate) mod phone;
pub(crate) mod recipient;
pub(crate) mod text;
pub(crate) mod url;
