//! How an answer is read: the provider's words and codes decide before its status.

use alloc::string::String;

use super::answer::{Answer, Failure, FailureKind};
use super::body::{self, text_at, without_mark};
use super::handed::opened;
use super::known::Known;
use super::quoted::{self, quoted, says};
use super::time;
use super::wire::{Refusal, Wire, complaint, item};
use crate::json::{Doc, Json, Kind, Value};
use crate::request::Credentials;
use crate::text::{decimal, joined, pieces};

/// Words of those that have no connection to WhatsApp.
const OFFLINE: [&str; 6] = ["not connected", "disconnected", "desconectad", "não conectad", "NÃO conectad", "no conectad"];

/// Words of those that have no such instance, whatever the status.
const ABSENT: [&str; 2] = ["instance not found", "instance does not exist"];

/// What an answer means, as it came or as a client or a flow hands it on. Without a wire nobody knows what the provider says; `headers` is
/// an object, or a list of pairs.
pub(crate) fn answer(
    wire: Option<&Wire>,
    status: u16,
    headers: Value<'_>,
    body: Value<'_>,
    credentials: Option<&Credentials>,
) -> Answer {
    // A flow hands on what its client did.
    opened_at_most(2, wire, status, headers, body, credentials)
}

fn opened_at_most(
    times: u8,
    wire: Option<&Wire>,
    status: u16,
    headers: Value<'_>,
    body: Value<'_>,
    credentials: Option<&Credentials>,
) -> Answer {
    let read = body::read(body);
    let body = item(read.as_ref().map_or(body, Doc::root));
    let inside = times.checked_sub(1).and_then(|times| {
        opened(body, &|status, own, body| opened_at_most(times, wire, status, own.unwrap_or(headers), body, credentials))
    });
    inside.unwrap_or_else(|| answer_of(wire, status, headers, body, credentials))
}

fn answer_of(wire: Option<&Wire>, status: u16, headers: Value<'_>, body: Value<'_>, credentials: Option<&Credentials>) -> Answer {
    // The body, if it is no more than that.
    let text = body.text().map(without_mark);
    let mut is_denied = false;
    let refusal = match wire.and_then(|wire| (wire.said)(body)) {
        Some(Ok(accepted)) if (200..300).contains(&status) => match denial(body) {
            None => return Answer::Accepted(accepted),
            Some(refusal) => {
                is_denied = true;
                refusal
            }
        },
        Some(Err(refusal)) => refusal,
        _ => Refusal::of(text.map(String::from).unwrap_or_default()),
    };
    let mut failure = Failure {
        kind: if wire.is_some() { FailureKind::of(status) } else { FailureKind::Unknown },
        retryable: false,
        retry_at: None,
        message: quoted(&hidden(&refusal.words, credentials), quoted::MOST),
        code: None,
        button: None,
    };
    // A word that stands for the sentence may be what is known.
    let code = refusal.code.as_deref();
    let told = [Some(failure.message.as_str()), code];
    let button = |known: &Known| told.iter().flatten().find_map(|words| known.button(words, code, status));
    let known = known_of(wire, &button);
    // Of several complaints in one answer the first that is known counts.
    let of_several = || {
        let mut all = pieces(&failure.message, b';').map(str::trim_ascii).filter(|one| one.len() < failure.message.len());
        all.find_map(|words| known_of(wire, &|known| known.button(words, None, 0)))
    };
    let known = known.or_else(of_several);
    let is_told = |known: &[&str]| wire.is_some() && told.iter().flatten().any(|words| says(words, known));
    let (is_absent, is_offline) = (is_told(&ABSENT), is_told(&OFFLINE));
    let mut is_refused = !refusal.words.is_empty() && text.is_none();
    if let Some((known, button)) = known {
        (failure.kind, failure.code) = (known.kind, known.code);
        failure.button = Some(button).filter(|button| *button > 0);
        failure.message = known.masked().unwrap_or(failure.message);
        is_refused |= known.is_text();
    }
    // Of a server's failure a page of HTML may say so; whether the message went out, it does not say.
    let is_page = text.is_some_and(|page| page.trim_start().starts_with('<'));
    let may_be = match failure.kind {
        FailureKind::Unauthorized => false,
        FailureKind::ProviderError => !is_page,
        _ => true,
    };
    let is_absent = is_absent || wire.is_some() && names_absent(&failure.message);
    if known.is_none() && is_absent && !is_page {
        failure.kind = FailureKind::NotFound;
    } else if known.is_none() && is_offline && may_be {
        failure.kind = FailureKind::Disconnected;
    }
    if !is_refused {
        failure.message = seen(status, body, credentials);
    }
    failure.retryable = known.and_then(|(known, _)| known.retryable).unwrap_or(match failure.kind {
        FailureKind::RateLimited | FailureKind::Disconnected => true,
        FailureKind::ProviderError => refusal.transient,
        _ => false,
    });
    // It has an id: whether it went out all the same, nobody can tell.
    failure.retryable &= !is_denied;
    if failure.kind == FailureKind::RateLimited && failure.retryable {
        failure.retry_at = retry_at(headers);
    }
    Answer::Failed(failure)
}

