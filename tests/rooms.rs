//! The rooms of the library are the files and folders directly in `src`. They use each other without a circle, so that each can
//! be read and tested with no more than what stands beneath it, and they are few enough to be kept in mind.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

const MOST: usize = 12;
const LINES: usize = 120;

/// From each room that uses another: the places where it does.
type Uses = BTreeMap<(String, String), Vec<String>>;

#[test]
fn rooms_form_no_circle() {
    let circles = circles(&uses_in(&source()));
    assert!(circles.is_empty(), "rooms form a circle by these {} uses:\n\n{}", circles.len(), circles.join("\n"));
}

#[test]
fn there_are_a_dozen_rooms_at_most() {
    let rooms: Vec<String> = rooms(&source()).into_keys().collect();
    assert!(rooms.len() <= MOST, "there are {} rooms, and may be {MOST}: {}", rooms.len(), rooms.join(", "));
}

/// An endpoint is a table with a little code: what is asked of them all belongs into the engine. Imports and comments are not counted,
/// nor what is known of answers, events, pages and texts. A table that two endpoints share counts for each with the half.
#[test]
fn an_endpoint_is_120_lines_at_most() {
    let providers = source().join("providers");
    let mut endpoints: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
    for file in files(&providers) {
        let folder = file.parent().unwrap().strip_prefix(&providers).unwrap().to_owned();
        let name = file.file_stem().unwrap().to_str().unwrap();
        if folder.iter().count() == 1 && !["answers", "events", "pages", "words"].contains(&name) {
            endpoints.entry(folder).or_default().push(lines_of_code(&file));
        }
    }
    assert!(endpoints.len() >= 8, "the folders of providers are elsewhere: {endpoints:?}");
    for (folder, lines) in endpoints {
        let shared = if folder == Path::new("cloud") { lines_of_code(&providers.join("cloud.rs")) / lines.len() } else { 0 };
        let most = lines.iter().max().unwrap() + shared;
        assert!(most <= LINES, "an endpoint in src/providers/{} has {most} lines, and may have {LINES}", folder.display());
    }
}

/// How many lines of a file are neither blank nor a comment nor an import.
fn lines_of_code(file: &Path) -> usize {
    let text = fs::read_to_string(file).unwrap();
    let mut in_import = false;
    text.lines()
        .map(str::trim)
        .filter(|line| {
            in_import |= line.trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ").starts_with("use ");
            let counts = !in_import && !line.is_empty() && !line.starts_with("//");
            in_import &= !line.ends_with(';');
            counts
        })
        .count()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Which room uses which, and where, of a library whose sources are in `src`.
fn uses_in(src: &Path) -> Uses {
    let rooms = rooms(src);
    let exported = exported(&parsed(&src.join("lib.rs")));
    let mut uses = Uses::new();
    for (room, files) in &rooms {
        for file in files {
            let shown = Path::new("src").join(file).display().to_string();
            for Name { name, line } in names_in(parsed(&src.join(file)), depth(file)) {
                let place = format!("{shown}:{line}");
                // What lib.rs hands out stands for the room that it comes from.
                let other = if rooms.contains_key(&name) { Some(&name) } else { exported.get(&name) };
                let other = other.unwrap_or_else(|| panic!("{place}: which room is `crate::{name}`?"));
                if other != room {
                    uses.entry((room.clone(), other.clone())).or_default().push(place);
                }
            }
        }
    }
    uses
}

/// The rooms, each with its files, as seen from `src`; files of tests are left out.
fn rooms(src: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let mut rooms: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in files(src) {
        let file = file.strip_prefix(src).unwrap().to_owned();
        let first = file.iter().next().unwrap().to_str().unwrap();
        let room = first.strip_suffix(".rs").unwrap_or(first).to_owned();
        if room != "lib" && !file.ends_with("tests.rs") {
            rooms.entry(room).or_default().push(file);
        }
    }
    rooms
}

/// The Rust files in a folder and in those within it, in order.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// How many modules lead from the library's root to that of a file.
fn depth(file: &Path) -> usize {
    file.iter().count() - usize::from(file.ends_with("mod.rs"))
}

fn parsed(file: &Path) -> TokenStream {
    let text = fs::read_to_string(file).unwrap_or_else(|cause| panic!("{}: {cause}", file.display()));
    text.parse().unwrap_or_else(|cause| panic!("{}: {cause}", file.display()))
}

/// A name right beneath the library's root, and where it is used.
#[derive(Debug, PartialEq)]
struct Name {
    name: String,
    line: usize,
}

/// Every name that is reached by `crate::`, or by as many `super::` as lead to the root, in uses, in code and in macros alike:
/// so it is the tokens that are read, for inside a macro nothing else is certain.
fn names_in(tokens: TokenStream, depth: usize) -> Vec<Name> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(length) = length_of_test(&tokens[at..]) {
            at += length;
            continue;
        }
        if let Some(path) = beneath_root(&tokens[at..], depth) {
            names.extend(heads(path));
        }
        if let TokenTree::Group(group) = &tokens[at] {
            let is_module = at >= 2 && is_word(&tokens[at - 2], "mod") && group.delimiter() == Delimiter::Brace;
            names.extend(names_in(group.stream(), depth + usize::from(is_module)));
        }
        at += 1;
    }
    names
}

