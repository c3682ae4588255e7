//! Pictures, videos and documents: as a URL, or as themselves in base64.

mod base64;
mod reach;
pub(crate) mod words;

#[cfg(feature = "schemas")]
use alloc::string::String;

pub(crate) use base64::is_data;
use base64::{Known, Meant, is_base64, kind_of, kind_of_video, meant, with_prefix};
#[cfg(feature = "schemas")]
pub(in crate::codecs) use base64::{data, data_of_picture, picture, video};

use super::{Bases, DATA, NONE, UNUSABLE, Val, WEB, Work, link};
use crate::issue::{Basis, Ending, Loss, Subject, Words};
use crate::text::{before, cut, shortened};

/// The kinds of media, in the order of the documentation.
pub(crate) const KINDS: [&str; 3] = ["image", "video", "document"];
pub(crate) const IMAGE: usize = 0;
pub(crate) const VIDEO: usize = 1;
pub(crate) const DOCUMENT: usize = 2;

/// A kind of media that payloads also hold in bare base64.
pub(super) struct Bare {
    known: Known,
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
/// How the base64 of a JPEG file begins in the alphabet for URLs.
const JPEG_FOR_URLS: &str = "_9j_";
/// The media type of bytes of which nothing more is known.
const BYTES: &str = "application/octet-stream";

#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    if link::is_web(work.text(val)) {
        val.flags |= WEB;
    } else if is_data(work.text(val)) {
        val.flags |= DATA;
    } else {
        let known = |data: &str| kind_of(data).or_else(|| kind_of_video(data));
        tell_invalid(words::MEDIA_URL_INVALID, Subject::Url, known, false, Basis::OURS, val, work);
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
    let Some(whole) = with_prefix(bare.known, given) else {
        return tell_invalid(bare.invalid, Subject::Media, bare.known, true, bases.rule, val, work);
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
    let (Meant::Whole(whole) | Meant::Prefixed(whole)) = meant(given, kind_of, true) else {
        return link::tell_invalid(words::IMAGE_BARE_INVALID, Subject::Media, bases.rule, val, work);
    };
    let meant = without_prefix(&whole);
    if !is_picture(meant) {
        return link::tell_invalid(words::IMAGE_BARE_INVALID, Subject::Media, bases.rule, val, work);
    }
    let words = if given.contains(',') { words::IMAGE_PREFIX } else { words_of_space(given) };
    let fix = work.repair(val, meant);
    work.found.error(Ending::Invalid, words).about(Subject::Media).basis(bases.rule).fix = fix;
    val.set(work.found.store(meant), 0);
}

/// What is said of base64 with white space in it or around.
fn words_of_space(given: &str) -> &'static Words {
    if cut(given, b"\r\n").is_some() { words::BASE64_LINES } else { words::BASE64_BLANKS }
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
    if with_prefix(kind_of, given).is_some() {
        return;
    }
    if !is_id(given) {
        check(&Bare { invalid: words::IMAGE_OR_ID_INVALID, ..PICTURE }, bases, val, work);
    } else if !given.contains('.') && (kind_of(given).is_some() || given.starts_with(JPEG_FOR_URLS)) {
        work.found.warn(Ending::Risky, words::BASE64_FOR_AN_ID).about(Subject::Media).basis(Basis::INFERRED);
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

/// Tells that the text is neither a link nor media in base64, and takes what was [`meant`] in its place, if that is certain, or what
/// [`link::tell_invalid`] finds.
#[cold]
fn tell_invalid(
    words: &'static Words,
    subject: Subject,
    known: Known,
    takes_bare: bool,
    basis: &'static Basis,
    val: &mut Val,
    work: &mut Work<'_>,
) {
    let (meant, words) = match meant(work.text(val), known, takes_bare) {
        Meant::Whole(meant) => (Some(meant), words_of_space(work.text(val))),
        Meant::Prefixed(meant) => (Some(meant), words::BASE64_PREFIX),
        Meant::Unknown => (None, words::BASE64_PREFIX),
        Meant::Other => return link::tell_invalid(words, subject, basis, val, work),
    };
    let fix = meant.as_ref().and_then(|meant| work.repair(val, meant));
    work.found.error(Ending::Invalid, words).about(subject).basis(basis).fix = fix;
    match meant {
        Some(meant) => val.set(work.found.store(&meant), 0),
        None => *val = UNUSABLE,
    }
}

/// The media of a message: of what is neither a link nor media, those that were meant, for what is wrong is told of the payload.
pub(super) fn read(bare: &Bare, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if link::is_web(given) || is_data(given) {
        return;
    }
    let meant = match meant(given, bare.known, true) {
        Meant::Whole(meant) | Meant::Prefixed(meant) => Some(with_prefix(bare.known, &meant).unwrap_or(meant)),
        Meant::Unknown => None,
        Meant::Other => return read_file(val, work),
    };
    match meant {
        Some(meant) => val.set(work.found.store(&meant), DATA),
        None => *val = UNUSABLE,
    }
}

/// The same of a URL.
pub(super) fn read_file(val: &mut Val, work: &mut Work<'_>) {
    if link::is_web(work.text(val)) {
        return;
    }
    match link::meant(work.text(val)) {
        Some(meant) => val.set(work.found.store(&meant), WEB),
        None => *val = UNUSABLE,
    }
}

pub(super) fn read_or_id(bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if !is_id(given) || with_prefix(kind_of, given).is_some() {
        return read(&PICTURE, val, work);
    }
    work.found
        .lose(Loss::Reader, Ending::Unsupported, crate::message::words::MEDIA_ID_UNSUPPORTED)
        .about(Subject::Media)
        .basis(bases.rule);
    *val = NONE;
}
