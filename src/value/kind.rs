//! What a value is.

use crate::json::Writer;
use crate::strings::cut;
use alloc::string::String;

/// A place in a JSON text; line and column count from 1, the column in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub line: usize,
    pub column: usize,
}

/// Why a value can be no part of a JSON document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// The text is not JSON; where it stops being so.
    NotJson(Position),
    TooDeep,
    TooLarge,
    LoneSurrogate,
    Undefined,
    BigInt,
    Function,
    Symbol,
    Cycle,
    NotFinite,
    /// Reading it threw an exception.
    Throws,
}

/// What a value is, in the words that issues use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
    Unusable(Unusable),
}

impl Kind {
    /// The key that stands for the kind in an issue's `params`.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Bool => "boolean",
            Kind::Number => "number",
            Kind::Text => "text",
            Kind::List => "list",
            Kind::Object => "object",
            Kind::Unusable(why) => match why {
                Unusable::NotJson(_) => "not-json",
                Unusable::TooDeep => "too-deep",
                Unusable::TooLarge => "too-large",
                Unusable::LoneSurrogate => "lone-surrogate",
                Unusable::Undefined => "undefined",
                Unusable::BigInt => "bigint",
                Unusable::Function => "function",
                Unusable::Symbol => "symbol",
                Unusable::Cycle => "cycle",
                Unusable::NotFinite => "not-finite",
                Unusable::Throws => "throws",
            },
        }
    }
}

/// A number: as JSON writes it, and what it is worth to a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number<'a> {
    pub text: &'a str,
    pub value: f64,
}

impl Number<'_> {
    /// Up to here every whole number has a `f64` of its own.
    const WHOLE: f64 = 9_007_199_254_740_992.0;

    /// Whether the text is the digits of the number meant: above 2^53 some may have been lost on the way.
    pub fn is_exact_digits(self) -> bool {
        self.value < Self::WHOLE && self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    pub fn is_whole(self) -> bool {
        // From there on every f64 is whole.
        self.value.abs() >= Self::WHOLE || self.value - self.floor() == 0.0
    }

    /// The next whole number, of a number from 0 up.
    pub fn rounded_up(self) -> Self {
        let value = if self.is_whole() { self.value } else { self.floor() + 1.0 };
        Number { value, ..self }
    }

    /// Without the fraction; the standard library has this, its core does not.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "asked of numbers that fit only")]
    fn floor(self) -> f64 {
        self.value as i64 as f64
    }

    /// See [`Number::write`].
    pub fn to_text(self) -> String {
        let mut out = Writer::default();
        self.write(&mut out);
        out.finish().into_string()
    }

    /// The number as it was given, but a whole one without fraction and exponent: `5.0` is for many readers no integer.
    pub fn write(self, out: &mut Writer) {
        if self.is_whole() && (0.0..Self::WHOLE).contains(&self.value) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range and whole")]
            out.whole(self.value as u64);
        } else {
            out.raw(plain(self.text));
        }
    }
}

/// A number without zeros at the end of its fraction, as `JSON.stringify` writes it.
fn plain(text: &str) -> &str {
    let mut plain = text;
    if cut(text, b".").is_some() && cut(text, b"eE").is_none() {
        while let Some(shorter) = plain.strip_suffix('0') {
            plain = shorter;
        }
    }
    plain.strip_suffix('.').unwrap_or(plain)
}