/// The number of tokens that an item for tests alone takes here, with its attributes.
fn length_of_test(tokens: &[TokenTree]) -> Option<usize> {
    let [hash, TokenTree::Group(attribute), ..] = tokens else { return None };
    let text: String = attribute.stream().to_string().split_whitespace().collect();
    if !is_mark(hash, '#') || !(text == "cfg(test)" || text.starts_with("cfg(all(test,")) {
        return None;
    }
    let is_end = |token: &TokenTree| is_mark(token, ';') || in_braces(token).is_some();
    Some(tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1))
}

/// What follows the path to the library's root, if one begins here.
fn beneath_root(tokens: &[TokenTree], depth: usize) -> Option<&[TokenTree]> {
    let after = |tokens: &mut &[TokenTree], word| match *tokens {
        [first, one, other, rest @ ..] if is_word(first, word) && is_mark(one, ':') && is_mark(other, ':') => {
            *tokens = rest;
            true
        }
        _ => false,
    };
    let mut rest = tokens;
    (after(&mut rest, "crate") || (depth > 0 && (0..depth).all(|_| after(&mut rest, "super")))).then_some(rest)
}

/// The first name of a path, or of each path in a group: of `{a, b::c}`, `a` and `b`.
fn heads(path: &[TokenTree]) -> Vec<Name> {
    let Some(first) = path.first() else { return Vec::new() };
    if let Some(group) = in_braces(first) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        return tokens.split(|token| is_mark(token, ',')).flat_map(heads).collect();
    }
    vec![Name { name: first.to_string(), line: first.span().start().line }]
}

