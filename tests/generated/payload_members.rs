//! What each member of a payload means, from the endpoint's schema: a payload that somebody has already is looked up by its names.

use botonera::{Dialect, Endpoint, schema};
use serde_json::Value;

use super::markdown::{code, heading, json_line, paragraph, table};
use super::words::{self, Language};

pub fn section(endpoint: &Endpoint, language: Language) -> String {
    let whole: Value = serde_json::from_str(&schema(endpoint.id, Dialect::Draft202012).unwrap()).unwrap();
    let mut rows = Vec::new();
    below(&whole, &[], "", language, &mut rows);
    let head = [words::MEMBER, words::MEANING, words::REQUIRED, words::FOR_EXAMPLE];
    [
        heading(&words::MEMBERS_OF_PAYLOAD, language),
        paragraph(words::REQUIRED_INSIDE.of(language)),
        table(&head.map(|head| head.of(language)), &rows),
    ]
    .concat()
}

/// A row for each member that the schema describes, at any depth. `conditions` are what other schemas say of the same value, under
/// some condition.
fn below(schema: &Value, conditions: &[&Value], path: &str, language: Language, rows: &mut Vec<Vec<String>>) {
    let mut sometimes: Vec<&Value> = conditions.to_vec();
    for schema in [&[schema], conditions].concat() {
        branches(schema, &mut sometimes);
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let own = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        if let Some(meaning) = member["description"].as_str() {
            let need = if is_listed(schema, name) {
                words::YES.of(language)
            } else if sometimes.iter().any(|branch| is_listed(branch, name)) {
                words::IN_SOME_CASES.of(language)
            } else {
                ""
            };
            let example = member.pointer("/examples/0").map_or(String::new(), |value| code(&json_line(value)));
            rows.push(vec![code(&own), language.own(meaning).to_owned(), need.to_owned(), example]);
        }
        let inside: Vec<&Value> = sometimes.iter().map(|branch| &branch["properties"][name]).collect();
        below(member, &inside, &own, language, rows);
        let items: Vec<&Value> = inside.iter().map(|list| &list["items"]).collect();
        below(&member["items"], &items, &format!("{own}[]"), language, rows);
    }
}

fn is_listed(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|names| names.iter().any(|other| other == name))
}

/// What the schema says under some condition. What stands behind `if` demands nothing.
fn branches<'a>(schema: &'a Value, out: &mut Vec<&'a Value>) {
    let lists = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|word| schema[word].as_array()).flatten();
    for branch in lists.chain(["then", "else"].map(|word| &schema[word])).filter(|branch| branch.is_object()) {
        out.push(branch);
        branches(branch, out);
    }
}
