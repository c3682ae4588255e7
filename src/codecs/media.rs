//! Pictures, videos and documents: as a URL, or as themselves in base64.

mod reach;
pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::{Bases, DATA, NONE, UNUSABLE, Val, WEB, Work, link};
use crate::issue::{Basis, Ending, Loss, Subject, Words};
use crate::text::{before, cut, joined, pieces, shortened, trimmed};

/// The kinds of media, in the order of the documentation.
pub(crate) const KINDS: [&str; 3] = ["image", "video", "document"];
pub(crate) const IMAGE: usize = 0;
pub(crate) const VIDEO: usize = 1;
pub(crate) const DOCUMENT: usize = 2;

/// A kind of media that payloads also hold in bare base64.
pub(super) struct Bare {
    /// What its first bytes say that it is: the media type.
    known: fn(&str) -> Option<&'static str>,
    /// How the media types of its kind begin.
    of_kind: &'static str,
    invalid: &'static Words,
    without_prefix: &'static Words,
    another_type: &'static Words,
}

pub(super) const PICTURE: Bare = Bare {
    known: kind_of,
    of_kind: "image/",
    invalid: words::IMAGE_INVALID,
    without_prefix: words::IMAGE_PREFIX_MISSING,
    another_type: words::IMAGE_OF_ANOTHER_TYPE,
};
pub(super) const MOVIE: Bare = Bare {
    known: kind_of_video,
    of_kind: "video/",
    invalid: words::VIDEO_INVALID,
    without_prefix: words::VIDEO_PREFIX_MISSING,
    another_type: words::VIDEO_OF_ANOTHER_TYPE,
};
/// The media type of bytes of which nothing more is known.
const BYTES: &str = "application/octet-stream";

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
fn is_base64(text: &str) -> bool {
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
pub(super) fn data() -> String {
    data_of(&alloc::format!("{BASE64}+={{0,2}}"))
}

/// A data URI of a picture that is known by its first bytes.
#[cfg(feature = "schemas")]
pub(super) fn data_of_picture() -> String {
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
pub(super) fn picture() -> String {
    let starts = ["iVBORw0KGg[opqr]", "/9j/", "R0lGOD[dl]h", &alloc::format!("UklGR{BASE64}{{6}}XRUJQ")].join("|");
    alloc::format!("(?:{starts}){BASE64}*={{0,2}}")
}

/// Bare base64 of a video, known by its first bytes, but for the number of its characters: see [`kind_of_video`].
#[cfg(feature = "schemas")]
pub(super) fn video() -> String {
    alloc::format!("{BASE64}{{5}}[GWm2]Z0eX[A-D]{BASE64}*={{0,2}}")
}

#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    if link::is_web(work.text(val)) {
        val.flags |= WEB;
    } else if is_data(work.text(val)) {
        val.flags |= DATA;
    } else {
        let known = |data: &str| kind_of(data).or_else(|| kind_of_video(data));
        tell_invalid(words::MEDIA_URL_INVALID, Subject::Url, &is_data, &known, Basis::OURS, val, work);
    }
}

/// An `http` or `https` URL.
pub(super) fn check_file(bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(WEB) || link::is_web(work.text(val)) {
        reach::check(val, work);
    } else {
        let is_data = work.text(val).starts_with("data:");
        let words = if is_data { words::URL_DATA } else { link::words::URL_INVALID };
        link::tell_invalid(words, Subject::Url, bases.rule, val, work);
    }
}

/// An `http` or `https` URL, a data URI, or bare base64, which should have a prefix.
pub(super) fn check(bare: &Bare, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if val.has(WEB) || link::is_web(given) {
        return reach::check(val, work);
    }
    if val.has(DATA) || is_data(given) {
        let media_type = before(given.strip_prefix("data:").unwrap_or_default(), b";");
        let starts = |start: &str| media_type.get(..start.len()).is_some_and(|begun| begun.eq_ignore_ascii_case(start));
        if !starts(bare.of_kind) && !starts(BYTES) {
            let media_type = shortened(media_type);
            let text = work.found.store(&media_type);
            work.found.warn(Ending::Risky, bare.another_type).about(Subject::Media).basis(Basis::INFERRED).text(text);
        }
        return;
    }
    let Some(whole) = with_prefix(bare, given) else {
        let is_media = |text: &str| is_data(text) || with_prefix(bare, text).is_some();
        return tell_invalid(bare.invalid, Subject::Media, &is_media, &bare.known, bases.rule, val, work);
    };
    let fix = work.repair(val, &whole);
    let finding = work.found.warn(Ending::Deprecated, bare.without_prefix).about(Subject::Media);
    finding.basis(bases.spelling).fix = fix;
}

