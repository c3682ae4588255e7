//! WhatsApp's copy link: a link button that copies a code instead of opening a page.

pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Bases, UNUSABLE, Val, WEB, WRITTEN, Work, text};
use crate::issue::{Basis, Ending, Subject, Words};
use crate::text::{cut, is_blank, joined, pieces, placeholder, write_percent_encoded};

/// What the written link begins with.
const LINK: &str = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=";
/// What WhatsApp cuts off a code that stands in a query, once: always written, so that a code that begins so survives.
const MARK: &str = "otp";

/// The link is a copy link, but of no code.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken;

/// Where a copy link holds its code, and so what WhatsApp makes of it.
enum Held<'l> {
    /// In the query: decoded as a form, without the mark; and whether something stands behind it that was probably meant to be a part of it.
    Query(&'l str, bool),
    /// Behind the older path, to the very end: as it is.
    Path(&'l str),
}

/// Whether a link leads to WhatsApp, so that it is worth a closer look.
#[inline]
pub(super) fn may_be(link: &str) -> bool {
    matches!(cut(link, b"/").map(|(_, rest)| rest.as_bytes()), Some([b'/', b'w' | b'W', ..]))
}

/// The code that WhatsApp copies from a link; `None` for links that are no copy links.
pub(crate) fn read(link: &str) -> Option<Result<String, Broken>> {
    let code = match held(link)? {
        Held::Path(code) => Some(code.to_owned()),
        Held::Query(code, _) => decoded(code).map(|code| code.strip_prefix(MARK).unwrap_or(&code).to_owned()),
    };
    Some(code.filter(|code| !is_blank(code)).ok_or(Broken))
}

fn held(link: &str) -> Option<Held<'_>> {
    let (scheme, rest) = cut(link, b":")?;
    let (host, path) = cut(rest.strip_prefix("//")?, b"/")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_whatsapp = host.eq_ignore_ascii_case("www.whatsapp.com") || host.eq_ignore_ascii_case("whatsapp.com");
    if !is_web || !is_whatsapp {
        return None;
    }
    if let Some(code) = path.strip_prefix("otp/copy/") {
        return Some(Held::Path(code));
    }
    let (path, fragment) = cut(path, b"#").unwrap_or((path, ""));
    let (path, query) = cut(path, b"?")?;
    if !matches!(path, "otp/code" | "otp/code/") {
        return None;
    }
    let mut pairs = pieces(query, b'&');
    let code = pairs.find_map(|pair| pair.strip_prefix("code="))?;
    let is_cut = |next: Option<&str>| next.map_or(!fragment.is_empty(), |pair| !pair.is_empty() && cut(pair, b"=").is_none());
    let next = pairs.next();
    let is_only = !next.into_iter().chain(pairs).any(|pair| pair.starts_with("code="));
    is_only.then(|| Held::Query(code, is_cut(next)))
}

/// The copy link that was meant by one with blanks in it; broken where it is not certain what its code should be; nothing of other
/// links. WhatsApp copies what stands behind the older path as it is, so that no blank may become an escape there.
pub(super) fn without_blanks(given: &str) -> Option<Result<String, Broken>> {
    let is_certain = match held(given)? {
        Held::Path(_) => true,
        // What stands behind an ampersand or a hash would be lost, and a plus may be one that was meant.
        Held::Query(code, _) => given.ends_with(code) && !has_plus(given),
    };
    let code = if is_certain { read(given)? } else { Err(Broken) };
    Some(code.map(|code| link(&code)))
}

/// Whether a plus stands in the code of a link, which WhatsApp copies as a blank, whatever was meant.
pub(super) fn has_plus(link: &str) -> bool {
    matches!(held(link), Some(Held::Query(code, _)) if cut(code, b"+").is_some())
}

/// The text that a form writes so: `+` is a blank, and bytes of UTF-8 are percent-encoded.
pub(super) fn decoded(escaped: &str) -> Option<String> {
    let plain = |text: &str| text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect::<Vec<u8>>();
    let mut pieces = pieces(escaped, b'%');
    let mut bytes = plain(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?);
        bytes.extend(plain(rest));
    }
    String::from_utf8(bytes).ok()
}

/// The link that copies a code.
pub(super) fn link(code: &str) -> String {
    written(MARK, code)
}

fn written(mark: &str, code: &str) -> String {
    let mut link = joined(&[LINK, mark]);
    write_percent_encoded(code, &mut link);
    link
}

#[inline(never)]
pub(super) fn encode(val: &mut Val, work: &mut Work<'_>) {
    if !val.is_text() || is_blank(work.text(val)) {
        *val = UNUSABLE;
        return;
    }
    let link = link(work.text(val));
    val.set(work.found.store(&link), WEB | WRITTEN);
}

pub(super) fn decode(val: &mut Val, work: &mut Work<'_>) {
    match read(work.text(val)) {
        Some(Ok(code)) => val.set(work.found.store(&code), 0),
        _ => *val = UNUSABLE,
    }
}

