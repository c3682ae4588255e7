//! How an answer is read: the provider's words and codes decide before its status.

use alloc::string::String;

use super::answer::{Answer, Failure, FailureKind};
use super::body::Opened;
use super::known::Heard;
use super::quoted::{self, quoted, says};
use super::received::retry_at;
use super::said::{Refusal, Said};
use super::wire::Wire;
use crate::json::{Json, Kind, Value};
use crate::request::Credentials;
use crate::text::{decimal, joined};

/// Words of those that have no connection to WhatsApp.
const OFFLINE: [&str; 6] = ["not connected", "disconnected", "desconectad", "não conectad", "NÃO conectad", "no conectad"];

/// What an answer means. Without a wire nobody knows what the provider says; `headers` is an object, or a list of pairs.
pub(crate) fn answer(
    wire: Option<&Wire>,
    status: u16,
    headers: Value<'_>,
    body: Value<'_>,
    credentials: Option<&Credentials>,
) -> Answer {
    let opened = Opened::new(body);
    let said = wire.map_or(Said::Nothing, |wire| (wire.said)(opened.value()));
    let refusal = match said {
        Said::Accepted(accepted) if (200..300).contains(&status) => return Answer::Accepted(accepted),
        Said::Refused(refusal) => refusal,
        Said::Accepted(_) | Said::Nothing => Refusal::of(opened.text().map(String::from).unwrap_or_default()),
    };
    let mut failure = Failure {
        kind: if wire.is_some() { FailureKind::of(status) } else { FailureKind::Unknown },
        retryable: false,
        retry_at: None,
        message: quoted(&hidden(&refusal.words, credentials), quoted::MOST),
        code: None,
        button: None,
    };
    let heard = Heard { words: &failure.message, code: refusal.code.as_deref(), status };
    let known = wire.and_then(|wire| wire.known.iter().find_map(|known| Some((known, known.button(heard)?))));
    let mut retryable = None;
    let mut is_refused = !refusal.words.is_empty() && opened.text().is_none();
    if let Some((known, button)) = known {
        (failure.kind, failure.code, retryable) = known.meaning();
        failure.button = Some(button).filter(|button| *button > 0);
        failure.message = known.masked().unwrap_or(failure.message);
        is_refused |= known.is_text();
    }
    // Of a server's failure a page of HTML may say so; whether the message went out, it does not say.
    let may_be = match failure.kind {
        FailureKind::Unauthorized => false,
        FailureKind::ProviderError => !opened.text().is_some_and(|page| page.trim_start().starts_with('<')),
        _ => true,
    };
    if known.is_none() && may_be && wire.is_some() && says(&failure.message, &OFFLINE) {
        failure.kind = FailureKind::Disconnected;
    }
    if !is_refused {
        failure.message = seen(status, &opened, credentials);
    }
    failure.retryable = retryable.unwrap_or(match failure.kind {
        FailureKind::RateLimited | FailureKind::Disconnected => true,
        FailureKind::ProviderError => refusal.transient,
        _ => false,
    });
    if failure.kind == FailureKind::RateLimited && failure.retryable {
        failure.retry_at = retry_at(headers);
    }
    Answer::Failed(failure)
}

/// The text without the credentials of the options.
fn hidden(text: &str, credentials: Option<&Credentials>) -> String {
    let mut out = String::from(text);
    for secret in credentials.into_iter().flat_map(Credentials::texts) {
        out = quoted::without(&out, secret.trim());
    }
    out
}

/// The status, and the beginning of a body that says nothing that is known.
fn seen(status: u16, opened: &Opened<'_>, credentials: Option<&Credentials>) -> String {
    let body = opened.value();
    let json = body.to_json().filter(|_| body.kind() != Kind::Null);
    let body = opened.text().or(json.as_ref().map(Json::as_str)).unwrap_or_default();
    let status = if status == 0 { String::from("?") } else { decimal(status.into()) };
    let mark = if body.trim().is_empty() { "" } else { ": " };
    quoted(&joined(&["HTTP ", &status, mark, &hidden(body, credentials)]), quoted::MOST)
}
