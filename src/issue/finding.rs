//! Problems as rules tell them: light, without texts, collected before anything is decided about them.

use super::{At, Code, Loss, Operation, Param, Response, Say, Severity};
use crate::json::Json;
use crate::place::{Place, Segment};
use crate::value::Value;

/// What a rule stands on.
#[derive(Clone, Copy, Default)]
pub(crate) struct Basis {
    /// The page that states it.
    pub docs: Option<&'static str>,
    /// What the provider documents to answer when it is broken.
    pub response: Option<&'static str>,
    /// No document states it.
    pub inferred: bool,
}

impl Basis {
    /// A rule of this library, not of a provider.
    pub const OURS: Basis = Basis { docs: None, response: None, inferred: false };
    /// A rule that no provider's document states.
    pub const INFERRED: Basis = Basis { docs: None, response: None, inferred: true };

    pub const fn stated(docs: &'static str) -> Basis {
        Basis { docs: Some(docs), response: None, inferred: false }
    }

    pub const fn answer(self, response: &'static str) -> Basis {
        Basis { response: Some(response), ..self }
    }
}

/// The codes for what can be wrong with any member.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub missing: Code,
    pub empty: Code,
    pub invalid: Code,
}

/// One problem, before it is put into words.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub code: Code,
    pub say: Say,
    pub severity: Severity,
    pub at: At,
    pub loss: Option<Loss>,
    pub path: Vec<Segment>,
    pub params: Vec<(&'static str, Param)>,
    pub fix: Vec<Operation>,
    pub response: Option<Response>,
    pub docs: Option<&'static str>,
    pub inferred: bool,
}

impl Finding {
    pub fn basis(&mut self, basis: Basis) -> &mut Self {
        self.docs = basis.docs;
        self.inferred = basis.inferred;
        self.response = basis.response.map(|message| {
            let index =
                self.path.iter().find_map(|segment| if let Segment::Index(index) = segment { Some(index + 1) } else { None });
            Response { status: 400, message, button: index.filter(|_| message.starts_with("Button N")) }
        });
        self
    }

    pub fn number(&mut self, name: &'static str, number: usize) -> &mut Self {
        self.param(name, Param::Number(number.to_string()))
    }

    pub fn key(&mut self, name: &'static str, key: &'static str) -> &mut Self {
        self.param(name, Param::Key(key))
    }

    /// Quotes an enum-like value or a member's name of the caller's.
    pub fn quote(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.param(name, Param::Name(shortened(text)))
    }

    pub fn param(&mut self, name: &'static str, param: Param) -> &mut Self {
        self.params.push((name, param));
        self
    }

    /// Offers to put `to` where `from` stands.
    pub fn replace(&mut self, from: impl Into<Json>, to: impl Into<Json>) -> &mut Self {
        self.fix = vec![Operation::Test(self.path.clone(), from.into()), Operation::Replace(self.path.clone(), to.into())];
        self
    }

    /// Offers to take away `value`, which stands at the finding's path; not where it could not be told from others.
    pub fn remove(&mut self, value: Value<'_>) -> &mut Self {
        if let Some(value) = value.to_json() {
            self.fix = vec![Operation::Test(self.path.clone(), value), Operation::Remove(self.path.clone())];
        }
        self
    }

    /// Offers to give `value`, which stands at the finding's path, the name `to`; not where it could not be told from others.
    pub fn rename(&mut self, value: Value<'_>, to: &str) -> &mut Self {
        if let Some(value) = value.to_json() {
            let mut path = self.path.clone();
            path.pop();
            path.push(Segment::Member(to.to_owned()));
            self.fix = vec![Operation::Test(self.path.clone(), value), Operation::Move(self.path.clone(), path)];
        }
        self
    }
}

/// A text of the caller's as it may be quoted between backticks: at most 40 code points, control characters escaped.
fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let mut out = String::new();
    let mut left = MOST;
    for char in text.chars() {
        let escaped = char.is_control() || char == '`';
        let length = if escaped { char.escape_unicode().len() } else { 1 };
        if length > left {
            while out.chars().count() >= MOST {
                out.pop();
            }
            out.push('…');
            break;
        }
        left -= length;
        if escaped { out.extend(char.escape_unicode()) } else { out.push(char) }
    }
    out
}

/// The problems found so far.
#[derive(Clone, Default)]
pub(crate) struct Found {
    pub list: Vec<Finding>,
    /// Members that were read under another name than the one they were given.
    pub moves: Vec<Move>,
}

/// A misspelt member that the rules judge as if it had been spelt well.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    pub from: Vec<Segment>,
    pub to: Vec<Segment>,
}

impl Found {
    pub fn error(&mut self, code: Code, say: Say, place: Place<'_>) -> &mut Finding {
        self.push(code, say, Severity::Error, None, place)
    }

    pub fn warn(&mut self, code: Code, say: Say, place: Place<'_>) -> &mut Finding {
        self.push(code, say, Severity::Warning, None, place)
    }

    /// Tells of a loss; whether the reader's stops the message is decided by the options.
    pub fn lose(&mut self, loss: Loss, code: Code, say: Say, place: Place<'_>) -> &mut Finding {
        let severity = if loss == Loss::Reader { Severity::Error } else { Severity::Warning };
        self.push(code, say, severity, Some(loss), place)
    }

    fn push(&mut self, code: Code, say: Say, severity: Severity, loss: Option<Loss>, place: Place<'_>) -> &mut Finding {
        self.list.push(Finding {
            code,
            say,
            severity,
            at: At::Value,
            loss,
            path: place.path(),
            params: Vec::new(),
            fix: Vec::new(),
            response: None,
            docs: None,
            inferred: false,
        });
        let last = self.list.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "pushed on the line before")]
        &mut self.list[last]
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn quotes_are_short_and_without_control_characters() {
        assert_eq!(shortened("displayText"), "displayText");
        assert_eq!(shortened("a\nb\u{7f}"), "a\\u{a}b\\u{7f}");
        assert_eq!(shortened(&"é".repeat(40)).chars().count(), 40);
        for text in ["x".repeat(41), "\n".repeat(41), "é".repeat(10_000)] {
            let short = shortened(&text);
            assert!(short.ends_with('…') && short.chars().count() <= 40, "{short}");
        }
    }
}
