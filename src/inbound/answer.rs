//! What a provider's HTTP answer means.

use alloc::string::String;

use crate::issue::Code;
use crate::json::{ToJson, Writer};
use crate::text::vocabulary;

/// What a provider's answer means.
///
/// ```
/// use botonera::{Answer, Options, Received, parse_response};
/// let body = r#"{"zaapId":"3999984263738042930CD6ECDE9VDWSA","messageId":"D241XXXX732339502B68","id":"D241XXXX732339502B68"}"#;
/// let Answer::Accepted(accepted) = parse_response("z-api/send-button-otp", &Received::new(200, body), &Options::default()) else { panic!() };
/// assert_eq!(accepted.message_id.as_deref(), Some("D241XXXX732339502B68"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

vocabulary! { pub(crate) as_str;
    /// How far a message came.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum State {
        /// It waits at the provider.
        Queued = "queued",
        /// It was sent.
        Sent = "sent",
    }
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

vocabulary! { pub as_str;
    /// The kinds of failures.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FailureKind {
        /// The request is wrong.
        Rejected = "rejected",
        /// The credentials are, or may not be used so.
        Unauthorized = "unauthorized",
        /// There is nothing at the URL, such as no instance of this name.
        NotFound = "not-found",
        /// There were too many requests.
        RateLimited = "rate-limited",
        /// The provider has no connection to WhatsApp.
        Disconnected = "disconnected",
        /// The provider failed; the message may have gone out all the same.
        ProviderError = "provider-error",
        /// Nobody can tell.
        Unknown = "unknown",
    }
}

impl FailureKind {
    /// What a status says in general.
    pub(super) fn of(status: u16) -> FailureKind {
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

impl ToJson for Answer {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        let members = match self {
            Answer::Accepted(accepted) => out
                .put("ok", &true)
                .put("state", accepted.state.as_str())
                .put("messageId", &accepted.message_id)
                .put("queueId", &accepted.queue_id)
                .put("at", &accepted.at),
            Answer::Failed(failure) => out
                .put("ok", &false)
                .put("kind", failure.kind.as_str())
                .put("retryable", &failure.retryable)
                .put("retryAt", &failure.retry_at)
                .put("message", &failure.message)
                .put("code", &failure.code.map(Code::as_str))
                .put("button", &failure.button),
        };
        members.close('}');
    }
}

crate::json::serialize_as_json!(Answer);
