//! WhatsApp's copy link: a link button that copies a code instead of opening a page.

use crate::rules::text::is_blank;
use crate::strings::{before, cut, pieces, write_percent_encoded};
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

const WRITTEN: &str = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=";

/// The link that copies `code`.
pub(super) fn write(code: &str) -> String {
    let mut link = WRITTEN.to_owned();
    write_percent_encoded(code, &mut link);
    link
}

/// The link is a copy link, but of no code.
#[derive(Debug, PartialEq)]
pub(super) struct Broken;

/// The code that a copy link copies, in any of the spellings that the vendor's pages have had; `None` for other links.
pub(super) fn read(link: &str) -> Option<Result<String, Broken>> {
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
    Some(decode(escaped).filter(|code| !is_blank(code)).ok_or(Broken))
}

/// The one `code` of a query with `otp_type=COPY_CODE`.
fn code_of(query: &str) -> Option<&str> {
    let values = |name: &'static str| pieces(query, b'&').filter_map(move |pair| pair.strip_prefix(name)?.strip_prefix('='));
    let mut codes = values("code");
    let code = codes.next()?;
    (codes.next().is_none() && values("otp_type").eq(["COPY_CODE"])).then_some(code)
}

/// The text whose UTF-8 bytes are percent-encoded; `+` stays `+`.
fn decode(escaped: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        if *byte == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            let digits =
                core::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after;
        } else {
            bytes.push(*byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
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
            assert_eq!(code(&write(text)), Some(Ok(text.to_owned())));
        }
        assert_eq!(write("é b"), "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=%C3%A9%20b");
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
