//! What the checks know and a JSON Schema cannot say.

/// The rules that no schema here says, by name, with what a validator of schemas lets pass. Nothing else separates the schemas from
/// the checks.
pub const UNSAID: &[(&str, &str)] = &[
    (
        "base64-length",
        "Base64 with a number of characters that no bytes lead to, or with the wrong padding: a pattern for it runs out of stack on large pictures.",
    ),
    ("lone-surrogate", "Half of a UTF-16 pair in a text or a name."),
    ("member-twice", "A member that stands twice in the JSON text: parsers keep one of them."),
    ("nesting", "Lists and objects that lie more than 128 deep in each other."),
    ("number-range", "A number beyond what a double holds, such as `1e400`."),
    ("size", "More than 16 million characters, from JavaScript."),
];
