//! Links and data URIs.

use super::text::WHITE_SPACE;
use crate::issue::{Code, Finding, Found, Say};
use crate::place::Place;
use crate::strings::{before, cut, joined, pieces};

/// Whether the text is an `http` or `https` URL with a host, without white space and control characters.
pub(crate) fn is_web(url: &str) -> bool {
    let Some(rest) = strip_scheme(url, "https://").or_else(|| strip_scheme(url, "http://")) else { return false };
    let authority = before(rest, b"/?#");
    let host = cut(authority, b"@").map_or(authority, |(_, host)| host);
    is_host(host) && !rest.contains(|char: char| char.is_control() || WHITE_SPACE.contains(&char))
}

/// Tells that the text is no link; the link that was meant, if that is certain: without white space around it, or with the scheme
/// that was left out before a site's name.
#[inline(never)]
pub(crate) fn tell_invalid<'f, 'a>(
    link: &str,
    say: Say,
    place: Place<'_>,
    found: &'f mut Found<'a>,
) -> (Option<&'a str>, &'f mut Finding<'a>) {
    let arena = found.arena;
    let finding = found.error(Code::URL_INVALID, say, place);
    let trimmed = trimmed(link);
    let scheme = if names_site(trimmed) { "https://" } else { "" };
    let meant: &'a str = arena.store(&joined(&[scheme, trimmed]));
    if !is_web(meant) {
        return (None, finding);
    }
    finding.replace(arena.store(link), meant);
    (Some(meant), finding)
}

/// The text without white space around it.
fn trimmed(text: &str) -> &str {
    let mut chars = text.chars();
    let mut left = chars.as_str();
    while chars.next().is_some_and(|char| WHITE_SPACE.contains(&char)) {
        left = chars.as_str();
    }
    chars = left.chars();
    while chars.next_back().is_some_and(|char| WHITE_SPACE.contains(&char)) {
        left = chars.as_str();
    }
    left
}

/// Whether the text begins with a name as sites have them, `example.com`, and no user's, file's or other thing's.
fn names_site(text: &str) -> bool {
    let site = before(text, b"/?#:");
    let (mut labels, mut length, mut is_word) = (0, 0, true);
    for byte in site.bytes() {
        match byte {
            b'.' if length > 0 => (labels, length, is_word) = (labels + 1, 0, true),
            b'-' | b'0'..=b'9' => (length, is_word) = (length + 1, false),
            _ if byte.is_ascii_alphabetic() => length += 1,
            _ => return false,
        }
    }
    let is_file = site.len() == text.len() && FILES.iter().any(|end| text.ends_with(end));
    labels > 0 && length > 1 && is_word && !is_file
}

/// How names end that are of files rather than of sites.
const FILES: &[&str] = &[".jpg", ".jpeg", ".png", ".pdf", ".mp4"];

/// Whether the URL begins with `http://`, in any case.
pub(crate) fn is_insecure(url: &str) -> bool {
    strip_scheme(url, "http://").is_some()
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (start, rest) = url.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// A name or number of a host, then perhaps a port.
fn is_host(text: &str) -> bool {
    let (host, port) = match text.strip_prefix('[') {
        Some(literal) => match cut(literal, b"]") {
            Some((address, rest)) => {
                let is_address = address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
                (if is_address { address } else { "" }, rest.strip_prefix(':').or(rest.is_empty().then_some("")))
            }
            None => ("", None),
        },
        None => cut(text, b":").map_or((text, Some("")), |(host, port)| (host, Some(port))),
    };
    let is_name = text.starts_with('[') || cut(host, b"@[]").is_none();
    !host.is_empty() && is_name && port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether the text is `data:<type>/<subtype>[;…];base64,` and well-formed base64.
pub(crate) fn is_data(url: &str) -> bool {
    is_data_uri(url) && cut(url, b",").is_some_and(|(_, data)| is_base64(data))
}

/// Whether the text means to be a data URI.
pub(crate) fn is_data_uri(url: &str) -> bool {
    let Some((head, _)) = url.strip_prefix("data:").and_then(|rest| cut(rest, b",")) else { return false };
    let Some(media_type) = head.strip_suffix(";base64") else { return false };
    let mut parts = pieces(media_type, b';');
    let (kind, subtype) = parts.next().and_then(|name| cut(name, b"/")).unwrap_or_default();
    let is_token =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte));
    let is_parameter = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    is_token(kind) && is_token(subtype) && parts.all(is_parameter)
}

/// Whether the text is base64 of RFC 4648, padded, of at least one byte.
pub(crate) fn is_base64(text: &str) -> bool {
    let data = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    !data.is_empty()
        && text.len().is_multiple_of(4)
        && data.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
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
