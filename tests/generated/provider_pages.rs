//! `docs/providers/<endpoint>.md`, and the same in other languages: what is known of an endpoint, and what comes of it, by
//! running it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use botonera::{
    Carries, CredentialPlace, Endpoint, Issue, Link, Loss, Media, MediaType, Message, Note, Options, Provider, Source, build,
    compare, providers,
};
use serde_json::Value;

use super::features::{FEATURES, NO_TITLE, RECIPIENTS, base, button, kind_of};
use super::markdown::{MARK, block, code, heading, json_line, json_whole, paragraph, table};
use super::words::{self, LANGUAGES, Language};
use super::{answers, limits, payload_members};
use crate::cases::{Case, cases};

/// Every page, by its path below `docs/providers/`.
pub static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let endpoints = providers().iter().flat_map(|provider| provider.endpoints.iter().map(move |endpoint| (provider, endpoint)));
    let pages = endpoints.flat_map(|(provider, endpoint)| {
        LANGUAGES.map(|language| (file(endpoint.id, language), page(provider, endpoint, language)))
    });
    pages.collect()
});

/// The page of an endpoint in a language, as [`PAGES`] names it.
pub fn file(endpoint: &str, language: Language) -> String {
    endpoint.to_owned() + &language.extension()
}

fn page(provider: &Provider, endpoint: &Endpoint, language: Language) -> String {
    let sections = [
        request(provider, endpoint, language),
        members(endpoint, language),
        payload_members::section(endpoint, language),
        carried(endpoint, language),
        limits::section(endpoint, language),
        answers::section(provider, endpoint, language),
        notes(provider, endpoint, language),
        example(endpoint, language),
        sources(endpoint, language),
    ];
    let title = paragraph(&format!("# {}: `{}`", provider.name, endpoint.id));
    let text = [MARK, "\n", &title, &languages(endpoint, language), &sections.concat()].concat();
    text.trim_end().to_owned() + "\n"
}

/// The name of the page's language, and the links to the same page in the others.
fn languages(endpoint: &Endpoint, own: Language) -> String {
    let names = LANGUAGES.map(|language| {
        let file = file(endpoint.id, language);
        let beside = file.rsplit('/').next().unwrap();
        if language == own { language.name.to_owned() } else { format!("[{}]({beside})", language.name) }
    });
    paragraph(&names.join(" · "))
}

/// What `build` and `compare` are asked with, for issues in the language.
fn options(language: Language) -> Options {
    Options { locale: language.locale, ..Options::default() }
}

/// The link to what is said of a code.
pub fn link(endpoint: &str, issue: &str) -> String {
    let up = "../".repeat(endpoint.matches('/').count() + 1);
    format!("[`{issue}`]({up}issues.md#{issue})")
}

fn request(provider: &Provider, endpoint: &Endpoint, language: Language) -> String {
    let built = build(endpoint.id, &base(endpoint), &Options::default()).unwrap();
    let headers: Vec<_> = built.request.headers.iter().map(|(name, value)| vec![code(name), code(value)]).collect();
    let credentials: Vec<_> = provider
        .credentials
        .iter()
        .map(|credential| {
            let place = match credential.place {
                CredentialPlace::Header => words::IN_HEADER,
                _ => words::IN_URL,
            };
            let need = match credential.default {
                Some(default) => words::INSTEAD_OF.with(language, &[("default", &code(default))]),
                None if credential.optional => words::IF_ASKED.of(language).to_owned(),
                None => words::ALWAYS.of(language).to_owned(),
            };
            vec![code(credential.name), place.of(language).to_owned(), need]
        })
        .collect();
    let idempotent = match provider.idempotent {
        Some(true) => words::SENDS_ONE,
        Some(false) => words::SENDS_TWO,
        None => words::SENDS_UNKNOWN,
    };
    let rate = provider.rate_limit.map_or(String::new(), |rate| {
        let [requests, seconds] = [rate.requests, rate.seconds].map(|count| count.to_string());
        " ".to_owned() + &words::RATE.with(language, &[("requests", &requests), ("seconds", &seconds), ("per", rate.per)])
    });
    let kinds: Vec<String> = endpoint.kinds().iter().map(|kind| code(kind.as_str())).collect();
    let what = if provider.endpoints.len() == 1 { words::THE_ONE } else { words::THE_BEST };
    let names = [("provider", provider.id), ("what", what.of(language)), ("kinds", &kinds.join(", "))];
    [
        paragraph(&words::TARGET.with(language, &names)),
        heading(&words::REQUEST, language),
        block("http", &format!("{} {}", Endpoint::METHOD, endpoint.url())),
        table(&[words::HEADER, words::VALUE].map(|head| head.of(language)), &headers),
        table(&[words::CREDENTIAL, words::STANDS_IN, words::NEEDED].map(|head| head.of(language)), &credentials),
        paragraph(&(idempotent.of(language).to_owned() + &rate)),
    ]
    .concat()
}

