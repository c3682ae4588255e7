//! The host of a URL, and its port.

use super::without_scheme;
use crate::text::{before, cut, is_number, pieces};

/// What the URL standard forbids in a host, but for what ends one, white space and control characters.
const FORBIDDEN: &[u8] = b"@[]<>^|";

pub(super) fn without_user(authority: &str) -> &str {
    cut(authority, b"@").map_or(authority, |(_, host)| host)
}

/// The host of an `http` or `https` URL, and what stands behind it and its port.
pub(crate) fn host_and_path(url: &str) -> Option<(&str, &str)> {
    parts(url).map(|(host, _, path)| (host, path))
}

/// The host of an `http` or `https` URL, its port with the colon before it, if there is one, and what stands behind.
pub(super) fn parts(url: &str) -> Option<(&str, &str, &str)> {
    let rest = without_scheme(url)?;
    let (authority, path) = rest.split_at_checked(before(rest, b"/?#").len())?;
    let authority = without_user(authority);
    let end = if authority.starts_with('[') { before(authority, b"]").len() + 1 } else { before(authority, b":").len() };
    let (host, port) = authority.split_at_checked(end)?;
    Some((host, port, path))
}

/// A name or number of a host, then perhaps a port.
pub(super) fn is_host(text: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(literal) = text.strip_prefix('[') {
        let (address, rest) = cut(literal, b"]").unwrap_or_default();
        let is_address = address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
        return !address.is_empty() && is_address && (rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port));
    }
    let (host, port) = cut(text, b":").unwrap_or((text, ""));
    // The last name may end with a point, as that of the root.
    let mut names = pieces(host.strip_suffix('.').unwrap_or(host), b'.');
    cut(host, FORBIDDEN).is_none() && names.all(|name| !name.is_empty()) && is_port(port)
}

/// Whether clients take a host and its port, and no sign is in the host that no site has in its name, though a URL may have it.
pub(super) fn is_usual(host: &str, port: &str) -> bool {
    let is_usual = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"-._%".contains(&byte);
    can_be(host, port) && (host.starts_with('[') || host.bytes().all(is_usual))
}

/// Whether clients take the port of a URL, and its host where that ends as an IPv4 address does.
pub(crate) fn is_taken(url: &str) -> bool {
    parts(url).is_some_and(|(host, port, _)| can_be(host, port))
}

fn can_be(host: &str, port: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_name = !host.as_bytes().last().is_some_and(u8::is_ascii_digit);
    (is_name || is_name_or_address(host)) && (port.len() < 2 || port.strip_prefix(':').is_some_and(is_port))
}

/// Whether a host that ends in a figure is a name all the same, or an address: four bytes, or fewer, for what is left out is zero.
#[cold]
fn is_name_or_address(host: &str) -> bool {
    let numbers = || pieces(host, b'.');
    let is_name = !numbers().last().is_some_and(is_number);
    is_name || numbers().nth(4).is_none() && numbers().all(|number| number.parse::<u8>().is_ok())
}

pub(crate) fn is_port(text: &str) -> bool {
    is_number(text) && text.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::is_web;
    use super::*;

    #[test]
    fn hosts_are_found() {
        for (url, found) in
            [("https://u:p@x.y:80/a?b", ("x.y", "/a?b")), ("http://[::1]:80", ("[::1]", "")), ("HTTP://x?q", ("x", "?q"))]
        {
            assert_eq!(host_and_path(url), Some(found));
        }
        assert_eq!(host_and_path("data:image/png;base64,QUJD"), None);
    }

    #[test]
    fn ports_and_addresses_are_those_that_clients_take() {
        for good in [
            "https://x.y:65535/",
            "https://x.y:00080",
            "https://x.y:",
            "https://[::1]:8080",
            "https://255.255.255.255",
            "https://1.2.3.4.",
            "https://127.1",
            "https://7.x.y",
            "https://x.y7",
        ] {
            assert!(is_taken(good), "{good}");
        }
        for bad in [
            "https://x.y:65536/",
            "https://u:1@x.y:99999",
            "https://[::1]:99999",
            "https://999.1.1.1",
            "https://1.2.3.256/a",
            "https://1.2.65535",
            "https://1.2.3.4.5",
            "https://x.y.1.",
        ] {
            assert!(is_web(bad) && !is_taken(bad), "{bad}");
        }
    }
}
