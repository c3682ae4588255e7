//! Placeholders in texts, which a tool that fills in templates puts values in place of.

use super::swar;

/// What stands before the text's first `{{…}}`, its name, and what stands behind it. Braces that form none are text.
pub(crate) fn first(text: &str) -> Option<[&str; 3]> {
    let bytes = text.as_bytes();
    if !may_have_one(bytes) {
        return None;
    }
    let (at, end) = braces(bytes, &|at, end| is_double(bytes, at, end))?;
    Some([text.get(..at - 1)?, text.get(at + 1..end)?, text.get(end + 2..)?])
}

/// Whether a `{{…}}` stands in the text, or the placeholder of any tool: `${…}`, `{$…}`, or `%…%` as the whole of it.
#[inline(never)]
pub(crate) fn is_left(text: &str, of_any_tool: bool) -> bool {
    let bytes = text.as_bytes();
    if !may_have_one(bytes) {
        return false;
    }
    let is_dollar = |at: usize| is_before(bytes, b'$', at) || bytes.get(at + 1) == Some(&b'$');
    let is_it = |at, end| is_double(bytes, at, end) || of_any_tool && is_dollar(at);
    braces(bytes, &is_it).is_some() || of_any_tool && is_percent(text)
}

/// Of most texts, a picture's hundred thousand characters among them, nothing more is to be looked at.
#[inline]
fn may_have_one(bytes: &[u8]) -> bool {
    swar::has_either(bytes, b'{', b'%')
}

/// Whether the braces stand inside others.
fn is_double(bytes: &[u8], at: usize, end: usize) -> bool {
    is_before(bytes, b'{', at) && bytes.get(end + 1) == Some(&b'}')
}

fn is_before(bytes: &[u8], byte: u8, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| bytes.get(before) == Some(&byte))
}

fn is_percent(text: &str) -> bool {
    let name = super::trimmed(text).strip_prefix('%').and_then(|rest| rest.strip_suffix('%'));
    name.is_some_and(|name| !name.is_empty() && super::cut(name, b"%").is_none())
}

/// The first two braces, by their places, that are as wanted and have none between them.
#[inline(never)]
fn braces(bytes: &[u8], is_it: &dyn Fn(usize, usize) -> bool) -> Option<(usize, usize)> {
    let mut open = None;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' => open = Some(at),
            b'}' => {
                if let Some(open) = open.take().filter(|open| is_it(*open, at)) {
                    return Some((open, at));
                }
            }
            _ => {}
        }
    }
    None
}

/// A text with a placeholder in it: see [`is_left`]. With separators, one that has it in what stands behind one of those.
#[cfg(feature = "schemas")]
pub(crate) fn pattern(separators: &[char]) -> alloc::string::String {
    use super::pattern::{class, white_space};
    use alloc::format;

    let class = class(separators);
    let (start, inside) = match separators {
        [] => ("^".into(), alloc::string::String::new()),
        _ => (format!("[{class}]"), format!("[{class}][^{class}]*")),
    };
    let blank = format!("[{}]*", white_space());
    let name = "[^\\{\\}]*\\}";
    format!("{start}{blank}%[^%]+%{blank}$|{inside}(?:\\{{\\{{{name}\\}}|\\$\\{{{name}|\\{{\\${name})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_a_name_between_two_braces_on_each_side() {
        for (text, parts) in [
            ("{{a}}", Some(["", "a", ""])),
            ("x{{ a b }}y{{c}}", Some(["x", " a b ", "y{{c}}"])),
            ("={{a}}", Some(["=", "a", ""])),
            ("{{}}", Some(["", "", ""])),
            ("{{{a}}}", Some(["{", "a", "}"])),
            ("{{a{{b}}", Some(["{{a", "b", ""])),
            ("{{a}b{{c}}", Some(["{{a}b", "c", ""])),
            ("{a{{b}}", Some(["{a", "b", ""])),
            ("é{{ção\n}}😀", Some(["é", "ção\n", "😀"])),
            ("{{a", None),
            ("{{a}", None),
            ("{ {a}}", None),
            ("{{a{b}}", None),
            ("{{a}b}}", None),
            ("a}}{{", None),
            ("}}", None),
            ("", None),
        ] {
            assert_eq!(first(text), parts, "{text}");
        }
    }

    #[test]
    fn placeholders_of_several_tools_are_known() {
        for text in
            ["={{ $json.phone }}", "https://x.y/{{id}}?a", "+55${ddd}9", "${}", "{$phone}", "%phone%", " %a b%\n", "{${a}}"]
        {
            assert!(is_left(text, true), "{text}");
        }
        for text in [
            "",
            "%",
            "%%",
            "100%",
            "50% e 60%",
            "%41%42",
            "{a}",
            "$5",
            "{ $a }",
            "$ {a}",
            "%7B%7Ba%7D%7D",
            "%a%%b%",
            "x%a%",
            "${a",
            "{{$a",
        ] {
            assert!(!is_left(text, true), "{text}");
        }
    }
}
