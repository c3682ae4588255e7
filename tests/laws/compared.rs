//! What is left of a value once what issues say is left out is gone, and whether two values are the same.

use std::prelude::v1::*;

use botonera::{Issue, Loss, Operation, Segment};
use serde_json::Value;

/// The same JSON value: numbers by what they are worth, members in any order.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

/// Takes away what stands at the pointers. Items are taken from behind.
pub fn without(value: &mut Value, mut pointers: Vec<Vec<Segment>>) {
    let last = |path: &[Segment]| if let Some(Segment::Index(index)) = path.last() { *index } else { usize::MAX };
    pointers.sort_by_key(|path| std::cmp::Reverse((path.len(), last(path))));
    pointers.dedup();
    for path in pointers {
        let Some((step, parent)) = path.split_last() else { continue };
        let parent = parent.iter().try_fold(&mut *value, |value, step| match step {
            Segment::Member(name) => value.get_mut(name),
            Segment::Index(index) => value.get_mut(index),
        });
        match (parent, step) {
            (Some(Value::Object(members)), Segment::Member(name)) => _ = members.remove(name),
            (Some(Value::Array(items)), Segment::Index(index)) if *index < items.len() => _ = items.remove(*index),
            _ => {}
        }
    }
}

/// The value with its members in the order that they have in `like`: to take one away may move the last into its place, and
/// of two names that are near to one member the first is taken.
pub fn in_order(value: &Value, like: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let place = |name: &str| like.as_object().and_then(|like| like.keys().position(|other| other == name));
            let member = |name: &str| like.get(name).unwrap_or(&Value::Null);
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name.clone(), in_order(value, member(name)))).collect();
            members.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| in_order(item, like.get(index).unwrap_or(&Value::Null))).collect()
        }
        value => value.clone(),
    }
}

/// Whether the issue says that what stands there is left out.
fn left_out(issue: &Issue) -> bool {
    let code = issue.code.as_str();
    matches!(issue.loss, Some(Loss::Reader | Loss::Sender))
        || code == "member-unknown"
        || code.ends_with("-ignored")
        // Alone in an object, it takes that along.
        || matches!(issue.fix.last(), Some(Operation::Remove(path)) if issue.path.starts_with(path))
}

pub fn paths_left_out(issues: &[Issue]) -> Vec<Vec<Segment>> {
    issues.iter().filter(|issue| left_out(issue)).map(|issue| issue.path.clone()).collect()
}
