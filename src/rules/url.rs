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
pub(crate) fn tell_invalid<'f, 'a>(
    link: &str,
    say: Say,
    place: Place<'_>,
    found: &'f mut Found<'a>,
) -> (Option<&'a str>, &'f mut Finding<'a>) {
    let arena = found.arena;
    let finding = found.error(Code::URL_INVALID, say, place);
    let trimmed = link.trim_matches(WHITE_SPACE);
    let whole = joined(&["https://", trimmed]);
    let meant =
        if is_web(trimmed) { Some(trimmed) } else { Some(whole.as_str()).filter(|whole| is_web(whole) && names_site(trimmed)) };
    let meant: Option<&'a str> = meant.map(|meant| arena.store(meant));
    if let Some(meant) = meant {
        finding.replace(arena.store(link), meant);
    }
    (meant, finding)
}

/// Whether the text begins with a name as sites have them, `example.com`, and no user's, file's or other thing's.
fn names_site(text: &str) -> bool {
    let site = before(text, b"/?#:");
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let last = site.rsplit('.').next().unwrap_or_default();
    let is_top = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_file = site == text && FILES.iter().any(|file| file.eq_ignore_ascii_case(last));
    is_top && !is_file && site.len() > last.len() && site.split('.').all(is_label)
}

/// How names end that are of files rather than of sites.
const FILES: &[&str] = &["doc", "docx", "gif", "jpeg", "jpg", "mp4", "pdf", "png", "webp", "xls", "xlsx"];

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
            ["", "x.y", "loja", "a@b.com", "mailto:a@b.com", "1.2.3.44", "promo.JPG", ".com", "a..com", "a b.com", "ftp://x.com"]
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
