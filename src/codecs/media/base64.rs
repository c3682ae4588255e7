//! Media in base64: data URIs, and the bare base64 that is known by its first bytes.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use crate::text::{WHITE_SPACE, cut, joined, pieces, trimmed};

/// What the first bytes of media say that they are: the media type.
pub(super) type Known = fn(&str) -> Option<&'static str>;

/// Whether the text is `data:<type>/<subtype>[;…];base64,` and well-formed base64.
pub(crate) fn is_data(url: &str) -> bool {
    let Some((head, data)) = url.strip_prefix("data:").and_then(|rest| cut(rest, b",")) else { return false };
    let Some(media_type) = head.strip_suffix(";base64") else { return false };
    let mut parts = pieces(media_type, b';');
    let (kind, subtype) = parts.next().and_then(|name| cut(name, b"/")).unwrap_or_default();
    let is_token =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte));
    let is_parameter = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    is_token(kind) && is_token(subtype) && parts.all(is_parameter) && is_base64(data)
}

/// Whether the text is base64 of RFC 4648, padded, of at least one byte.
pub(super) fn is_base64(text: &str) -> bool {
    let data = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    !data.is_empty() && text.len().is_multiple_of(4) && data.bytes().all(is_digit)
}

/// Whether the byte is a digit of base64: looked up, for a picture has a hundred thousand of them.
#[inline]
#[expect(clippy::indexing_slicing, reason = "there are as many bytes")]
fn is_digit(byte: u8) -> bool {
    DIGITS[usize::from(byte)]
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static DIGITS: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
        byte += 1;
    }
    table
};

#[cfg(feature = "schemas")]
const BASE64: &str = "[A-Za-z0-9+\\/]";

/// A data URI in base64, but for the number of its characters: see [`is_data`].
#[cfg(feature = "schemas")]
pub(in crate::codecs) fn data() -> String {
    data_of(&alloc::format!("{BASE64}+={{0,2}}"))
}

/// A data URI of a picture that is known by its first bytes.
#[cfg(feature = "schemas")]
pub(in crate::codecs) fn data_of_picture() -> String {
    data_of(&picture())
}

#[cfg(feature = "schemas")]
fn data_of(base64: &str) -> String {
    let token = "[!#\\$&\\^_.+A-Za-z0-9\\-]+";
    // What is visible in ASCII, but for comma and semicolon.
    let parameter = "[!-+\\--:<-~]+";
    alloc::format!("data:{token}/{token}(?:;{parameter})*;base64,{base64}")
}

/// Bare base64 of a picture, known by its first bytes, but for the number of its characters: see [`kind_of`].
#[cfg(feature = "schemas")]
pub(in crate::codecs) fn picture() -> String {
    let starts = ["iVBORw0KGg[opqr]", "/9j/", "R0lGOD[dl]h", &alloc::format!("UklGR{BASE64}{{6}}XRUJQ")].join("|");
    alloc::format!("(?:{starts}){BASE64}*={{0,2}}")
}

/// Bare base64 of a video, known by its first bytes, but for the number of its characters: see [`kind_of_video`].
#[cfg(feature = "schemas")]
pub(in crate::codecs) fn video() -> String {
    alloc::format!("{BASE64}{{5}}[GWm2]Z0eX[A-D]{BASE64}*={{0,2}}")
}

/// The data URI of bare base64 whose first bytes say what it is.
pub(super) fn with_prefix(known: Known, data: &str) -> Option<String> {
    let kind = known(data).filter(|_| is_base64(data))?;
    Some(joined(&["data:", kind, ";base64,", data]))
}

/// What is meant by a text that is neither a link nor media in base64.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// These media, but for line ends in their base64, as many programs break it, or white space around or behind the prefix.
    Whole(String),
    /// This data URI, of which a part of the prefix was given or none.
    Prefixed(String),
    /// Base64, but neither the part nor the first bytes say of what.
    Unknown,
    /// Something else.
    Other,
}

/// Finds it, where bare base64 of what is known is media itself, or needs a prefix.
pub(super) fn meant(text: &str, known: Known, takes_bare: bool) -> Meant {
    let lines: String = pieces(text, b'\n').flat_map(|line| pieces(line, b'\r')).collect();
    let whole = trimmed(&lines);
    if is_data(whole) || takes_bare && with_prefix(known, whole).is_some() {
        return Meant::Whole(whole.to_owned());
    }
    let at = whole.bytes().rposition(|byte| byte == b',').map_or(0, |at| at + 1);
    let (prefix, data) = whole.split_at_checked(at).unwrap_or_default();
    let data = trimmed(data);
    if !is_base64(data) {
        return Meant::Other;
    }
    let unbroken: String = prefix.chars().filter(|char| !WHITE_SPACE.contains(char)).chain(data.chars()).collect();
    if is_data(&unbroken) {
        return Meant::Whole(unbroken);
    }
    let head = prefix.strip_suffix(',').unwrap_or(prefix);
    let of_data = head.strip_prefix("data:");
    let of_base64 = of_data.unwrap_or(head).strip_suffix("base64");
    let media_type = of_base64.map(|media_type| trimmed(media_type.strip_suffix(';').unwrap_or(media_type)));
    let certain = media_type.map(|media_type| joined(&["data:", media_type, ";base64,", data])).filter(|whole| is_data(whole));
    match certain.or_else(|| with_prefix(known, data)) {
        Some(whole) if prefix.is_empty() || of_data.is_some() || of_base64.is_some() => Meant::Prefixed(whole),
        None if of_base64.is_some() => Meant::Unknown,
        _ => Meant::Other,
    }
}