/// An `http` or `https` URL, or bare base64 of a picture. A provider that takes all else for base64 does so with a URL that it does
/// not know for one, too.
pub(super) fn check_bare(bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if val.has(WEB) || link::is_web(given) {
        if reach::lacks_domain(given) {
            work.found.warn(Ending::Risky, words::URL_WITHOUT_DOMAIN).about(Subject::Url).basis(bases.spelling);
        }
        return reach::check(val, work);
    }
    if is_picture(given) {
        return;
    }
    let is_data = given.starts_with("data:");
    let lines: String = pieces(given, b'\n').flat_map(|line| pieces(line, b'\r')).collect();
    let meant = without_prefix(trimmed(&lines));
    if !is_picture(meant) {
        return link::tell_invalid(words::IMAGE_BARE_INVALID, Subject::Media, bases.rule, val, work);
    }
    let fix = work.repair(val, meant);
    let finding = work.found.error(Ending::Invalid, if is_data { words::IMAGE_PREFIX } else { words::BASE64_LINES });
    finding.about(Subject::Media).basis(bases.rule).fix = fix;
    val.set(work.found.store(meant), 0);
}

/// What a data URI holds, in base64.
pub(super) fn write_bare(val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if given.starts_with("data:") {
        val.start += crate::json::index(given.len() - without_prefix(given).len());
        val.flags &= !DATA;
    }
}

fn without_prefix(given: &str) -> &str {
    if given.starts_with("data:") { cut(given, b",").map_or(given, |(_, data)| data) } else { given }
}

/// Whether it is base64 of a picture that is known by its first bytes.
fn is_picture(data: &str) -> bool {
    kind_of(data).is_some() && is_base64(data)
}

/// The same of a picture, silently of bare base64, or the provider's own id of one. What has white space, a colon, a comma or a slash in it is
/// no id, but a link or base64 in which something is wrong.
pub(super) fn check_or_id(bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if !is_id(given) && with_prefix(&PICTURE, given).is_none() {
        check(&PICTURE, bases, val, work);
    }
}

fn is_id(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() && !b",/:".contains(&byte))
}

/// What [`is_id`] takes, as a pattern.
#[cfg(feature = "schemas")]
pub(super) fn id() -> String {
    String::from("[!-+\\-.0-9;-~]+")
}

/// Tells that the text is neither a link nor media in base64, and takes the one that was meant in its place, if that is certain: base64
/// without the line ends by which many programs break it, with the whole prefix before it, or what [`link::tell_invalid`] finds. `known`
/// is what first bytes say of media.
#[cold]
fn tell_invalid(
    words: &'static Words,
    subject: Subject,
    is_media: &dyn Fn(&str) -> bool,
    known: &dyn Fn(&str) -> Option<&'static str>,
    basis: &'static Basis,
    val: &mut Val,
    work: &mut Work<'_>,
) {
    let lines: String = pieces(work.text(val), b'\n').flat_map(|line| pieces(line, b'\r')).collect();
    let whole = trimmed(&lines);
    let (meant, words) = if is_media(whole) {
        let has_lines = cut(work.text(val), b"\r\n").is_some();
        (Some(whole.to_owned()), if has_lines { words::BASE64_LINES } else { words })
    } else {
        match prefixed(whole, known) {
            Prefixed::As(meant) => (Some(meant), words::BASE64_PREFIX),
            Prefixed::Somehow => (None, words::BASE64_PREFIX),
            Prefixed::Not => return link::tell_invalid(words, subject, basis, val, work),
        }
    };
    let fix = meant.as_ref().and_then(|meant| work.repair(val, meant));
    work.found.error(Ending::Invalid, words).about(subject).basis(basis).fix = fix;
    match meant {
        Some(meant) => val.set(work.found.store(&meant), 0),
        None => *val = UNUSABLE,
    }
}