/// A path of a link as a person writes it: `buttons[].label`.
fn dotted(path: &str) -> String {
    code(&path.replace("/*", "[]").replace('/', "."))
}

fn members(endpoint: &Endpoint, language: Language) -> String {
    let written = written(endpoint);
    let links = endpoint.links();
    let holds_others = |link: &Link| links.iter().any(|other| other.message.starts_with(&format!("{}/", link.message)));
    let rows: Vec<_> = links
        .iter()
        .filter(|link| !holds_others(link))
        .map(|link| {
            let only = link.kind.map_or(String::new(), |kind| words::OF_BUTTONS.with(language, &[("kind", kind.as_str())]));
            let read = if written.contains(&link.payload) { "" } else { words::READ_ONLY.of(language) };
            let media = media_only(endpoint, &links, link, language);
            let when = when(endpoint, &links, link, language);
            let notes: Vec<&str> =
                [only.as_str(), media.as_str(), when, read].into_iter().filter(|note| !note.is_empty()).collect();
            vec![dotted(&link.message), dotted(&link.payload), notes.join(", ")]
        })
        .collect();
    let kinds: Vec<_> = endpoint
        .kinds()
        .iter()
        .map(|kind| {
            let message = Message { buttons: vec![button(*kind)], ..base(endpoint) };
            let built = build(endpoint.id, &message, &Options::default()).unwrap();
            vec![code(&json_of(&message.buttons[0])), code(&json_line(&serde_json::from_str(&built.request.body).unwrap()))]
        })
        .collect();
    let to: Vec<&Link> = links.iter().filter(|link| link.message == "to").collect();
    let recipients: Vec<_> = RECIPIENTS
        .iter()
        .map(|(what, given)| {
            let message = Message { to: (*given).to_owned(), ..base(endpoint) };
            let sent = match build(endpoint.id, &message, &Options::default()) {
                Ok(built) => {
                    let payload: Value = serde_json::from_str(&built.request.body).unwrap();
                    let written = to.iter().find_map(|link| payload.pointer(&format!("/{}", link.payload))?.as_str());
                    code(written.unwrap())
                }
                Err(rejected) => link(endpoint.id, rejected.errors[0].code.as_str()),
            };
            vec![what.of(language).to_owned(), code(given), sent]
        })
        .collect();
    [
        heading(&words::WHERE, language),
        table(&[words::MESSAGE.of(language), words::PAYLOAD.of(language), ""], &rows),
        paragraph(words::EACH_BUTTON.of(language)),
        table(&[words::BUTTON_OF_MESSAGE, words::PAYLOAD].map(|head| head.of(language)), &kinds),
        paragraph(words::EACH_RECIPIENT.of(language)),
        table(&[words::RECIPIENT, words::IN_MESSAGE, words::IN_PAYLOAD].map(|head| head.of(language)), &recipients),
    ]
    .concat()
}

