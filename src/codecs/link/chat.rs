//! Links that open a chat with a number.

use alloc::string::String;

use super::{strip_scheme, without_scheme};
use crate::codecs::phone;
use crate::text::{WHITE_SPACE, before, cut, joined, unwrapped};

/// The number that a link opens a chat with, as it stands there, and what stands behind it: `https://wa.me/5511999999999`,
/// `whatsapp://send?phone=5511999999999`.
#[cold]
pub(in crate::codecs) fn chat_number(text: &str) -> Option<(&str, &str)> {
    let text = unwrapped(text);
    let (is_path, behind) = match strip_scheme(text, "whatsapp:") {
        Some(rest) => (false, rest.trim_start_matches('/')),
        None => cut(without_scheme(text).unwrap_or(text), b"/").and_then(|(host, behind)| Some((chat_host(host)?, behind)))?,
    };
    if is_path {
        return behind.split_at_checked(before(behind, b"/?#").len());
    }
    let (path, mut query) = cut(behind, b"?")?;
    if !path.strip_suffix('/').unwrap_or(path).eq_ignore_ascii_case("send") {
        return None;
    }
    loop {
        let (pair, behind) = query.split_at_checked(before(query, b"&#").len())?;
        if let Some(number) = pair.strip_prefix("phone=") {
            return Some((number, behind));
        }
        query = behind.strip_prefix('&')?;
    }
}

/// Whether a host's links have the number of a chat in their path; else, where they have it at all, in their query.
#[inline]
pub(super) fn chat_host(host: &str) -> Option<bool> {
    const HOSTS: [&str; 4] = ["wa.me", "www.wa.me", "api.whatsapp.com", "web.whatsapp.com"];
    HOSTS.iter().position(|name| name.eq_ignore_ascii_case(host)).map(|at| at < 2)
}

/// Of a link that opens a chat, and has more in its number than digits: the link with those alone, and whether nothing seems to be missing.
#[cold]
pub(super) fn unmasked(link: &str) -> Option<(String, bool)> {
    let (number, behind) = chat_number(link)?;
    let (digits, plus) = phone::in_link(number)?;
    if matches!(number.strip_suffix(&*digits), Some("" | "+" | "%2B" | "%2b")) {
        return None;
    }
    let before = link.get(..link.len() - number.len() - behind.len())?;
    Some((joined(&[before, &digits, behind]), phone::risk(&digits, !plus).is_none()))
}

pub(super) fn has_blank_in_number(link: &str) -> bool {
    chat_number(link).is_some_and(|(number, _)| number.contains(WHITE_SPACE))
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned as _;

    use super::*;

    #[test]
    fn the_number_of_a_chat_is_its_digits() {
        for (link, meant) in [
            ("https://wa.me/+55(11)99999-9999", "https://wa.me/5511999999999"),
            ("https://wa.me/%2B55%2011%2099999-9999?text=55-11", "https://wa.me/5511999999999?text=55-11"),
            ("http://WWW.WA.ME/+1-202-555-0123#x", "http://WWW.WA.ME/12025550123#x"),
            (
                "https://web.whatsapp.com/send?phone=+55+11+99999-9999&text=a",
                "https://web.whatsapp.com/send?phone=5511999999999&text=a",
            ),
        ] {
            assert_eq!(unmasked(link), Some((meant.to_owned(), true)));
        }
        for doubtful in ["https://wa.me/11-99999-9999", "https://wa.me/55-11-9999", "https://wa.me/(11)99999-9999"] {
            assert!(unmasked(doubtful).is_some_and(|(_, is_certain)| !is_certain), "{doubtful}");
        }
        for other in [
            "https://wa.me/5511999999999",
            "https://wa.me/+5511999999999",
            "https://api.whatsapp.com/send?phone=%2b5511999999999",
            "https://wa.me/message/ABC-1",
            "https://wa.me/c/55-11-99999-9999",
            "https://api.whatsapp.com/send?text=a#phone=55-11-99999-9999",
            "https://x.y/55-11-99999-9999",
        ] {
            assert_eq!(unmasked(other), None, "{other}");
        }
    }
}
