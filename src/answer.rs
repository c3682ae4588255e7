//! What a provider's HTTP answer means.

use alloc::string::String;
use alloc::vec::Vec;

use crate::body::{Body, Opened, text_at};
use crate::credentials::Credentials;
use crate::issue::{Basis, Code};
use crate::json::{ToJson, Writer};
use crate::options::Options;
use crate::providers::routes_of;
use crate::quoted::{self, quoted, says};
use crate::strings::{cut, decimal, joined};
use crate::time;
use crate::value::{Doc, DocWriter, Kind, Unusable, Value};

/// An HTTP answer as it was received.
///
/// ```
/// use botonera::Received;
/// let received = Received::new(429, r#"{"success":false}"#).header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
/// # let _ = received;
/// ```
#[derive(Clone, Default)]
pub struct Received {
    status: u16,
    headers: Vec<(String, String)>,
    body: Body,
}

impl Received {
    /// An answer with this status and body.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Body>) -> Received {
        Received { status, headers: Vec::new(), body: body.into() }
    }

    /// The same, with a header, whose name may be in any case.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Received {
        self.headers.push((name.into(), value.into()));
        self
    }
}

/// What came may hold secrets.
impl core::fmt::Debug for Received {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("Received").field("status", &self.status).finish_non_exhaustive()
    }
}

/// What a provider's answer means.
///
/// ```
/// use botonera::{Answer, Options, Received, parse_response};
/// let body = r#"{"zaapId":"3999984263738042930CD6ECDE9VDWSA","messageId":"D241XXXX732339502B68","id":"D241XXXX732339502B68"}"#;
/// let Answer::Accepted(accepted) = parse_response("z-api/send-button-otp", &Received::new(200, body), &Options::default()) else { panic!() };
/// assert_eq!(accepted.message_id.as_deref(), Some("D241XXXX732339502B68"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The provider took the message.
    Accepted(Accepted),
    /// It did not, or nobody can tell.
    Failed(Failure),
}

/// A message that the provider took.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// How far it came.
    pub state: State,
    /// WhatsApp's id of the message.
    pub message_id: Option<String>,
    /// The provider's id of it, as long as it waits.
    pub queue_id: Option<String>,
    /// When it was sent, in RFC 3339.
    pub at: Option<String>,
}

/// How far a message came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits at the provider.
    Queued,
    /// It was sent.
    Sent,
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// What kind of failure it is.
    pub kind: FailureKind,
    /// Whether the same request may be sent again later: never where the message may have gone out.
    pub retryable: bool,
    /// From when on, in RFC 3339, where the answer says so.
    pub retry_at: Option<String>,
    /// The provider's words, or what else was seen: shortened, without tokens and IP addresses.
    pub message: String,
    /// The rule that was broken, where the provider's words belong to one.
    pub code: Option<Code>,
    /// The button that broke it, counted from 1.
    pub button: Option<usize>,
}

/// The kinds of failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The request is wrong.
    Rejected,
    /// The credentials are, or may not be used so.
    Unauthorized,
    /// There is nothing at the URL, such as no instance of this name.
    NotFound,
    /// There were too many requests.
    RateLimited,
    /// The provider has no connection to WhatsApp.
    Disconnected,
    /// The provider failed; the message may have gone out all the same.
    ProviderError,
    /// Nobody can tell.
    Unknown,
}

impl FailureKind {
    /// The kind as it stands in JSON: `"rate-limited"`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            FailureKind::Rejected => "rejected",
            FailureKind::Unauthorized => "unauthorized",
            FailureKind::NotFound => "not-found",
            FailureKind::RateLimited => "rate-limited",
            FailureKind::Disconnected => "disconnected",
            FailureKind::ProviderError => "provider-error",
            FailureKind::Unknown => "unknown",
        }
    }

    fn of(status: u16) -> FailureKind {
        match status {
            401 | 403 => FailureKind::Unauthorized,
            404 => FailureKind::NotFound,
            429 => FailureKind::RateLimited,
            503 => FailureKind::Disconnected,
            400..=499 => FailureKind::Rejected,
            500..=599 => FailureKind::ProviderError,
            _ => FailureKind::Unknown,
        }
    }
}

/// What a provider's body says.
pub(crate) enum Said {
    Accepted(Accepted),
    /// It complains, in these words, if in any.
    Refused(String),
    /// Nothing that is documented.
    Nothing,
}

/// A text that a provider is known to answer with.
#[derive(Debug)]
pub(crate) struct Known {
    /// As documented: `<…>` stands where the provider fills in, `<secret>` where that is not to be seen.
    text: &'static str,
    kind: FailureKind,
    code: Option<Code>,
    /// Whether an `N` in it is a button's number.
    numbered: bool,
}

