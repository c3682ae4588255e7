//! How a function is to go about its work.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::words;
use crate::engine::{Engine, OPTIONS};
use crate::issue::{At, Ending, Found, Locale, Severity, Step, Subject};
use crate::json::{Kind, Value};
use crate::message::Part;
use crate::providers::{is_credential, parts_called};
use crate::request::Credentials;

/// How a function is to go about its work.
///
/// ```
/// use botonera::{OnLoss, Options};
/// let options = Options { loss: OnLoss::Warn, ..Options::default() };
/// # let _ = options;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of the issues' texts.
    pub locale: Locale,
    /// Whether what the message's reader would miss stops the message.
    pub loss: OnLoss,
    /// What the request needs beside the payload. Without it, the request has placeholders and nothing is said of them.
    pub credentials: Option<Credentials>,
    /// In place of scheme, host and the beginning of the path that the provider documents, for a gateway of one's own:
    /// `http` or `https`, without user, query and fragment.
    pub base_url: Option<String>,
}

/// What a loss of the reader's is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnLoss {
    /// An error: nothing is built.
    #[default]
    Error,
    /// A warning: what cannot be carried is left out.
    Warn,
}

impl OnLoss {
    pub(crate) fn severity(self) -> Severity {
        if self == OnLoss::Error { Severity::Error } else { Severity::Warning }
    }
}

/// Reads options as JavaScript gives them; what is wrong with them is told, and the default taken. `undefined` is the default of all.
pub(crate) fn read(value: Value<'_>) -> (Options, Found) {
    let mut options = Options::default();
    if value.kind() == Kind::Undefined {
        return (options, Found::default());
    }
    let mut engine = Engine::new(OPTIONS, value, Found::default(), parts_called);
    let given = engine.read_options();
    engine.work.found.withdraw_uncertain_repairs();
    let text = |part: Part| given.get(part.own()).filter(|val| val.is_text()).map(|val| engine.work.text(val).to_owned());
    options.locale = text(Part::Locale).map_or(options.locale, |tag| Locale::nearest(&tag));
    options.base_url = text(Part::BaseUrl);
    let loss = text(Part::OnLoss);
    let credentials =
        given.get(Part::Credentials.own()).filter(|val| val.is_given()).map(|val| Value { doc: value.doc, at: val.origin });
    let found = &mut engine.work.found;
    match loss.as_deref() {
        Some("warn") => options.loss = OnLoss::Warn,
        Some("error") | None => {}
        Some(other) => {
            let (quoted, path) = (found.quoted(other), found.path(&[Step::Member("loss")]));
            found.error(Ending::Unknown, words::LOSS_UNKNOWN).about(Subject::Loss).text(quoted).path = path;
        }
    }
    options.credentials = credentials.map(|credentials| Credentials::read(credentials, is_credential, found));
    for finding in &mut found.list {
        finding.at = At::Options;
    }
    // The names stand in the options' own document, which is not at hand where the findings are put into words.
    let mut steps = core::mem::take(&mut found.steps);
    for step in &mut steps {
        if let Step::Own(cell) = *step {
            let (start, end) = found.store(value.doc.cell(cell).map_or("", |cell| value.doc.text(cell)));
            *step = Step::Text(start, end);
        }
    }
    found.steps = steps;
    (options, engine.work.found)
}