/// Whether the words say so of an instance that they name: `Instance 'shop' not found`.
fn names_absent(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    let words = words.trim_end_matches('.');
    let name = [" not found", " does not exist"].iter().find_map(|end| words.strip_prefix("instance ")?.strip_suffix(end));
    name.is_some_and(|name| !name.contains([' ', ':']) && name != "token")
}

/// The first of what the provider is known to answer that has a button's number, which may be 0.
fn known_of(wire: Option<&Wire>, button: &dyn Fn(&Known) -> Option<usize>) -> Option<(&'static Known, usize)> {
    wire?.known.iter().copied().flatten().find_map(|known| Some((known, button(known)?)))
}

/// Why a message was not taken after all that a body names with its id: a failed status, a `success` that is false, or an error beside it.
fn denial(body: Value<'_>) -> Option<Refusal> {
    /// What stands around a status.
    const AROUND: [&str; 3] = ["response", "message", "data"];
    const FAILED: [&str; 4] = ["failed", "error", "canceled", "cancelled"];

    AROUND.iter().filter_map(|name| body.member(name)).chain([body]).find_map(|place| {
        let complaint =
            ["error", "errors"].iter().find_map(|name| complaint(place.member(name)?).filter(|words| !words.is_empty()));
        let status = place.text_of("status").filter(|status| FAILED.iter().any(|failed| status.eq_ignore_ascii_case(failed)));
        let is_no = place.member("success").and_then(Value::bool) == Some(false);
        if complaint.is_none() && status.is_none() && !is_no {
            return None;
        }
        Some(Refusal::of(complaint.or_else(|| text_at(place, &["message"]).or(status).map(String::from)).unwrap_or_default()))
    })
}

fn retry_at(headers: Value<'_>) -> Option<String> {
    /// Less is no moment of our times, but a number of seconds.
    const YEAR_2001: u64 = 1_000_000_000;

    let reset = header(headers, "x-ratelimit-reset").and_then(time::digits).filter(|reset| *reset >= YEAR_2001);
    if let Some(moment) = reset.and_then(time::from_seconds) {
        return Some(moment);
    }
    let after = header(headers, "retry-after")?;
    let moment = match time::digits(after) {
        Some(seconds) => time::http_date(header(headers, "date")?)?.checked_add(seconds)?,
        None => time::http_date(after)?,
    };
    time::from_seconds(moment)
}

/// The value of a header, whose name is here in lower case.
fn header<'a>(headers: Value<'a>, wanted: &str) -> Option<&'a str> {
    let pairs = headers.items().filter_map(|pair| {
        let mut both = pair.items();
        Some((both.next()?.text()?, both.next()?))
    });
    let (_, value) = headers.members().chain(pairs).filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted)).last()?;
    text_at(value.items().next().unwrap_or(value), &[]).map(str::trim)
}

/// The text without the credentials of the options.
fn hidden(text: &str, credentials: Option<&Credentials>) -> String {
    let secrets = credentials.into_iter().flat_map(Credentials::texts);
    secrets.fold(String::from(text), |text, secret| quoted::without(&text, secret.trim()))
}

/// The status, and the beginning of a body that says nothing that is known.
fn seen(status: u16, body: Value<'_>, credentials: Option<&Credentials>) -> String {
    let json = body.to_json().filter(|_| body.kind() != Kind::Null);
    let body = body.text().map(without_mark).or(json.as_ref().map(Json::as_str)).unwrap_or_default();
    let status = if status == 0 { String::from("?") } else { decimal(status.into()) };
    let mark = if body.trim().is_empty() { "" } else { ": " };
    quoted(&joined(&["HTTP ", &status, mark, &hidden(body, credentials)]), quoted::MOST)
}