/// What is meant by base64 with a part of its prefix, or with none.
#[derive(Debug, PartialEq, Eq)]
enum Prefixed {
    /// This data URI.
    As(String),
    /// Neither the part nor the first bytes say what it is.
    Somehow,
    /// It is no such base64.
    Not,
}

fn prefixed(text: &str, known: &dyn Fn(&str) -> Option<&'static str>) -> Prefixed {
    let at = text.bytes().rposition(|byte| byte == b',').map_or(0, |at| at + 1);
    let (prefix, data) = text.split_at_checked(at).unwrap_or_default();
    let data = trimmed(data);
    if !is_base64(data) {
        return Prefixed::Not;
    }
    let head = prefix.strip_suffix(',').unwrap_or(prefix);
    let of_data = head.strip_prefix("data:");
    let of_base64 = of_data.unwrap_or(head).strip_suffix("base64");
    let media_type = of_base64.map(|media_type| trimmed(media_type.strip_suffix(';').unwrap_or(media_type)));
    let certain = media_type.map(|media_type| joined(&["data:", media_type, ";base64,", data])).filter(|whole| is_data(whole));
    let guessed = || known(data).map(|kind| joined(&["data:", kind, ";base64,", data]));
    match certain.or_else(guessed) {
        Some(whole) if prefix.is_empty() || of_data.is_some() || of_base64.is_some() => Prefixed::As(whole),
        None if of_base64.is_some() => Prefixed::Somehow,
        _ => Prefixed::Not,
    }
}

pub(super) fn read(bare: &Bare, val: &mut Val, work: &mut Work<'_>) {
    if let Some(whole) = with_prefix(bare, work.text(val)) {
        val.set(work.found.store(&whole), DATA);
    }
}

pub(super) fn read_or_id(bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    read(&PICTURE, val, work);
    if is_id(work.text(val)) {
        work.found.lose(Loss::Reader, Ending::Unsupported, words::MEDIA_ID_UNSUPPORTED).about(Subject::Media).basis(bases.rule);
        *val = NONE;
    }
}

fn with_prefix(bare: &Bare, data: &str) -> Option<String> {
    let kind = (bare.known)(data).filter(|_| is_base64(data))?;
    Some(joined(&["data:", kind, ";base64,", data]))
}

/// What its first bytes say that the picture is, in base64.
fn kind_of(image: &str) -> Option<&'static str> {
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
fn kind_of_video(video: &str) -> Option<&'static str> {
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
        assert_eq!(with_prefix(&PICTURE, "/9j/4AAQSkZJRg==").as_deref(), Some("data:image/jpeg;base64,/9j/4AAQSkZJRg=="));
        assert_eq!(with_prefix(&PICTURE, "/9j/4AAQSkZJRg="), None);
    }

    #[test]
    fn the_prefix_that_was_meant_is_found() {
        let known = |text: &str| kind_of(text);
        for (text, meant) in [
            ("image/png;base64,QUJD", Prefixed::As("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png;base64, QUJD ", Prefixed::As("data:image/png;base64,QUJD".to_owned())),
            ("data:image/png,iVBORw0KGgo=", Prefixed::As("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            ("base64,iVBORw0KGgo=", Prefixed::As("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            (";base64,/9j/", Prefixed::As("data:image/jpeg;base64,/9j/".to_owned())),
            ("data:;base64,/9j/", Prefixed::As("data:image/jpeg;base64,/9j/".to_owned())),
            ("iVBORw0KGgo=", Prefixed::As("data:image/png;base64,iVBORw0KGgo=".to_owned())),
            ("base64,QUJD", Prefixed::Somehow),
            ("data:base64,QUJD", Prefixed::Somehow),
            ("data:text/plain,abcd", Prefixed::Not),
            ("data:image/png,%89PNG", Prefixed::Not),
            ("image/png;base64,QUJ", Prefixed::Not),
            ("QUJD", Prefixed::Not),
            ("a,/9j/", Prefixed::Not),
            ("", Prefixed::Not),
        ] {
            assert_eq!(prefixed(text, &known), meant, "{text}");
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
        assert_eq!(with_prefix(&MOVIE, "AAAAIGZ0eXA=").as_deref(), Some("data:video/mp4;base64,AAAAIGZ0eXA="));
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