/// Tells of a copy link in another spelling than the documented one, with the mark or without, or of no code.
#[inline(never)]
pub(super) fn check(bases: &Bases, val: &Val, work: &mut Work<'_>) {
    if val.has(WRITTEN) {
        return;
    }
    let given = work.text(val).to_owned();
    let held = read(&given);
    if let Some(Ok(code)) = &held
        && placeholder::is_left(code, false)
    {
        work.found.warn(Ending::Risky, text::words::PLACEHOLDER_SHOWN).about(Subject::Code).is_unfilled = true;
    }
    match held {
        Some(Err(Broken)) => {
            work.found.warn(Ending::Risky, words::COPY_LINK_BROKEN).about(Subject::Link).basis(Basis::INFERRED);
        }
        Some(Ok(code)) if given != link(&code) && given != written("", &code) => {
            let words = words_of(&given);
            // It would take away for good what was probably meant to be copied too.
            let fix = if core::ptr::eq(words, words::COPY_LINK_CUT) { None } else { work.repair(val, &link(&code)) };
            let finding = work.found.warn(Ending::Deprecated, words);
            finding.about(Subject::Link).basis(bases.spelling).fix = fix;
        }
        None => {
            let plain = without_entities(&given);
            if plain != given && matches!(read(&plain), Some(Ok(_))) {
                let fix = work.repair(val, &plain);
                let finding = work.found.warn(Ending::Risky, words::COPY_LINK_ESCAPED);
                finding.about(Subject::Link).basis(Basis::INFERRED).fix = fix;
            }
        }
        Some(Ok(_)) => {}
    }
}

/// The link without what HTML makes of an ampersand: somebody took it out of the source of a page.
fn without_entities(link: &str) -> String {
    let mut out = String::new();
    for (at, piece) in pieces(link, b'&').enumerate() {
        out.push_str(if at == 0 { "" } else { "&" });
        out.push_str(piece.strip_prefix("amp;").filter(|_| at > 0).unwrap_or(piece));
    }
    out
}

/// What is said of another spelling: what WhatsApp copies now.
fn words_of(link: &str) -> &'static Words {
    match held(link) {
        Some(Held::Path(_)) => words::COPY_LINK_OLD,
        Some(Held::Query(_, true)) => words::COPY_LINK_CUT,
        _ if has_plus(link) => words::COPY_LINK_PLUS,
        _ => words::COPY_LINK_DEPRECATED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "(otp){0,2}\\PC*", end in "[a-z%+&# \n😀]") {
            let text = text + &end;
            prop_assume!(!is_blank(&text));
            prop_assert_eq!(read(&link(&text)), Some(Ok(text)));
        }
    }

    #[test]
    fn blanks_are_mended_where_nothing_else_may_be_meant() {
        let mended = |code: &str| without_blanks(&[LINK, code].concat()).unwrap();
        assert_eq!(mended("otpA B"), Ok(link("A B")));
        for code in ["otpKIT A & B", "otpA # B", "otpA + B", "otp10% OFF", " "] {
            assert_eq!(mended(code), Err(Broken), "{code}");
        }
        assert_eq!(without_blanks("https://www.whatsapp.com/otp/copy/A & B"), Some(Ok(link("A & B"))));
        assert_eq!(without_blanks("https://example.com/?a b"), None);
    }

    #[test]
    fn links_are_written_with_the_mark() {
        assert_eq!(link("é b"), [LINK, "otp%C3%A9%20b"].concat());
        assert_eq!(link("otpimista10"), [LINK, "otpotpimista10"].concat());
    }

    #[test]
    fn a_query_is_read_as_a_form_and_without_the_mark() {
        for (link, copied) in [
            ("https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp482913", "482913"),
            ("https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=LOJA10", "LOJA10"),
            ("http://whatsapp.com/otp/code?code=A+1&otp_type=COPY_CODE#x", "A 1"),
            ("https://www.whatsapp.com/otp/code/?code=A%2b1", "A+1"),
            ("https://www.whatsapp.com/otp/code/?otp_type=ZERO_TAP&code=%6Ftpotp1", "otp1"),
            ("https://www.whatsapp.com/otp/code/?code=OTP1", "OTP1"),
        ] {
            assert_eq!(read(link), Some(Ok(copied.to_owned())), "{link}");
        }
    }

    #[test]
    fn what_stands_behind_the_older_path_is_copied_as_it_is() {
        for copied in ["A%2b1", "otp1", "https://loja.example/?a=1#b", "%20", "a+b"] {
            let link = ["https://www.whatsapp.com/otp/copy/", copied].concat();
            assert_eq!(read(&link), Some(Ok(copied.to_owned())));
        }
    }

    #[test]
    fn other_links_stay_links_and_broken_ones_are_told() {
        for link in [
            "https://z-api.io",
            "https://www.whatsapp.com/otp/code/",
            "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE",
            "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=1&code=2",
            "https://www.whatsapp.com/otp/codes/?code=1",
            "https://example.com/otp/copy/1",
            "ftp://whatsapp.com/otp/copy/1",
        ] {
            assert_eq!(read(link), None, "{link}");
        }
        for link in [
            "https://www.whatsapp.com/otp/copy/",
            "https://www.whatsapp.com/otp/code/?code=",
            "https://www.whatsapp.com/otp/code/?code=otp",
            "https://www.whatsapp.com/otp/code/?code=otp+%20",
            "https://www.whatsapp.com/otp/code/?code=%2",
            "https://www.whatsapp.com/otp/code/?code=%ff",
            "https://www.whatsapp.com/otp/code/?code=%+1",
        ] {
            assert_eq!(read(link), Some(Err(Broken)), "{link}");
        }
    }
}