/// What its first bytes say that the picture is, in base64.
pub(super) fn kind_of(image: &str) -> Option<&'static str> {
    match image {
        // 89 "PNG" 0D 0A 1A 0A: of the last character only the first four bits.
        _ if image.strip_prefix("iVBORw0KGg").is_some_and(|rest| rest.starts_with(['o', 'p', 'q', 'r'])) => Some("image/png"),
        // FF D8 FF
        _ if image.starts_with("/9j/") => Some("image/jpeg"),
        // "GIF87a", "GIF89a"
        _ if image.starts_with("R0lGODdh") || image.starts_with("R0lGODlh") => Some("image/gif"),
        // "RIFF", four bytes of length, "WEBP".
        _ if image.starts_with("UklGR") && image.get(11..16) == Some("XRUJQ") => Some("image/webp"),
        _ => None,
    }
}

/// The same of a video: of MP4 the bytes 4 to 7 are "ftyp", whose first four bits and last two stand in a character with others'.
pub(super) fn kind_of_video(video: &str) -> Option<&'static str> {
    let is_mp4 = matches!(video.as_bytes().get(5..11), Some([b'G' | b'W' | b'm' | b'2', b'Z', b'0', b'e', b'X', b'A'..=b'D']));
    is_mp4.then_some("video/mp4")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        for (image, kind) in [
            ("iVBORw0KGgo=", Some("image/png")),
            ("iVBORw0KGgoAAAANSUhEUg==", Some("image/png")),
            ("/9j/4AAQSkZJRg==", Some("image/jpeg")),
            ("R0lGODlhAQABAAAAACw=", Some("image/gif")),
            ("R0lGODdhAQABAAAAACw=", Some("image/gif")),
            // RIFF 24 00 00 00 WEBPVP8
            ("UklGRiQAAABXRUJQVlA4", Some("image/webp")),
            ("UklGRiQAAABXQVZFZm10", None),
            ("iVBORw0KGgA=", None),
            ("JVBERi0xLjQ=", None),
            ("", None),
        ] {
            assert_eq!(kind_of(image), kind, "{image}");
        }
        assert_eq!(with_prefix(kind_of, "/9j/4AAQSkZJRg==").as_deref(), Some("data:image/jpeg;base64,/9j/4AAQSkZJRg=="));
        assert_eq!(with_prefix(kind_of, "/9j/4AAQSkZJRg="), None);
    }

    #[test]
    fn the_prefix_that_was_meant_is_found() {
        for (text, meant) in [
            ("image/png;base64,QUJD", Meant::Prefixed("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png;base64, QUJD ", Meant::Whole("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png; base64,QUJD", Meant::Whole("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png;base64,\r\nQU\r\nJD", Meant::Whole("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png,iVBORw0KGgo=", Meant::Prefixed("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            ("base64,iVBORw0KGgo=", Meant::Prefixed("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            (";base64,/9j/", Meant::Prefixed("data:image/jpeg;base64,/9j/".to_owned())),
            ("data:;base64,/9j/", Meant::Prefixed("data:image/jpeg;base64,/9j/".to_owned())),
            ("iVBORw0KGgo=", Meant::Prefixed("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            ("base64,QUJD", Meant::Unknown),
            ("data:base64,QUJD", Meant::Unknown),
            ("data:text/plain,abcd", Meant::Other),
            ("data:image/png,%89PNG", Meant::Other),
            ("image/png;base64,QUJ", Meant::Other),
            ("QUJD", Meant::Other),
            ("a,/9j/", Meant::Other),
            ("", Meant::Other),
        ] {
            assert_eq!(super::meant(text, kind_of, false), meant, "{text}");
        }
    }

    #[test]
    fn videos_are_known_by_their_first_bytes() {
        // Of the first one the box is 32 bytes long, of the others 24, 25 and 27.
        for video in ["AAAAIGZ0eXBpc29t", "AAAAGGZ0eXBtcDQy", "AAAAGWZ0eXBtcDQy", "AAAAG2Z0eXBtcDQy"] {
            assert_eq!(kind_of_video(video), Some("video/mp4"), "{video}");
        }
        for other in ["AAAAIGZ0eWFpc29t", "GkXfo59ChoEBQveB", "AAAAIGZ0eX", "iVBORw0KGgo=", ""] {
            assert_eq!(kind_of_video(other).filter(|_| is_base64(other)), None, "{other}");
        }
        assert_eq!(with_prefix(kind_of_video, "AAAAIGZ0eXA=").as_deref(), Some("data:video/mp4;base64,AAAAIGZ0eXA="));
    }

    #[test]
    fn data_uris_hold_well_formed_base64() {
        for good in
            ["data:image/png;base64,iVBORw==", "data:image/svg+xml;charset=utf-8;base64,QUJD", "data:application/pdf;base64,QQ=="]
        {
            assert!(is_data(good), "{good}");
        }
        for bad in [
            "data:image/png,abc",
            "data:;base64,QUJD",
            "data:image;base64,QUJD",
            "data:image/png;base64,",
            "data:image/png;base64,QUJ",
            "data:image/png;base64,QQ=",
            "data:image/png;base64,QQ===",
            "data:image/png;base64,Q Q=",
            "data:image/png;;base64,QUJD",
            "data:image/png;base64,====",
        ] {
            assert!(!is_data(bad), "{bad}");
        }
    }
}
