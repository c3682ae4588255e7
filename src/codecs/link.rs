//! Links.

pub(super) mod chat;
mod host;
pub(crate) mod words;

use alloc::string::String;

use self::chat::{chat_host, has_blank_in_number, unmasked};
pub(crate) use self::host::{host_and_path, is_port, is_taken};
use self::host::{is_host, is_usual, parts, without_user};
use super::{Bases, UNUSABLE, Val, WEB, Work, copy_link, phone};
use crate::issue::{Basis, Ending, Subject, Words};
use crate::text::{MARKS, WHITE_SPACE, before, cut, joined, pieces, unwrapped};

/// What a provider says of links beside what makes one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rules {
    /// Whether it advises `https`.
    pub https: bool,
    /// Whether WhatsApp's copy link is shown as a button that copies.
    pub copies: bool,
}

impl Rules {
    pub const ANY: Rules = Rules { https: false, copies: false };
}

/// How a URL begins.
pub(crate) const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Whether the text is an `http` or `https` URL with a host, without white space and control characters.
#[inline]
pub(crate) fn is_web(url: &str) -> bool {
    without_scheme(url).is_some_and(|rest| (is_plain(rest) || is_address(rest)) && behind_second_scheme(rest).is_none())
}

/// What stands behind a scheme that follows another one, be it without its colon, and that scheme: of `https//x.y`, `https://` and `x.y`.
#[inline]
fn behind_second_scheme(rest: &str) -> Option<(&'static str, &str)> {
    let (name, rest) = cut(rest, b"/")?;
    let name = name.strip_suffix(':').unwrap_or(name);
    let scheme = SCHEMES.into_iter().find(|scheme| before(scheme, b":").eq_ignore_ascii_case(name))?;
    Some((scheme, rest.strip_prefix('/')?))
}

/// What stands behind `http://` or `https://`.
#[inline]
fn without_scheme(url: &str) -> Option<&str> {
    SCHEMES.into_iter().find_map(|scheme| strip_scheme(url, scheme))
}

/// Whether the text is the host and path of most links: nothing in it needs a closer look.
#[inline]
fn is_plain(rest: &str) -> bool {
    let mut is_host = true;
    let mut length = 0_usize;
    let mut last = b'.';
    for byte in rest.bytes() {
        match byte {
            b'/' | b'?' | b'#' => is_host = false,
            b'.' if is_host && last == b'.' => return false,
            b'-' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => length += usize::from(is_host),
            b'!'..=b'~' if !is_host => {}
            _ => return false,
        }
        last = byte;
    }
    length > 0
}

#[inline(never)]
fn is_address(rest: &str) -> bool {
    let is_foreign = |char: char| char.is_control() || WHITE_SPACE.contains(&char);
    // Inside, some of the invisible marks belong to what is written: to emoji, to the letters of some languages.
    is_host(without_user(before(rest, b"/?#"))) && !rest.contains(is_foreign) && !rest.ends_with(MARKS)
}

#[inline]
pub(crate) fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (start, rest) = url.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// An `http` or `https` URL: see [`is_web`].
#[cfg(feature = "schemas")]
pub(super) fn pattern() -> alloc::string::String {
    use crate::text::pattern::{CONTROL, white_space};
    use alloc::format;

    let none_of = |others: &str| format!("[^{others}{CONTROL}{}]", white_space());
    let user = none_of("\\/?#@");
    let host = none_of("\\/?#@:\\[\\]<>\\^\\|.");
    let rest = none_of("");
    format!(
        "[Hh][Tt][Tt][Pp][Ss]?://(?:{user}*@)?(?:{host}+(?:\\.{host}+)*\\.?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]*)?(?:[\\/?#]{rest}*)?"
    )
}

/// A scheme behind another one.
#[cfg(feature = "schemas")]
pub(crate) fn doubled() -> &'static str {
    "[Hh][Tt][Tt][Pp][Ss]?://[Hh][Tt][Tt][Pp][Ss]?:?//"
}

#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    if is_web(work.text(val)) {
        val.flags |= WEB;
    } else {
        tell_invalid(words_of(work.text(val)), Subject::Url, Basis::OURS, val, work);
    }
}

