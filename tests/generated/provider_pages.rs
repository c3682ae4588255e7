//! `docs/providers/<endpoint>.md`: what is known of an endpoint, and what comes of it, by running it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use botonera::{
    Carries, CredentialPlace, Endpoint, Issue, Limit, Link, Loss, Media, MediaType, Message, Note, Options, Provider, Severity,
    build, compare, providers,
};
use serde_json::Value;

use super::answers;
use super::features::{FEATURES, RECIPIENTS, base, button, kind_of};
use super::markdown::{MARK, block, code, json_line, json_whole, table};
use crate::cases::{Case, cases};
use crate::sizes;

/// What a provider's id stands for that has several endpoints.
const SEVERAL: &str = "the one of its endpoints that carries the message best. Of a payload that is given to `validate`, `read` or \
    `translate`, `detect` decides which of them it is for.";

/// Every page, by its path below `docs/providers/`.
pub static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let endpoints = providers().iter().flat_map(|provider| provider.endpoints.iter().map(move |endpoint| (provider, endpoint)));
    endpoints.map(|(provider, endpoint)| (format!("{}.md", endpoint.id), page(provider, endpoint))).collect()
});

fn page(provider: &Provider, endpoint: &Endpoint) -> String {
    let sections = [
        request(provider, endpoint),
        members(endpoint),
        carried(endpoint),
        limits(endpoint),
        answers::section(provider, endpoint),
        notes(provider, endpoint),
        example(endpoint),
        sources(endpoint),
    ];
    let title = format!("# {}: `{}`\n\n", provider.name, endpoint.id);
    let text = [MARK.to_owned(), "\n".to_owned(), title, sections.concat()].concat();
    text.trim_end().to_owned() + "\n"
}

/// The link to what is said of a code.
pub fn link(endpoint: &str, issue: &str) -> String {
    let up = "../".repeat(endpoint.matches('/').count() + 1);
    format!("[`{issue}`]({up}issues.md#{issue})")
}

fn request(provider: &Provider, endpoint: &Endpoint) -> String {
    let built = build(endpoint.id, &base(endpoint), &Options::default()).unwrap();
    let headers: Vec<_> = built.request.headers.iter().map(|(name, value)| vec![code(name), code(value)]).collect();
    let credentials: Vec<_> = provider
        .credentials
        .iter()
        .map(|credential| {
            let place = match credential.place {
                CredentialPlace::Header => "a header",
                _ => "the URL",
            };
            let need = match credential.default {
                Some(default) => format!("instead of {}", code(default)),
                None if credential.optional => "where the account asks for it".to_owned(),
                None => "always".to_owned(),
            };
            vec![code(credential.name), place.to_owned(), need]
        })
        .collect();
    let idempotent = match provider.idempotent {
        Some(true) => "A request sent twice sends one message.",
        Some(false) => "A request sent twice sends two messages.",
        None => "Whether a request sent twice sends two messages is not documented.",
    };
    let rate = provider.rate_limit.map_or(String::new(), |rate| {
        format!(" At most {} requests in {} seconds are taken, counted by {}.", rate.requests, rate.seconds, rate.per)
    });
    let kinds: Vec<String> = endpoint.kinds().iter().map(|kind| code(kind.as_str())).collect();
    [
        format!("A target of `build` and of all other calls; the provider's id, `{}`, stands for ", provider.id),
        if provider.endpoints.len() == 1 { "it." } else { SEVERAL }.to_owned(),
        format!(" It carries buttons of these types: {}.\n\n## The request\n\n", kinds.join(", ")),
        block("http", &format!("{} {}", Endpoint::METHOD, endpoint.url())),
        table(&["header", "value"], &headers),
        table(&["credential", "stands in", "needed"], &credentials),
        format!("{idempotent}{rate}\n\n"),
    ]
    .concat()
}

/// A path of a link as a person writes it: `buttons[].label`.
fn dotted(path: &str) -> String {
    code(&path.replace("/*", "[]").replace('/', "."))
}

