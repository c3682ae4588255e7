//! Repairs in a JSON text that leave all the rest of it as it is: its blanks, its line ends, the order of its members.

use botonera::{At, Issue, Operation, Segment, apply_fixes};
use jsonc_parser::ParseOptions;
use jsonc_parser::cst::{CstInputValue, CstNode, CstRootNode};
use serde_json::Value;

use crate::work::Done;

/// How often repairs are looked for again: one may make room for another.
const ROUNDS: usize = 8;

/// The text with all certain repairs carried out, and what comes of it then.
#[must_use]
pub fn mended(mut text: String, mut done: Done, judged: impl Fn(&str) -> Done) -> (String, Done) {
    for _ in 0..ROUNDS {
        let issues: Vec<Issue> = done.issues().cloned().collect();
        let Some(better) = repaired(&text, &issues) else { break };
        done = judged(&better);
        text = better;
    }
    (text, done)
}

/// The text with the certain repairs of the issues carried out; none, where there is nothing to repair.
#[must_use]
fn repaired(text: &str, issues: &[Issue]) -> Option<String> {
    let value: Value = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()?;
    let wanted = apply_fixes(&value, issues);
    if wanted == value {
        return None;
    }
    let is_it = |text: &String| serde_json::from_str::<Value>(text).is_ok_and(|value| value == wanted);
    edited(text, &value, issues).filter(is_it).or_else(|| serde_json::to_string_pretty(&wanted).ok().map(|text| text + "\n"))
}

/// The text with each repair in its place, as far as they can be followed.
fn edited(text: &str, value: &Value, issues: &[Issue]) -> Option<String> {
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        ..ParseOptions::default()
    };
    let root = CstRootNode::parse(text, &options).ok()?;
    let mut value = value.clone();
    for issue in issues.iter().filter(|issue| issue.at == At::Value) {
        let after = apply_fixes(&value, std::slice::from_ref(issue));
        if after != value {
            for operation in &issue.fix {
                carried_out(&root, operation)?;
            }
            value = after;
        }
    }
    Some(root.to_string())
}

fn carried_out(root: &CstRootNode, operation: &Operation) -> Option<()> {
    match operation {
        Operation::Add(path, value) => put(root, path, input_of(&serde_json::from_str(value.as_str()).ok()?)),
        Operation::Replace(path, value) => {
            let value = input_of(&serde_json::from_str(value.as_str()).ok()?);
            match found(root, path)? {
                CstNode::Container(node) if node.as_object_prop().is_some() => node.as_object_prop()?.set_value(value),
                node => replaced(node, value)?,
            }
            Some(())
        }
        Operation::Remove(path) => {
            found(root, path)?.remove();
            Some(())
        }
        Operation::Move(from, to) => moved(root, from, to),
        // A test changes nothing; it held, for the value was repaired.
        _ => Some(()),
    }
}

/// A member that is only called otherwise keeps its place.
fn moved(root: &CstRootNode, from: &[Segment], to: &[Segment]) -> Option<()> {
    let node = found(root, from)?;
    let value = node.to_serde_value()?;
    let (Some((Segment::Member(_), around)), Some((Segment::Member(name), other))) = (from.split_last(), to.split_last()) else {
        node.remove();
        return put(root, to, input_of(&value));
    };
    let is_there = found(root, to).is_some();
    if around == other && !is_there {
        let prop = node.as_object_prop()?;
        let raw = prop.name()?;
        raw.as_string_lit()?.set_raw_value(serde_json::to_string(name).ok()?);
        return Some(());
    }
    node.remove();
    put(root, to, input_of(&value))
}

fn put(root: &CstRootNode, path: &[Segment], value: CstInputValue) -> Option<()> {
    let (last, around) = path.split_last()?;
    let around = if around.is_empty() { root.value()? } else { value_of(&found(root, around)?)? };
    match last {
        Segment::Member(name) => {
            let object = around.as_object()?;
            match object.get(name) {
                Some(prop) => prop.set_value(value),
                None => {
                    object.append(name, value);
                }
            }
        }
        Segment::Index(index) => {
            around.as_array()?.insert(*index, value);
        }
    }
    Some(())
}

/// The member or item at a path.
fn found(root: &CstRootNode, path: &[Segment]) -> Option<CstNode> {
    let mut node = root.value()?;
    for segment in path {
        let around = value_of(&node)?;
        node = match segment {
            Segment::Member(name) => {
                let prop = around.as_object()?.get(name)?;
                prop.value()?.parent()?.as_object_prop()?;
                CstNode::Container(prop.into())
            }
            Segment::Index(index) => around.as_array()?.elements().into_iter().nth(*index)?,
        };
    }
    Some(node)
}

/// The value of a member; an item is its own.
fn value_of(node: &CstNode) -> Option<CstNode> {
    match node.as_object_prop() {
        Some(prop) => prop.value(),
        None => Some(node.clone()),
    }
}

fn replaced(node: CstNode, value: CstInputValue) -> Option<()> {
    let array = node.parent()?.as_array()?;
    let index = node.element_index()?;
    node.remove();
    array.insert(index, value);
    Some(())
}

fn input_of(value: &Value) -> CstInputValue {
    match value {
        Value::Null => CstInputValue::Null,
        Value::Bool(value) => CstInputValue::Bool(*value),
        Value::Number(number) => CstInputValue::Number(number.to_string()),
        Value::String(text) => CstInputValue::String(text.clone()),
        Value::Array(items) => CstInputValue::Array(items.iter().map(input_of).collect()),
        Value::Object(members) => {
            CstInputValue::Object(members.iter().map(|(name, value)| (name.clone(), input_of(value))).collect())
        }
    }
}
