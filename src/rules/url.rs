//! Links and data URIs.

use super::text::WHITE_SPACE;
use crate::strings::{before, cut, pieces};

/// Whether the text is an `http` or `https` URL with a host, without white space and control characters.
pub(crate) fn is_web(url: &str) -> bool {
    let Some(rest) = strip_scheme(url, "https://").or_else(|| strip_scheme(url, "http://")) else { return false };
    let authority = before(rest, b"/?#");
    let host = cut(authority, b"@").map_or(authority, |(_, host)| host);
    is_host(host) && !rest.contains(|char: char| char.is_control() || WHITE_SPACE.contains(&char))
}

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