/// When a part goes to a place in the payload, where it may go to another.
fn when(endpoint: &Endpoint, links: &[Link], link: &Link, language: Language) -> &'static str {
    let of_user = Message { to: RECIPIENTS.last().unwrap().1.into(), ..base(endpoint) };
    let (with, message, words) = match &*link.message {
        "to" => (of_user, base(endpoint), [words::OF_USERS, words::OF_OTHERS]),
        "text" => {
            let title = |title: Option<&str>| Message { title: title.map(str::to_owned), ..base(endpoint) };
            (title(Some("Title")), title(None), [words::WITH_TITLE, words::WITHOUT_TITLE])
        }
        _ => return "",
    };
    if links.iter().filter(|other| other.message == link.message).count() < 2 {
        return "";
    }
    let has = |message: &Message| {
        let built = build(endpoint.id, message, &Options::default());
        let payload: Value = built.map_or(Value::Null, |built| serde_json::from_str(&built.request.body).unwrap());
        let given = if link.message == "to" { None } else { Some(&*message.text) };
        payload.pointer(&format!("/{}", link.payload)).is_some_and(|value| given.is_none() || value.as_str() == given)
    };
    match (has(&with), has(&message)) {
        (true, false) => words[0].of(language),
        (false, true) => words[1].of(language),
        _ => "",
    }
}

/// Of which media's URL a place in the payload is, where each kind has one of its own.
fn media_only(endpoint: &Endpoint, links: &[Link], link: &Link, language: Language) -> String {
    if link.message != "media/url" || links.iter().filter(|other| other.message == link.message).count() < 2 {
        return String::new();
    }
    let kinds = [MediaType::Image, MediaType::Video, MediaType::Document].into_iter().filter(|kind| {
        let media = Some(Media { kind: *kind, url: "https://example.com/media".into() });
        let built = build(endpoint.id, &Message { media, ..base(endpoint) }, &Options::default());
        let payload: Value = built.map_or(Value::Null, |built| serde_json::from_str(&built.request.body).unwrap());
        payload.pointer(&format!("/{}", link.payload)).is_some()
    });
    let names: Vec<String> = kinds.map(|kind| format!("`{}`", serde_json::to_value(kind).unwrap().as_str().unwrap())).collect();
    words::OF_MEDIA.with(language, &[("kinds", &names.join(words::AND.of(language)))])
}

fn json_of(value: impl serde::Serialize) -> String {
    json_line(&serde_json::to_value(value).unwrap())
}

/// The paths in all payloads that the endpoint's fixtures build, with `*` for indexes.
fn written(endpoint: &Endpoint) -> BTreeSet<String> {
    fn walk(value: &Value, path: &str, out: &mut BTreeSet<String>) {
        let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        match value {
            Value::Object(members) => members.iter().for_each(|(name, value)| walk(value, &below(name), out)),
            Value::Array(items) => items.iter().for_each(|value| walk(value, &below("*"), out)),
            _ => {}
        }
        out.insert(path.to_owned());
    }
    let mut out = BTreeSet::new();
    for message in messages(endpoint) {
        if let Ok(built) = build(endpoint.id, &message, &Options::default()) {
            walk(&serde_json::from_str(&built.request.body).unwrap(), "", &mut out);
        }
    }
    out
}

fn messages(endpoint: &Endpoint) -> Vec<Value> {
    let own = cases().iter().filter(|(folder, _, case)| folder == endpoint.id && case.read.is_none());
    own.filter_map(|(_, _, case)| case.message.clone()).collect()
}

fn carried(endpoint: &Endpoint, language: Language) -> String {
    let mut rows = Vec::new();
    let has_title = base(endpoint).title.is_some();
    for (what, change) in FEATURES.iter().chain(has_title.then_some(&NO_TITLE)) {
        let mut message = base(endpoint);
        change(&mut message);
        if message.buttons.iter().all(|button| !endpoint.kinds().contains(&kind_of(button))) {
            continue;
        }
        let support = compare(&message, &options(language)).into_iter().find(|support| support.endpoint == endpoint.id).unwrap();
        let told: Vec<&Issue> = support.errors.iter().chain(&support.warnings).collect();
        let verdict = match support.carries {
            Carries::Whole if told.is_empty() => words::YES,
            Carries::Whole => words::YES_WARNED,
            Carries::Changed => words::OTHER_SHAPE,
            Carries::No => words::NO,
            Carries::WithLoss if told.iter().any(|issue| issue.loss == Some(Loss::Reader)) => words::NO_READER,
            Carries::WithLoss => words::NO_SENDER,
        };
        let codes: Vec<String> = told.iter().map(|issue| link(endpoint.id, issue.code.as_str())).collect();
        let mut messages: Vec<&str> = told.iter().map(|issue| issue.message.as_str()).collect();
        messages.dedup();
        rows.push(vec![
            what.of(language).to_owned(),
            verdict.of(language).to_owned(),
            unique(codes).join(" "),
            messages.join(" "),
        ]);
    }
    [
        heading(&words::CARRIES, language),
        paragraph(words::FOUND.of(language)),
        block("json", &json_whole(&serde_json::to_value(base(endpoint)).unwrap())),
        table(&["", words::CARRIED.of(language), words::ISSUE.of(language), words::WHICH_SAYS.of(language)], &rows),
    ]
    .concat()
}

