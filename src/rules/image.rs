//! Pictures that stand in a payload as a URL or as themselves.

use super::text::is_blank;
use super::url;
use crate::arena::Arena;
use crate::issue::{Basis, Code, Found, Say};
use crate::place::Place;
use crate::record::Slot;
use crate::strings::joined;

/// An `http` or `https` URL, a data URI, or bare base64 of a picture, which should have a prefix, as `prefix` says.
pub(crate) fn check(slot: Slot<&str>, basis: &'static Basis, prefix: &'static Basis, place: Place<'_>, found: &mut Found<'_>) {
    let Some(given) = slot.given().filter(|image| !is_blank(image)) else { return };
    if url::is_web(given) || url::is_data(given) {
        return;
    }
    let arena = found.arena;
    match with_prefix(given, arena) {
        Some(whole) => {
            found.warn(Code::MEDIA_DEPRECATED, Say::ImagePrefixMissing, place).basis(prefix).replace(arena.store(given), whole);
        }
        None => _ = found.error(Code::MEDIA_INVALID, Say::ImageInvalid, place).basis(basis),
    }
}

/// Bare base64 of a picture as a data URI.
pub(crate) fn with_prefix<'a>(image: &str, arena: &'a Arena) -> Option<&'a str> {
    let kind = kind_of(image).filter(|_| url::is_base64(image))?;
    Some(arena.store(&joined(&["data:image/", kind, ";base64,", image])))
}

/// What its first bytes say that the picture is, in base64.
fn kind_of(image: &str) -> Option<&'static str> {
    // 89 "PNG" 0D 0A 1A 0A: of the last character only the first four bits.
    if image.strip_prefix("iVBORw0KGg").is_some_and(|rest| rest.starts_with(['o', 'p', 'q', 'r'])) {
        return Some("png");
    }
    // "RIFF", four bytes of length, "WEBP".
    let is_webp = || image.starts_with("UklGR") && image.get(11..16) == Some("XRUJQ");
    match image {
        // FF D8 FF
        _ if image.starts_with("/9j/") => Some("jpeg"),
        // "GIF87a", "GIF89a"
        _ if image.starts_with("R0lGODdh") || image.starts_with("R0lGODlh") => Some("gif"),
        _ if is_webp() => Some("webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        for (image, kind) in [
            ("iVBORw0KGgo=", Some("png")),
            ("iVBORw0KGgoAAAANSUhEUg==", Some("png")),
            ("/9j/4AAQSkZJRg==", Some("jpeg")),
            ("R0lGODlhAQABAAAAACw=", Some("gif")),
            ("R0lGODdhAQABAAAAACw=", Some("gif")),
            // RIFF 24 00 00 00 WEBPVP8
            ("UklGRiQAAABXRUJQVlA4", Some("webp")),
            ("UklGRiQAAABXQVZFZm10", None),
            ("iVBORw0KGgA=", None),
            ("JVBERi0xLjQ=", None),
            ("", None),
        ] {
            assert_eq!(kind_of(image), kind, "{image}");
        }
        let arena = Arena::default();
        assert_eq!(with_prefix("/9j/4AAQSkZJRg==", &arena), Some("data:image/jpeg;base64,/9j/4AAQSkZJRg=="));
        assert_eq!(with_prefix("/9j/4AAQSkZJRg=", &arena), None);
    }
}