fn members(endpoint: &Endpoint) -> String {
    let written = written(endpoint);
    let links = endpoint.links();
    let holds_others = |link: &Link| links.iter().any(|other| other.message.starts_with(&format!("{}/", link.message)));
    let rows: Vec<_> = links
        .iter()
        .filter(|link| !holds_others(link))
        .map(|link| {
            let only = link.kind.map_or(String::new(), |kind| format!("of `{}` buttons", kind.as_str()));
            let read = if written.contains(&link.payload) { "" } else { "read, never written" };
            let media = media_only(endpoint, &links, link);
            let notes: Vec<&str> = [only.as_str(), media.as_str(), read].into_iter().filter(|note| !note.is_empty()).collect();
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
    let to = links.iter().find(|link| link.message == "to").unwrap();
    let recipients: Vec<_> = RECIPIENTS
        .iter()
        .map(|(what, given)| {
            let message = Message { to: (*given).to_owned(), ..base(endpoint) };
            let sent = match build(endpoint.id, &message, &Options::default()) {
                Ok(built) => {
                    let payload: Value = serde_json::from_str(&built.request.body).unwrap();
                    code(payload.pointer(&format!("/{}", to.payload)).unwrap().as_str().unwrap())
                }
                Err(rejected) => link(endpoint.id, rejected.errors[0].code.as_str()),
            };
            vec![(*what).to_owned(), code(given), sent]
        })
        .collect();
    [
        "## What goes where\n\n".to_owned(),
        table(&["message", "payload", ""], &rows),
        "Each type of button, and a whole payload with it:\n\n".to_owned(),
        table(&["button of the message", "payload"], &kinds),
        "Each kind of recipient:\n\n".to_owned(),
        table(&["recipient", "in the message", "in the payload"], &recipients),
    ]
    .concat()
}

/// Of which media's URL a place in the payload is, where each kind has one of its own.
fn media_only(endpoint: &Endpoint, links: &[Link], link: &Link) -> String {
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
    format!("of {} media", names.join(" and "))
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

fn carried(endpoint: &Endpoint) -> String {
    let mut rows = Vec::new();
    for (what, change) in FEATURES {
        let mut message = base(endpoint);
        change(&mut message);
        if message.buttons.iter().all(|button| !endpoint.kinds().contains(&kind_of(button))) {
            continue;
        }
        let support = compare(&message, &Options::default()).into_iter().find(|support| support.endpoint == endpoint.id).unwrap();
        let told: Vec<&Issue> = support.errors.iter().chain(&support.warnings).collect();
        let verdict = match support.carries {
            Carries::Whole if told.is_empty() => "yes",
            Carries::Whole => "yes, with a warning",
            Carries::Changed => "in another shape",
            Carries::No => "no",
            Carries::WithLoss if told.iter().any(|issue| issue.loss == Some(Loss::Reader)) => "no: the reader would miss it",
            Carries::WithLoss => "no: only the sender would miss it",
        };
        let codes: Vec<String> = told.iter().map(|issue| link(endpoint.id, issue.code.as_str())).collect();
        let mut messages: Vec<&str> = told.iter().map(|issue| issue.message.as_str()).collect();
        messages.dedup();
        rows.push(vec![(*what).to_owned(), verdict.to_owned(), unique(codes).join(" "), messages.join(" ")]);
    }
    [
        "## What it carries\n\n".to_owned(),
        format!("Found by running `compare` on a message with one `{}` button, adding one thing at a time; what stands alone stands in that button's place. ", endpoint.kinds()[0].as_str()),
        "What the reader would miss is an error, or a warning with `{ loss: \"warn\" }`.\n\n".to_owned(),
        table(&["", "carried", "issue", "which says"], &rows),
    ]
    .concat()
}

fn unique(mut texts: Vec<String>) -> Vec<String> {
    texts.dedup();
    texts
}

fn limits(endpoint: &Endpoint) -> String {
    let figure = |figure: Option<usize>| figure.map_or(String::new(), |figure| figure.to_string());
    let rows: Vec<_> = endpoint
        .limits()
        .iter()
        .map(|limit| {
            let member = code(&limit.member.replace("buttons.", "buttons[]."));
            let unit = limit.unit.to_owned();
            vec![
                member,
                only(limit),
                figure(limit.min),
                figure(limit.max),
                unit,
                limit.basis.as_str().to_owned(),
                beyond(endpoint, limit),
                host_link(limit.source),
            ]
        })
        .collect();
    [
        "## Limits\n\nOf the members of the message. What is inferred, the provider does not state. Digits are those of a phone number, group digits those of a group's id. ".to_owned(),
        "Where no page says how few digits a phone number may have, the least is inferred from the endpoint's page, which shows numbers with country code and area code. ".to_owned(),
        "What is told beyond them was found by trying.\n\n".to_owned(),
        table(&["member", "for", "least", "most", "unit", "basis", "beyond it", "source"], &rows),
    ]
    .concat()
}

/// Which buttons or messages a limit holds for, if not for all.
fn only(limit: &Limit) -> String {
    let kinds: Vec<String> = limit.kinds.into_iter().flatten().map(|kind| code(kind.as_str())).collect();
    match (kinds.is_empty(), limit.member.starts_with("buttons.")) {
        (true, _) => String::new(),
        (false, true) => format!("{} buttons", kinds.join(", ")),
        (false, false) => format!("messages with {} buttons", kinds.join(", ")),
    }
}

/// What is told of a size that the limit does not allow.
fn beyond(endpoint: &Endpoint, limit: &Limit) -> String {
    let kind = sizes::kinds_with(endpoint, limit.member).into_iter().find(|kind| sizes::is_of(limit, *kind)).unwrap();
    let figure = |end: Option<usize>| end.and_then(|end| i64::try_from(end).ok());
    let sizes = [figure(limit.min).map(|min| (min, min - 1)), figure(limit.max).map(|max| (max, max + 1))];
    let mut told = Vec::new();
    for (end, size) in sizes.into_iter().flatten() {
        let allowed = sizes::at(endpoint, kind, limit.member, limit.unit, end);
        for issue in sizes::at(endpoint, kind, limit.member, limit.unit, size) {
            if allowed.iter().all(|other| other.code != issue.code) {
                let severity = if issue.severity == Severity::Error { "error" } else { "warning" };
                told.push(format!("{severity} {}", link(endpoint.id, issue.code.as_str())));
            }
        }
    }
    told.dedup();
    told.join(", ")
}

/// The link to a page by its host alone, where there is little room.
fn host_link(page: &str) -> String {
    let host = page.trim_start_matches("https://").split('/').next().unwrap();
    format!("[{host}]({page})")
}

fn page_link(page: &str) -> String {
    let host = page.trim_start_matches("https://");
    format!("[{host}]({page})")
}

fn notes(provider: &Provider, endpoint: &Endpoint) -> String {
    let mut out = "## Known problems and notes\n\n".to_owned();
    for Note { text, docs, .. } in endpoint.notes.iter().chain(provider.notes) {
        writeln!(out, "* {text} ([source]({docs}))").unwrap();
    }
    out + "\n"
}

/// The richest of the page's own examples.
fn example(endpoint: &Endpoint) -> String {
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
    let built = build(endpoint.id, message, &Options::default()).unwrap();
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
        .map(|issue| format!("* {} at `{}`: {}\n", link(endpoint.id, issue.code.as_str()), issue.pointer(), issue.message))
        .collect();
    [
        "## Example\n\n".to_owned(),
        format!("From the provider's page ([the fixture]({up}{path})). The message:\n\n"),
        block("json", &json_whole(message)),
        "The request, with placeholders for the credentials:\n\n".to_owned(),
        block("sh", &curl),
        if warnings.is_empty() { String::new() } else { format!("The warnings:\n\n{}\n", warnings.concat()) },
    ]
    .concat()
}

fn sources(endpoint: &Endpoint) -> String {
    let rows: Vec<_> = endpoint
        .sources
        .iter()
        .map(|source| vec![page_link(source.page), source.about.to_owned(), source.seen.to_owned()])
        .collect();
    [
        "## Sources\n\nThe month is that in which the page was read, if that was noted; no page was compared with the running service.\n\n"
            .to_owned(),
        table(&["page", "what it is", "seen"], &rows),
    ]
    .concat()
}
