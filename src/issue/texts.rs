//! Issues in words, of any language.

use alloc::string::String;
use alloc::vec::Vec;

use super::finding::Finding;
use super::keys::KEYS;
use super::report::Teller;
use super::{At, Code, Locale, Loss, Operation, Param, Response, Segment, Severity, pointer};
use crate::json::{ToJson, Writer};
use crate::text::{cut, pieces};

/// One problem.
///
/// `message`, `why`, `help` and `params` quote nothing of the caller's but the names of members and enum-like
/// values, shortened; they are safe to log. [`Issue::fix`] and [`Issue::guess`] hold values and are not.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// Names the problem, never the provider or the cure.
    #[cfg_attr(feature = "schemas", schemars(with = "String"))]
    pub code: Code,
    /// Whether it stops the message.
    pub severity: Severity,
    /// What `path` points into.
    pub at: At,
    /// Where the problem is; the path of a missing member names that member.
    pub path: Vec<Segment>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The rule behind it, or what would happen.
    pub why: String,
    /// What to do.
    pub help: String,
    /// The figures and names that stand in the texts.
    pub params: Vec<(&'static str, Param)>,
    /// Who would miss something if the message were sent all the same.
    pub loss: Option<Loss>,
    /// JSON Patch operations (RFC 6902) that repair the value given; none where the right value is not certain.
    #[cfg_attr(feature = "schemas", schemars(with = "String"))]
    pub fix: Vec<Operation>,
    /// JSON Patch operations (RFC 6902) that are likely to repair the value given, but not certain to: to be offered to people, and
    /// carried out by no program on its own.
    #[cfg_attr(feature = "schemas", schemars(with = "String"))]
    pub guess: Vec<Operation>,
    /// What the provider documents that it would answer.
    pub response: Option<Response>,
    /// The page that states the rule; none for rules of this library.
    pub docs: Option<&'static str>,
}

impl Issue {
    /// The path as a JSON Pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self) -> String {
        pointer(&self.path)
    }
}

impl Teller<'_> {
    /// What was found, in words.
    pub(super) fn issue(&self, finding: &Finding) -> Issue {
        let mut params = Vec::new();
        for (name, from) in finding.words.params {
            params.extend(self.param(finding, *from).map(|param| (*name, param)));
        }
        let mut texts = pieces(finding.words.texts.of(self.locale), b'\n').map(|text| fill(text, &params, self.locale));
        let [message, mut why, help] = core::array::from_fn(|_| texts.next().unwrap_or_default());
        if finding.basis.inferred {
            why.push(' ');
            why.push_str(word("inferred", self.locale).unwrap_or_default());
        }
        Issue {
            code: Code::of(finding.subject, finding.ending),
            severity: finding.severity,
            at: finding.at,
            message,
            why,
            help,
            path: self.path(self.found.steps_of(finding.path)),
            params,
            loss: finding.loss,
            fix: self.operations(finding, finding.fix).unwrap_or_default(),
            guess: self.operations(finding, finding.guess).unwrap_or_default(),
            response: finding.response(),
            docs: finding.docs_in(self.locale),
        }
    }
}

impl ToJson for Issue {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("code", self.code.as_str())
            .put("severity", self.severity.as_str())
            .put("at", self.at.as_str())
            .put("path", &self.path)
            .put("pointer", &self.pointer())
            .put("message", &self.message)
            .put("why", &self.why)
            .put("help", &self.help)
            .put("params", &self.params)
            .put("loss", &self.loss.map(Loss::as_str))
            .put("fix", &(!self.fix.is_empty()).then_some(&self.fix))
            .put("guess", &(!self.guess.is_empty()).then_some(&self.guess))
            .put("response", &self.response)
            .put("docs", &self.docs)
            .close('}');
    }
}

crate::json::serialize_as_json!(Issue);

/// A text in each language, in the order of [`Locale`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase(pub [&'static str; 3]);

impl Phrase {
    pub fn of(&self, locale: Locale) -> &'static str {
        self.0.get(locale as usize).copied().unwrap_or_default()
    }
}

/// What stands for a key.
pub(super) fn word(key: &str, locale: Locale) -> Option<&'static str> {
    KEYS.iter().find(|(of, _)| *of == key).map(|(_, phrase)| phrase.of(locale))
}

/// The template with the parameters in its slots.
pub(super) fn fill(template: &str, params: &[(&'static str, Param)], locale: Locale) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = cut(rest, b"{") {
        let (slot, behind) = cut(after, b"}").unwrap_or((after, ""));
        let (name, forms) = cut(slot, b":").unwrap_or((slot, ""));
        let param = params.iter().find(|(given, _)| *given == name).map(|(_, param)| param);
        out.push_str(before);
        match (cut(forms, b"|"), param) {
            (Some((one, _)), Some(Param::Number(number))) if number == "1" => out.push_str(one),
            (Some((_, many)), _) => out.push_str(many),
            (None, Some(param)) => param.write_words(locale, &mut out),
            (None, None) => out.push_str(word(name, locale).unwrap_or_default()),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

impl Param {
    /// Writes the figure as the texts show it, in the words of the language.
    fn write_words(&self, locale: Locale, out: &mut String) {
        let mut list = |list: &[String], is_key: bool| {
            for (index, name) in list.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                out.push_str(if is_key { word(name, locale).unwrap_or(name) } else { name });
            }
        };
        match self {
            Param::Number(text) | Param::Name(text) => out.push_str(text),
            Param::Key(key) => out.push_str(word(key, locale).unwrap_or(key)),
            Param::Names(names) => list(names, false),
            Param::Keys(keys) => list(keys, true),
        }
    }
}