impl Known {
    pub const fn new(text: &'static str, kind: FailureKind) -> Known {
        Known { text, kind, code: None, numbered: false }
    }

    /// The documented answer of a rule.
    pub const fn rule(basis: &'static Basis, code: Code) -> Known {
        let text = match basis.response {
            Some(response) => response.message,
            None => "",
        };
        Known { text, kind: FailureKind::Rejected, code: Some(code), numbered: basis.numbered }
    }

    /// What stands in `text` where this one leaves a place, if they agree elsewhere, in whatever case.
    fn filled<'t>(&self, text: &'t str) -> Option<&'t str> {
        let Some((before, rest)) = cut(self.text, if self.numbered { b"N" } else { b"<" }) else {
            return bare(text).eq_ignore_ascii_case(bare(self.text)).then_some("");
        };
        let after = if self.numbered { rest } else { cut(rest, b">")?.1 };
        let before = if after.is_empty() { before.trim_end() } else { before };
        let end = text.len().checked_sub(after.len()).filter(|end| *end >= before.len())?;
        let fits = text.get(..before.len())?.eq_ignore_ascii_case(before) && text.get(end..)?.eq_ignore_ascii_case(after);
        text.get(before.len()..end).filter(|_| fits)
    }

    /// The number of the button, if it is the text; 0 where there is none.
    fn button(&self, text: &str) -> Option<usize> {
        let filled = self.filled(text)?;
        if self.numbered { usize::try_from(time::digits(filled)?).ok() } else { Some(0) }
    }

    /// The text without the secret that it repeats, if it does.
    fn masked(&self) -> Option<String> {
        let (before, rest) = cut(self.text, b"<")?;
        Some(joined(&[before, "…", rest.strip_prefix("secret>")?]))
    }
}

fn bare(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}

/// Words of those that have no connection to WhatsApp.
const OFFLINE: [&str; 6] = ["not connected", "disconnected", "desconectad", "não conectad", "NÃO conectad", "no conectad"];

/// Reads a provider's answer.
///
/// `endpoint` is what the request was built for. The credentials of the options are never quoted, whatever the provider
/// repeats. Nothing goes wrong here: what is no answer at all is a
/// [`Failure`] of a kind that its status tells, or [`FailureKind::Unknown`].
///
/// ```
/// use botonera::{Answer, FailureKind, Options, Received, parse_response};
/// let body = r#"{"success":false,"error":{"message":"Button 2: ID is required"}}"#;
/// let Answer::Failed(failure) = parse_response("ryzeapi/button", &Received::new(400, body), &Options::default()) else { panic!() };
/// assert_eq!(failure.kind, FailureKind::Rejected);
/// assert_eq!((failure.code.unwrap().as_str(), failure.button), ("button-id-missing", Some(2)));
/// ```
#[must_use]
pub fn parse_response(endpoint: &str, received: &Received, options: &Options) -> Answer {
    let mut headers = DocWriter::default();
    let list = headers.open_object();
    for (name, value) in &received.headers {
        headers.name(name);
        headers.text(value);
    }
    headers.close(list);
    let headers: Doc = headers.finish();
    parse(Some(endpoint), received.status, headers.root(), received.body.value(), options)
}

/// `headers` is an object, or a list of pairs.
pub(crate) fn parse(endpoint: Option<&str>, status: u16, headers: Value<'_>, body: Value<'_>, options: &Options) -> Answer {
    let opened = Opened::new(body);
    let body = opened.value();
    let route = endpoint.and_then(|id| routes_of(id).first().copied());
    let said = route.map_or(Said::Nothing, |route| (route.wire.said)(body));
    let words = match said {
        Said::Accepted(accepted) if (200..300).contains(&status) => return Answer::Accepted(accepted),
        Said::Refused(words) => words,
        Said::Accepted(_) | Said::Nothing => opened.text().map(String::from).unwrap_or_default(),
    };
    let mut failure = Failure {
        kind: if route.is_some() { FailureKind::of(status) } else { FailureKind::Unknown },
        retryable: false,
        retry_at: None,
        message: quoted(&hidden(&words, options), quoted::MOST),
        code: None,
        button: None,
    };
    let known = route.map_or(&[][..], |route| route.wire.known);
    let mut is_known = false;
    for known in known {
        if let Some(button) = known.button(&failure.message) {
            (failure.kind, failure.code, failure.button) = (known.kind, known.code, Some(button).filter(|button| *button > 0));
            failure.message = known.masked().unwrap_or(failure.message);
            is_known = true;
            break;
        }
    }
    let is_refused = is_known || !words.is_empty() && opened.text().is_none();
    // Of a server's failure a page of HTML may say so; whether the message went out, it does not say.
    let may_be = match failure.kind {
        FailureKind::Unauthorized => false,
        FailureKind::ProviderError => !opened.text().is_some_and(|page| page.trim_start().starts_with('<')),
        _ => true,
    };
    if !is_known && may_be && route.is_some() && says(&failure.message, &OFFLINE) {
        failure.kind = FailureKind::Disconnected;
    }
    if !is_refused {
        failure.message = seen(status, &opened, options);
    }
    failure.retryable = matches!(failure.kind, FailureKind::RateLimited | FailureKind::Disconnected);
    if failure.kind == FailureKind::RateLimited {
        failure.retry_at = retry_at(headers);
    }
    Answer::Failed(failure)
}