#[inline]
pub(super) fn check(rules: Rules, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if !val.has(WEB) {
        if !is_web(work.text(val)) {
            return tell_invalid(words_of(work.text(val)), Subject::Url, bases.rule, val, work);
        }
        val.flags |= WEB;
    }
    if rules.https && strip_scheme(work.text(val), "http://").is_some() {
        work.found.warn(Ending::Risky, words::HTTP_RISKY).basis(bases.rule);
    }
    let Some((host, port, _)) = parts(work.text(val)) else { return };
    let is_of_chats = chat_host(host).is_some();
    if !is_usual(host, port) {
        let text = work.text(val);
        let meant = String::from(text.trim_end_matches(PUNCTUATION));
        let is_it =
            meant.len() < text.len() && is_web(&meant) && parts(&meant).is_some_and(|(host, port, _)| is_usual(host, port));
        let guess = is_it.then(|| work.replace(val, &meant));
        work.found.warn(Ending::Risky, words::HOST_ODD).basis(Basis::INFERRED).guess = guess;
    }
    if is_of_chats && let Some((meant, is_certain)) = unmasked(work.text(val)) {
        let fix = if is_certain { work.repair(val, &meant) } else { None };
        work.found.warn(Ending::Risky, phone::words::PHONE_MASKED).about(Subject::Url).basis(Basis::INFERRED).fix = fix;
    }
    if rules.copies && copy_link::may_be(work.text(val)) {
        copy_link::check(bases, val, work);
    }
}

/// What may end the sentence that a link was taken from.
const PUNCTUATION: &[char] = &[',', ';', '!', '\'', '"', ')'];

/// What is said of the text of a link button that is not a link.
#[cold]
fn words_of(text: &str) -> &'static Words {
    match () {
        () if number(text).is_some_and(|number| phone::is_service(&phone::parse(number), number)) => words::URL_DIALS_SERVICE,
        () if number(text).is_some() => words::URL_DIALS,
        () if strip_scheme(unwrapped(text), "mailto:").is_some() => words::URL_MAILS,
        () if has_blank_in_number(text) => phone::words::PHONE_MASKED,
        () => words::URL_INVALID,
    }
}

/// The number that a `tel:` link dials.
pub(crate) fn number(text: &str) -> Option<&str> {
    let number = strip_scheme(unwrapped(text), "tel:")?;
    Some(number.strip_prefix("//").unwrap_or(number))
}

/// Tells that the text is not a link, and takes the one that was meant in its place, if that is certain.
#[cold]
pub(super) fn tell_invalid(words: &'static Words, subject: Subject, basis: &'static Basis, val: &mut Val, work: &mut Work<'_>) {
    let meant = meant(work.text(val));
    // Another repair would follow, and take the plus away for good: this link copies nothing yet, so nobody knows what it is to copy.
    let fix = meant.as_ref().filter(|meant| !copy_link::has_plus(meant)).and_then(|meant| work.repair(val, meant));
    let is_only_surrounded = meant.as_deref() == Some(unwrapped(work.text(val)));
    let words = if is_only_surrounded { words::URL_SURROUNDED } else { words };
    work.found.error(Ending::Invalid, words).about(subject).basis(basis).fix = fix;
    match meant {
        Some(meant) => val.set(work.found.store(&meant), WEB),
        None => *val = UNUSABLE,
    }
}

/// The link that a text was meant to be: without white space and invisible marks around it, with the scheme that was left out before a site's name, or with
/// the last one alone of several, and with the blanks behind the host escaped, but those in the number of a chat left out.
pub(super) fn meant(text: &str) -> Option<String> {
    let text = unwrapped(text);
    let whole = joined(&[if names_site(text) { SCHEMES[0] } else { "" }, text]);
    let (mut last, mut rest) = ("", without_scheme(&whole).unwrap_or(&whole));
    while let Some((scheme, behind)) = behind_second_scheme(rest) {
        (last, rest) = (scheme, behind);
    }
    let whole = if last.is_empty() { whole } else { joined(&[last, rest]) };
    let whole = unmasked(&whole).filter(|(_, is_certain)| *is_certain).map_or(whole, |(meant, _)| meant);
    if has_blank_in_number(&whole) {
        return None;
    }
    let host = before(without_scheme(&whole)?, b"/?#");
    let mut escaped = String::new();
    for piece in pieces(&whole, b' ') {
        // Where another link follows, nobody knows which of the two was meant; in a query it is a part of the first.
        let is_another = !escaped.is_empty() && without_scheme(piece).is_some() && cut(&escaped, b"?#").is_none();
        if is_another || cut(host, b" ").is_some() {
            return None;
        }
        escaped.push_str(if escaped.is_empty() { "" } else { "%20" });
        escaped.push_str(piece);
    }
    if !is_web(&escaped) {
        return None;
    }
    match copy_link::without_blanks(&whole).filter(|_| escaped != whole) {
        Some(meant) => meant.ok(),
        None => Some(escaped),
    }
}

