//! WhatsApp's copy link: a link button that copies a code instead of opening a page.

pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Bases, UNUSABLE, Val, WEB, WRITTEN, Work};
use crate::issue::{Basis, Ending, Subject};
use crate::text::{before, cut, is_blank, pieces, write_percent_encoded};

const LINK: &str = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=";

/// The link is a copy link, but of no code.
#[derive(Debug, PartialEq)]
pub(crate) struct Broken;

/// Whether a link leads to WhatsApp, so that it is worth a closer look.
#[inline]
pub(super) fn may_be(link: &str) -> bool {
    matches!(cut(link, b"/").map(|(_, rest)| rest.as_bytes()), Some([b'/', b'w' | b'W', ..]))
}

/// The code that a copy link copies, in any of the spellings that the vendor's pages have had; `None` for other links.
pub(crate) fn read(link: &str) -> Option<Result<String, Broken>> {
    let (scheme, rest) = cut(link, b":")?;
    let (host, path) = cut(rest.strip_prefix("//")?, b"/")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_whatsapp = host.eq_ignore_ascii_case("www.whatsapp.com") || host.eq_ignore_ascii_case("whatsapp.com");
    if !is_web || !is_whatsapp {
        return None;
    }
    let path = before(path, b"#");
    let (path, query) = cut(path, b"?").unwrap_or((path, ""));
    let escaped = match path.strip_prefix("otp/copy/") {
        Some(code) => code,
        None if matches!(path, "otp/code" | "otp/code/") => code_of(query)?,
        None => return None,
    };
    Some(decoded(escaped).filter(|code| !is_blank(code)).ok_or(Broken))
}

/// The one `code` of a query with `otp_type=COPY_CODE`.
fn code_of(query: &str) -> Option<&str> {
    let values = |name: &'static str| pieces(query, b'&').filter_map(move |pair| pair.strip_prefix(name)?.strip_prefix('='));
    let mut codes = values("code");
    let code = codes.next()?;
    (codes.next().is_none() && values("otp_type").eq(["COPY_CODE"])).then_some(code)
}

/// The text whose UTF-8 bytes are percent-encoded; `+` stays `+`.
fn decoded(escaped: &str) -> Option<String> {
    let mut pieces = pieces(escaped, b'%');
    let mut bytes = Vec::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

fn link(code: &str) -> String {
    let mut link = LINK.to_owned();
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

/// Tells of a copy link in another spelling than the documented one, or of no code.
#[inline(never)]
pub(super) fn check(bases: &Bases, val: &Val, work: &mut Work<'_>) {
    if val.has(WRITTEN) {
        return;
    }
    let given = work.text(val).to_owned();
    match read(&given) {
        None => {}
        Some(Err(Broken)) => {
            work.found.warn(Ending::Risky, words::COPY_LINK_BROKEN).about(Subject::Link).basis(Basis::INFERRED);
        }
        Some(Ok(code)) => {
            let canonical = link(&code);
            if canonical != given {
                let fix = work.repair(val, &canonical);
                let finding = work.found.warn(Ending::Deprecated, words::COPY_LINK_DEPRECATED);
                finding.about(Subject::Link).basis(bases.spelling).fix = fix;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(link: &str) -> Option<Result<String, Broken>> {
        read(link)
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["otpyourcode", "RYZE10", "a b+c/d?e&f=g#h%", "é😀\n", "  x "] {
            assert_eq!(code(&link(text)), Some(Ok(text.to_owned())));
        }
        assert_eq!(link("é b"), [LINK, "%C3%A9%20b"].concat());
    }

    #[test]
    fn older_spellings_are_read() {
        let ok = Some(Ok("A+1".to_owned()));
        assert_eq!(code("http://whatsapp.com/otp/code?code=A+1&otp_type=COPY_CODE"), ok);
        assert_eq!(code("https://www.whatsapp.com/otp/copy/A%2b1"), ok);
    }

    #[test]
    fn other_links_stay_links_and_broken_ones_are_told() {
        for link in [
            "https://z-api.io",
            "https://www.whatsapp.com/otp/code/?code=1",
            "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE",
            "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=1&code=2",
            "https://example.com/otp/copy/1",
            "ftp://whatsapp.com/otp/copy/1",
        ] {
            assert_eq!(code(link), None, "{link}");
        }
        for link in [
            "https://www.whatsapp.com/otp/copy/",
            "https://www.whatsapp.com/otp/copy/%2",
            "https://www.whatsapp.com/otp/copy/%ff",
            "https://www.whatsapp.com/otp/copy/%20",
        ] {
            assert_eq!(code(link), Some(Err(Broken)), "{link}");
        }
    }
}