/// The text without the credentials of the options.
fn hidden(text: &str, options: &Options) -> String {
    let mut out = String::from(text);
    for secret in options.credentials.iter().flat_map(Credentials::texts) {
        out = quoted::without(&out, secret.trim());
    }
    out
}

/// The status, and the beginning of a body that says nothing that is known.
fn seen(status: u16, opened: &Opened<'_>, options: &Options) -> String {
    let body = opened.value();
    let json = body.to_json().filter(|_| body.kind() != Kind::Null);
    let body = opened.text().or(json.as_ref().map(crate::json::Json::as_str)).unwrap_or_default();
    let status = if status == 0 { String::from("?") } else { decimal(status.into()) };
    let mark = if body.trim().is_empty() { "" } else { ": " };
    quoted(&joined(&["HTTP ", &status, mark, &hidden(body, options)]), quoted::MOST)
}

/// When the provider will take requests again.
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
#[inline(never)]
fn header<'a>(headers: Value<'a>, wanted: &str) -> Option<&'a str> {
    let mut found = None;
    for (name, value) in headers.members() {
        if name.trim().eq_ignore_ascii_case(wanted) {
            found = Some(value);
        }
    }
    for pair in headers.items() {
        let mut both = pair.items();
        if let (Some(name), Some(value)) = (both.next(), both.next())
            && name.text().is_some_and(|name| name.trim().eq_ignore_ascii_case(wanted))
        {
            found = Some(value);
        }
    }
    let value = found?;
    text_at(value.items().next().unwrap_or(value), &[]).map(str::trim)
}

/// What is complained of in a place where providers put their errors; `Some` without words where there is no more than a sign
/// that something is wrong.
pub(crate) fn complaint(errors: Value<'_>) -> Option<String> {
    let mut out = String::new();
    match errors.kind() {
        Kind::Text => out.push_str(errors.text()?.trim()),
        Kind::List => {
            // More would not be quoted.
            for words in errors.items().take(20).filter_map(complaint) {
                out.push_str(if out.is_empty() { "" } else { "; " });
                out.push_str(&words);
            }
            return errors.items().next().map(|_| out);
        }
        Kind::Object => {
            errors.members().next()?;
            let words = ["message", "description", "error", "code"].iter().find_map(|name| text_at(errors, &[name]));
            return Some(words.map(String::from).unwrap_or_default());
        }
        Kind::Bool => return (errors.bool() == Some(true)).then_some(out),
        Kind::Null | Kind::Unusable(Unusable::Undefined) => {}
        Kind::Number | Kind::Unusable(_) => return Some(out),
    }
    (!out.is_empty()).then_some(out)
}

/// The first complaint at one of the names.
pub(crate) fn complaint_in(body: Value<'_>, names: &[&str]) -> Said {
    let complaint = names.iter().find_map(|name| complaint(body.member(name)?));
    complaint.map_or(Said::Nothing, Said::Refused)
}

impl ToJson for Answer {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("ok").bool(matches!(self, Answer::Accepted(_)));
        match self {
            Answer::Accepted(accepted) => {
                out.name("state").text(if accepted.state == State::Sent { "sent" } else { "queued" });
                out.optional("messageId", accepted.message_id.as_ref());
                out.optional("queueId", accepted.queue_id.as_ref());
                out.optional("at", accepted.at.as_ref());
            }
            Answer::Failed(failure) => {
                out.name("kind").text(failure.kind.as_str());
                out.name("retryable").bool(failure.retryable);
                out.optional("retryAt", failure.retry_at.as_ref());
                out.name("message").text(&failure.message);
                if let Some(code) = failure.code {
                    out.name("code").text(code.as_str());
                }
                if let Some(button) = failure.button {
                    out.name("button").count(button);
                }
            }
        }
        out.close('}');
    }
}

crate::json::serialize_as_json!(Answer);