/// Whether the text is likely to be a link without its scheme, or one that opens a new e-mail: it begins with a site's name as most are.
pub(crate) fn seems_one(text: &str) -> bool {
    /// How names end that hardly anything but sites has.
    const ENDS: &[&str] = &["app", "br", "com", "io", "me", "net", "org"];

    let site = before(text, b"/?#:");
    let is_site = || pieces(site, b'.').skip(1).any(|label| ENDS.iter().any(|end| end.eq_ignore_ascii_case(label)));
    strip_scheme(text, "mailto:").is_some() || names_site(text) && (strip_scheme(text, "www.").is_some() || is_site())
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
    fn what_seems_to_be_a_link_is_told_from_ids() {
        for link in ["www.loja.com.br", "WWW.x.yz", "loja.com.br/x", "wa.me/5511999999999", "mailto:a@b.c", "x.org?a"] {
            assert!(seems_one(link), "{link}");
        }
        for id in ["menu.vendas", "www", "com", "a.com b", "v1.2.io3", "a@b.com", "sim", "www.", "promo.app.pdf"] {
            assert!(!seems_one(id), "{id}");
        }
    }

    #[test]
    fn what_was_meant_is_a_link() {
        for (text, link) in [
            (" https://x.y\n", "https://x.y"),
            ("\u{200b}https://x.y/\u{202c} ", "https://x.y/"),
            ("www.loja.com/a b", "https://www.loja.com/a%20b"),
            ("https://https://x.y/a", "https://x.y/a"),
            ("https://http://x.y", "http://x.y"),
            ("http://https//x.y?a b", "https://x.y?a%20b"),
            ("https://https://https//x.y", "https://x.y"),
            ("https//x.y", "https://x.y"),
            ("https://wa.me/55?text=Quero saber  mais", "https://wa.me/55?text=Quero%20saber%20%20mais"),
            ("https://wa.me/55?text=Veja https://x.y", "https://wa.me/55?text=Veja%20https://x.y"),
            ("https://wa.me/55 11 99999-9999?text=Oi tudo", "https://wa.me/5511999999999?text=Oi%20tudo"),
            ("wa.me/+55 (11) 99999-9999 /", "https://wa.me/5511999999999/"),
            ("https://wa.me/55\u{a0}11\u{a0}99999-9999", "https://wa.me/5511999999999"),
            (
                "https://api.whatsapp.com/send/?text=55 11&phone=%2B55 11 99999-9999&app_absent=0#a b",
                "https://api.whatsapp.com/send/?text=55%2011&phone=5511999999999&app_absent=0#a%20b",
            ),
            ("https://wa.me/message/A B", "https://wa.me/message/A%20B"),
            ("https://wa.me/?text=a b", "https://wa.me/?text=a%20b"),
            ("https://www.whatsapp.com/otp/copy/A B%", "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otpA%20B%25"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(link));
        }
        for other in [
            "",
            "https://https://",
            "https://a..b",
            "https//x..y",
            "https://a|b.c",
            "https:// x.y",
            "https://x y/",
            "https://x.y/ https://z.y/",
            "https://wa.me/11 99999-9999",
            "https://wa.me/55 11 9999",
            "https://wa.me/Loja X?text=a",
            "https://api.whatsapp.com/send?phone=55 11 99999",
            "https://x.y/a\tb c",
            "https://x.y/a\nb",
            "tel:1 2",
        ] {
            assert_eq!(meant(other), None, "{other}");
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
            "https://x.y.",
            "https://x.y.:80/",
            "https://x_y.com",
            "https://x.com/?u=https://y.com//https://z.com",
            "https://https.com//x",
            "https://https:80/x",
            "https://http/x",
            "https://ação.com.br",
            "https://x.y/?t=\u{1f468}\u{200d}\u{1f469}",
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
            "https://a..b",
            "https://.a.b",
            "https://a.b..",
            "https://.",
            "https://á..b",
            "https://u@a..b",
            "https://a|b.c",
            "https://<x.y>",
            "https://a^b",
            "https://https://x.y",
            "HTTPS://HTTP://x.y",
            "http://https//x.y",
            "https://https:///x",
            "http://[]",
            "https://x.y\u{a0}",
            "https://x.y/a\u{200b}",
            "https://x.y\u{202c}",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}
