//! Links.

pub(crate) mod words;

use alloc::borrow::ToOwned as _;

use super::{Bases, UNUSABLE, Val, WEB, Work, copy_link};
use crate::issue::{Basis, Ending, Subject, Words};
use crate::text::{WHITE_SPACE, before, cut, joined, pieces, trimmed};

/// What a provider says of links beside what makes one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// Whether it advises `https`.
    pub https: bool,
    /// Whether WhatsApp's copy link is shown as a button that copies.
    pub copies: bool,
}

/// Whether the text is an `http` or `https` URL with a host, without white space and control characters.
#[inline]
pub(crate) fn is_web(url: &str) -> bool {
    let Some(rest) = strip_scheme(url, "https://").or_else(|| strip_scheme(url, "http://")) else { return false };
    is_plain(rest) || is_address(rest)
}

/// Whether the text is the host and path of most links: nothing in it needs a closer look.
#[inline]
fn is_plain(rest: &str) -> bool {
    let mut is_host = true;
    let mut length = 0_usize;
    for byte in rest.bytes() {
        match byte {
            b'/' | b'?' | b'#' => is_host = false,
            b'-' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => length += usize::from(is_host),
            b'!'..=b'~' if !is_host => {}
            _ => return false,
        }
    }
    length > 0
}

#[inline(never)]
fn is_address(rest: &str) -> bool {
    let authority = before(rest, b"/?#");
    let host = cut(authority, b"@").map_or(authority, |(_, host)| host);
    is_host(host) && !rest.contains(|char: char| char.is_control() || WHITE_SPACE.contains(&char))
}

#[inline]
fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (start, rest) = url.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// A name or number of a host, then perhaps a port.
fn is_host(text: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(literal) = text.strip_prefix('[') {
        let (address, rest) = cut(literal, b"]").unwrap_or_default();
        let is_address = address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
        return !address.is_empty() && is_address && (rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port));
    }
    let (host, port) = cut(text, b":").unwrap_or((text, ""));
    !host.is_empty() && cut(host, b"@[]").is_none() && is_port(port)
}

/// An `http` or `https` URL: see [`is_web`].
#[cfg(feature = "schemas")]
pub(super) fn pattern() -> alloc::string::String {
    use crate::text::pattern::{CONTROL, white_space};
    use alloc::format;

    let none_of = |others: &str| format!("[^{others}{CONTROL}{}]", white_space());
    let user = none_of("\\/?#@");
    let host = none_of("\\/?#@:\\[\\]");
    let rest = none_of("");
    format!("[Hh][Tt][Tt][Pp][Ss]?://(?:{user}*@)?(?:{host}+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]*)?(?:[\\/?#]{rest}*)?")
}

#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    if is_web(work.text(val)) {
        val.flags |= WEB;
    } else {
        tell_invalid(words::URL_INVALID, Basis::OURS, val, work);
    }
}

#[inline]
pub(super) fn check(rules: Rules, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if !val.has(WEB) {
        if !is_web(work.text(val)) {
            return tell_invalid(words::URL_INVALID, bases.rule, val, work);
        }
        val.flags |= WEB;
    }
    if rules.https && strip_scheme(work.text(val), "http://").is_some() {
        work.found.warn(Ending::Risky, words::HTTP_RISKY).basis(bases.rule);
    }
    if rules.copies && copy_link::may_be(work.text(val)) {
        copy_link::check(bases, val, work);
    }
}

/// Tells that the text is not a link, and takes the one that was meant in its place, if that is certain: without white space around
/// it, or with the scheme that was left out before a site's name.
#[cold]
pub(super) fn tell_invalid(words: &'static Words, basis: &'static Basis, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    let trimmed = trimmed(&given);
    let meant = joined(&[if names_site(trimmed) { "https://" } else { "" }, trimmed]);
    let is_meant = is_web(&meant);
    let fix = if is_meant { work.repair(val, &meant) } else { None };
    work.found.error(Ending::Invalid, words).about(Subject::Url).basis(basis).fix = fix;
    if is_meant {
        val.set(work.found.store(&meant), 0);
        val.flags |= WEB;
    } else {
        *val = UNUSABLE;
    }
}

/// Whether the text begins with a name as sites have them, `example.com`, and no user's, file's or other thing's.
fn names_site(text: &str) -> bool {
    /// How names end that are of files rather than of sites.
    const FILES: &[&str] = &[".jpg", ".jpeg", ".png", ".pdf", ".mp4"];

    let site = before(text, b"/?#:");
    let last = pieces(site, b'.').last().unwrap_or_default();
    let is_file = site.len() == text.len() && FILES.iter().any(|end| text.ends_with(end));
    let is_word = last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    last.len() < site.len() && is_word && pieces(site, b'.').all(is_label) && !is_file
}

/// Whether the text can stand between the points of a site's name.
pub(crate) fn is_label(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lack_only_their_scheme_are_known() {
        for site in ["loja.com", "www.loja.com.br/a?b", "loja.com:8080", "z-api.io#x", "x.pdf/y"] {
            assert!(names_site(site), "{site}");
        }
        for other in
            ["", "x.y", "loja", "a@b.com", "mailto:a@b.com", "1.2.3.44", "promo.jpg", ".com", "a..com", "a b.com", "ftp://x.com"]
        {
            assert!(!names_site(other), "{other}");
        }
    }

    #[test]
    fn web_urls_have_a_scheme_and_a_host() {
        for good in [
            "https://z-api.io",
            "HTTP://EXAMPLE.COM/a?b#c",
            "https://user:pass@host:8080/",
            "http://[::1]:80/x",
            "https://loja.example.com.br/ação?q=é",
            "https://host?x",
            "https://h:",
        ] {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "",
            "z-api.io",
            "ftp://x.y",
            "https://",
            "https:///x",
            "https://?x",
            "https:// x.y",
            "https://x.y/a b",
            "https://x.y/\u{7}",
            "https://@/x",
            "https://a@b@c",
            "https://:80",
            "https://h:8a",
            "http://[::1",
            "http://[zz]",
            "http:/x",
            "javascript:alert(1)",
            "https://a[b",
            "http://[]",
            "https://x.y\u{a0}",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}