/// What lib.rs makes public, each name with the room that it comes from: `pub use room::{A, B as C};`.
fn exported(library: &TokenStream) -> BTreeMap<String, String> {
    let tokens: Vec<TokenTree> = library.clone().into_iter().collect();
    let mut exported = BTreeMap::new();
    for item in tokens.split(|token| is_mark(token, ';')) {
        let Some(at) = item.iter().position(|token| is_word(token, "use")) else { continue };
        let [room, _, _, names @ ..] = &item[at + 1..] else { continue };
        let group = names.last().and_then(in_braces);
        let inner = group.map(|group| group.stream().into_iter().collect::<Vec<_>>());
        // The last word of each is what it is called.
        for name in inner.as_deref().unwrap_or(names).split(|token| is_mark(token, ',')) {
            exported.extend(name.last().map(|name| (name.to_string(), room.to_string())));
        }
    }
    exported
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn in_braces(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

/// Tells every use from which a way leads back to the room that uses, with that way and the places.
fn circles(uses: &Uses) -> Vec<String> {
    let mut told = Vec::new();
    for ((room, used), places) in uses {
        if let Some(way) = way(uses, used, room) {
            told.push(format!(
                "{room} uses {used}, and so itself: {room} → {}\n    {}\n",
                way.join(" → "),
                places.join("\n    ")
            ));
        }
    }
    told
}

/// The shortest way of uses from one room to another, both included.
fn way<'a>(uses: &'a Uses, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut seen = BTreeSet::from([from]);
    let mut ways = vec![vec![from]];
    while !ways.is_empty() {
        if let Some(at) = ways.iter().position(|way| way.ends_with(&[to])) {
            return Some(ways.swap_remove(at));
        }
        let mut longer = Vec::new();
        for way in ways {
            for (room, used) in uses.keys() {
                if way.ends_with(&[room]) && seen.insert(used) {
                    longer.push([&way[..], &[used]].concat());
                }
            }
        }
        ways = longer;
    }
    None
}

mod the_finder {
    use super::*;

    /// `a.rs:1 b` is a use of b by a.
    fn told(uses: &[&str]) -> Vec<String> {
        let mut graph = Uses::new();
        for one in uses {
            let (place, other) = one.split_once(' ').unwrap();
            let (room, _) = place.split_once('.').unwrap();
            graph.entry((room.to_owned(), other.to_owned())).or_default().push(place.to_owned());
        }
        circles(&graph)
    }

    #[test]
    fn sees_none_where_two_ways_meet() {
        assert!(told(&[]).is_empty());
        assert!(told(&["a.rs:1 b", "a.rs:2 c", "b.rs:1 d", "c.rs:1 d", "a.rs:3 d"]).is_empty());
    }

    #[test]
    fn tells_both_uses_of_two_rooms_with_every_place() {
        let both = told(&["a.rs:1 b", "a.rs:7 b", "b.rs:3 a", "b.rs:4 c", "d.rs:1 a"]);
        assert_eq!(
            both,
            ["a uses b, and so itself: a → b → a\n    a.rs:1\n    a.rs:7\n", "b uses a, and so itself: b → a → b\n    b.rs:3\n",]
        );
    }

    #[test]
    fn tells_every_use_of_a_longer_circle_and_of_a_second_one() {
        let lines = told(&["a.rs:1 b", "b.rs:1 c", "c.rs:1 a", "c.rs:2 b", "c.rs:3 d", "d.rs:1 e", "e.rs:1 d"]);
        let first: Vec<&str> = lines.iter().map(|told| told.lines().next().unwrap()).collect();
        assert_eq!(
            first,
            [
                "a uses b, and so itself: a → b → c → a",
                "b uses c, and so itself: b → c → b",
                "c uses a, and so itself: c → a → b → c",
                "c uses b, and so itself: c → b → c",
                "d uses e, and so itself: d → e → d",
                "e uses d, and so itself: e → d → e",
            ]
        );
    }

    fn found(source: &str, depth: usize) -> Vec<(String, usize)> {
        let names = names_in(source.parse().unwrap(), depth);
        names.into_iter().map(|Name { name, line }| (name, line)).collect()
    }

    fn found_names(source: &str, depth: usize) -> String {
        let names: Vec<String> = found(source, depth).into_iter().map(|(name, _)| name).collect();
        names.join(" ")
    }

    #[test]
    fn reads_uses_and_groups_with_their_lines() {
        let source = "use crate::a;\npub(crate) use crate::{\n    b::{self, x},\n    c as d,\n};\nuse {crate::e::*, core::fmt};\nuse self::f;";
        assert_eq!(found(source, 1), [("a", 1), ("b", 3), ("c", 4), ("e", 6)].map(|(name, line)| (name.to_owned(), line)));
    }

    #[test]
    fn reads_paths_in_code_and_in_macros() {
        assert_eq!(found_names("fn f(x: &crate::a::X) -> u8 { matches!(x, crate::b::Y) as u8 + crate::c() }", 1), "a b c");
        assert_eq!(found_names("macro_rules! m { () => { $crate::a::f() }; }", 1), "a");
        assert_eq!(
            found_names("/// [`crate::a`]\npub(crate) struct X(pub(super) &'static str); const C: &str = \"crate::b\";", 1),
            ""
        );
    }

    #[test]
    fn reads_super_where_it_leads_to_the_root() {
        assert_eq!(found_names("use super::a;", 1), "a");
        assert_eq!(found_names("use super::x; use super::super::{a, b::c};", 2), "a b");
        assert_eq!(found_names("mod inner { use super::x; use super::super::a; fn f() { super::super::b::g() } }", 1), "a b");
    }

    #[test]
    fn leaves_out_what_is_for_tests_alone() {
        let source = "#[cfg(test)]\nmod tests { use crate::x; }\n#[cfg(test)]\n#[allow(unused)]\nuse crate::{x, y};\n#[cfg(test)]\nmod tests;\nuse crate::a;";
        assert_eq!(found_names(source, 1), "a");
        assert_eq!(found_names("#[cfg(all(test, not(miri)))] fn f() { crate::x::g() } #[cfg(not(test))] use crate::a;", 1), "a");
    }

    #[test]
    fn knows_what_the_library_hands_out() {
        let library = "mod a; pub use a::{One, Two as Other}; #[cfg(x)] pub use b::inner::{three, Four}; pub use b::inner::five; #[cfg(doctest)] struct Readme;";
        let names = exported(&library.parse().unwrap());
        let names: Vec<String> = names.into_iter().map(|(name, room)| format!("{name} {room}")).collect();
        assert_eq!(names, ["Four b", "One a", "Other a", "five b", "three b"]);
    }
}
