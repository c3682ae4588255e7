//! Links from which nobody can fetch a file.

use super::words;
use crate::codecs::{Val, Work, link};
use crate::issue::{Basis, Ending, Subject, Words};
use crate::text::{before, cut, pieces};

/// Warns of a link that leads to a page about the file instead of the file, or to where only the sender's own machines are.
#[inline]
pub(super) fn check(val: &Val, work: &mut Work<'_>) {
    if let Some(words) = hindrance(work.text(val)) {
        work.found.warn(Ending::Risky, words).about(Subject::Media).basis(Basis::INFERRED);
    }
}

fn hindrance(url: &str) -> Option<&'static Words> {
    let (host, path) = link::host_and_path(url)?;
    match () {
        () if is_page(host, path) => Some(words::MEDIA_PAGE),
        () if is_private(host) => Some(words::MEDIA_PRIVATE),
        () => None,
    }
}

/// Whether the host is one name alone, as machines have it among themselves.
#[inline]
pub(super) fn lacks_domain(url: &str) -> bool {
    link::host_and_path(url).is_some_and(|(host, _)| !host.starts_with('[') && cut(host, b".").is_none())
}

/// Whether a service that keeps files shows one there, in a page of its own.
fn is_page(host: &str, path: &str) -> bool {
    let is = |name: &str| host.eq_ignore_ascii_case(name);
    if is("drive.google.com") {
        // With several accounts, a browser shows the number of one before it.
        let path = path.strip_prefix("/u/").and_then(|rest| rest.get(1..)).unwrap_or(path);
        return path.starts_with("/file/d/") || path.starts_with("/open?");
    }
    let query = cut(before(path, b"#"), b"?").map_or("", |(_, query)| query);
    (is("www.dropbox.com") || is("dropbox.com")) && !pieces(query, b'&').any(|pair| matches!(pair, "dl=1" | "raw=1"))
}

/// Whether the host is the machine itself, or one of a network that the internet does not reach.
fn is_private(host: &str) -> bool {
    let mut numbers = pieces(host, b'.');
    let address: [Option<u8>; 4] = core::array::from_fn(|_| numbers.next()?.parse().ok());
    let [Some(first), Some(second), Some(_), Some(_)] = address else {
        let is_v6 = ["[::1]", "[fc", "[fd", "[fe80:"]
            .iter()
            .any(|start| host.get(..start.len()).is_some_and(|host| host.eq_ignore_ascii_case(start)));
        let name = host.strip_suffix('.').unwrap_or(host);
        let last = pieces(name, b'.').last().unwrap_or_default();
        return is_v6 || last.eq_ignore_ascii_case("localhost");
    };
    let is_private = matches!((first, second), (0 | 10 | 127, _) | (169, 254) | (172, 16..=31) | (192, 168));
    is_private && numbers.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_about_a_file_are_known() {
        for page in [
            "https://drive.google.com/file/d/1AbC/view?usp=sharing",
            "https://Drive.Google.com/file/d/1AbC",
            "https://drive.google.com/open?id=1AbC",
            "https://drive.google.com/u/0/file/d/1AbC/view",
            "https://www.dropbox.com/s/1abc/a.png?dl=0",
            "https://dropbox.com/scl/fi/1abc/a.png?rlkey=x#raw=1",
        ] {
            assert_eq!(hindrance(page).map(|words| words.number), Some(words::MEDIA_PAGE.number), "{page}");
        }
    }

    #[test]
    fn addresses_that_nobody_else_reaches_are_known() {
        for address in [
            "http://localhost:3000/a.png",
            "http://127.0.0.1/a.png",
            "http://10.1.2.3/a.png",
            "http://172.16.0.1",
            "http://172.31.255.255:80",
            "https://user@192.168.0.10/a.png",
            "http://169.254.169.254/",
            "http://[::1]:8080/a.png",
            "http://0.0.0.0:8000/a.png",
            "http://localhost./a.png",
            "http://app.localhost:3000/a.png",
            "http://[fd00::1]/a.png",
            "http://[FE80::1]/a.png",
        ] {
            assert_eq!(hindrance(address).map(|words| words.number), Some(words::MEDIA_PRIVATE.number), "{address}");
        }
    }

    #[test]
    fn other_links_are_left_alone() {
        for url in [
            "https://drive.google.com/uc?export=download&id=1AbC",
            "https://www.dropbox.com/s/1abc/a.png?dl=1",
            "https://www.dropbox.com/scl/fi/1abc/a.png?rlkey=x&raw=1",
            "https://dl.dropboxusercontent.com/s/1abc/a.png",
            "https://example.com/file/d/1/view",
            "https://10.example.com/a.png",
            "https://10.0.0.1.example.com/a.png",
            "http://172.32.0.1/a.png",
            "http://192.169.0.1/a.png",
            "http://8.8.8.8/a.png",
            "https://localhost.example.com/a.png",
            "data:image/png;base64,QUJD",
        ] {
            assert!(hindrance(url).is_none(), "{url}");
        }
    }
}
