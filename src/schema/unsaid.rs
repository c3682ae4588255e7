//! What the checks know and a JSON Schema cannot say.

/// The rules that no schema here says, by name, with what passes a schema all the same. Nothing else separates the schemas from the
/// checks.
pub const UNSAID: &[(&str, &str)] = &[
    (
        "base64-length",
        "Base64 with a number of characters that no bytes lead to, or with the wrong padding: a pattern that counts runs out of stack on large pictures.",
    ),
    ("lone-surrogate", "Half of a UTF-16 pair in a text, where a parser lets it through."),
    ("member-twice", "A member that stands twice in the JSON text: parsers keep one of them."),
    (
        "number-range",
        "A number that no double holds, where a parser makes it one that does, or keeps every digit: one beyond all of them, such as `1e400`, and one so near to a limit that only further digits tell them apart, such as `4.99999999999999999999` where whole seconds are asked for.",
    ),
    ("size", "More than 16 million characters, from JavaScript."),
];