fn unique(mut texts: Vec<String>) -> Vec<String> {
    texts.dedup();
    texts
}

fn page_link(page: &str) -> String {
    let host = page.trim_start_matches("https://");
    format!("[{host}]({page})")
}

fn notes(provider: &Provider, endpoint: &Endpoint, language: Language) -> String {
    let mut out = heading(&words::NOTES, language);
    for Note { text, docs, .. } in endpoint.notes.iter().chain(provider.notes) {
        writeln!(out, "* {} ([{}]({docs}))", language.own(text), words::SOURCE.of(language)).unwrap();
    }
    out + "\n"
}

/// The richest of the page's own examples.
fn example(endpoint: &Endpoint, language: Language) -> String {
    let is_page = |folder: &str, path: &std::path::Path, case: &Case| {
        let name = path.file_stem().unwrap().to_str().unwrap();
        folder == endpoint.id && name.starts_with("page-") && case.message.is_some() && case.payload.is_some()
    };
    let (_, path, case) = cases()
        .iter()
        .filter(|(folder, path, case)| is_page(folder, path, case))
        .max_by_key(|(_, _, case)| case.payload.as_ref().unwrap().to_string().len())
        .unwrap_or_else(|| panic!("{} has no fixture `page-….json` with a message", endpoint.id));
    let message = case.message.as_ref().unwrap();
    let built = build(endpoint.id, message, &options(language)).unwrap();
    let payload: Value = serde_json::from_str(&built.request.body).unwrap();
    let path = path.to_str().unwrap().replace('\\', "/");
    let up = "../".repeat(endpoint.id.matches('/').count() + 2);
    let mut curl = format!("curl -X {} '{}'", built.request.method, built.request.url);
    for (name, value) in &built.request.headers {
        write!(curl, " \\\n  -H '{name}: {value}'").unwrap();
    }
    write!(curl, " \\\n  --data-raw '{}'", json_whole(&payload).replace('\'', r"'\''")).unwrap();
    let warnings: Vec<String> = built
        .warnings
        .iter()
        .map(|issue| {
            let issue_link = link(endpoint.id, issue.code.as_str());
            let told = [("issue", &*issue_link), ("place", &issue.pointer()), ("message", &issue.message)];
            format!("* {}\n", words::WARNED_AT.with(language, &told))
        })
        .collect();
    [
        heading(&words::EXAMPLE, language),
        paragraph(&words::FROM_PAGE.with(language, &[("path", &(up + &path))])),
        block("json", &json_whole(message)),
        paragraph(words::WITH_PLACEHOLDERS.of(language)),
        block("sh", &curl),
        if warnings.is_empty() {
            String::new()
        } else {
            paragraph(words::WARNINGS.of(language)) + &paragraph(warnings.concat().trim_end())
        },
    ]
    .concat()
}

fn sources(endpoint: &Endpoint, language: Language) -> String {
    let rows: Vec<_> = endpoint
        .sources
        .iter()
        .map(|source| {
            let seen = if source.seen == Source::UNREAD { words::UNREAD.of(language) } else { source.seen };
            vec![page_link(source.page), language.own(source.about).to_owned(), seen.to_owned()]
        })
        .collect();
    [
        heading(&words::SOURCES, language),
        paragraph(words::SEEN_WHEN.of(language)),
        table(&[words::PAGE, words::ABOUT, words::SEEN].map(|head| head.of(language)), &rows),
    ]
    .concat()
}
