//! The schema of an object, while it is being narrowed down.

use std::prelude::v1::*;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The schema of an object: its members, and what holds between them.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Shape {
    #[serde(skip_serializing_if = "Map::is_empty")]
    properties: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required: Vec<String>,
    #[serde(flatten)]
    keywords: Map<String, Value>,
    /// Members that may be given, but that no form should ask for, each with what it must be.
    #[serde(skip)]
    hidden: Vec<(String, Value)>,
    /// What it may not be, in a message: where there are conditions, JSON Forms draws nothing, and rjsf empty objects.
    #[serde(skip)]
    pub forbidden: Vec<Value>,
}

impl Shape {
    pub fn of<T: JsonSchema>() -> Shape {
        Shape::from(schema_of::<T>())
    }

    pub fn from(schema: Value) -> Shape {
        serde_json::from_value(schema).unwrap_or_default()
    }

    /// Lays `schema` over the member's: what it says counts, `null` takes away.
    pub fn member(&mut self, name: &str, schema: &Value) -> &mut Shape {
        json_patch::merge(self.properties.entry(name).or_insert_with(|| json!({})), schema);
        self
    }

    /// What the member must be, in place of what its type says.
    pub fn says(&mut self, name: &str, schema: &Value) -> &mut Shape {
        if let Some(Value::Object(member)) = self.properties.get_mut(name) {
            member.retain(|keyword, _| keyword == "description" || keyword == "examples");
        }
        self.member(name, schema)
    }

    pub fn words(&self, name: &str) -> &str {
        self.properties.get(name).and_then(|member| member.get("description")?.as_str()).unwrap_or_default()
    }

    /// The optional member, if there is one, is an object of this shape, told in the member's own words. For a form: what is
    /// required in it is asked for only once something in it is given.
    pub fn holds(&mut self, name: &str, mut shape: Shape) {
        if !self.properties.contains_key(name) {
            return;
        }
        let required = core::mem::take(&mut shape.required);
        let others = |name: &String| required.iter().filter(|other| *other != name).cloned().collect::<Vec<String>>();
        let needs: Map<String, Value> = shape.properties.keys().map(|name| (name.clone(), others(name).into())).collect();
        // Of this type, told as a list, rjsf puts none there by itself.
        shape.set("type", json!(["object"])).set("minProperties", json!(1)).set("dependentRequired", needs.into());
        self.says(name, &constraints(shape.finish()));
    }

    /// The member may be given, if it is what is made of its schema, but no form should ask for it, for nothing comes of it.
    pub fn hide(&mut self, name: &str, schema: fn(Value) -> Value) {
        let member = self.without(name);
        self.hidden.push((name.to_owned(), schema(member)));
    }

    pub fn without(&mut self, name: &str) -> Value {
        self.required.retain(|required| required != name);
        self.properties.shift_remove(name).unwrap_or_default()
    }

    pub fn set(&mut self, keyword: &str, value: Value) -> &mut Shape {
        self.keywords.insert(keyword.to_owned(), value);
        self
    }

    pub fn finish(mut self) -> Value {
        if !self.hidden.is_empty() {
            let names: Vec<&String> = self.properties.keys().chain(self.hidden.iter().map(|(name, _)| name)).collect();
            let names = json!({ "enum": names });
            self.set("propertyNames", names).keywords.shift_remove("additionalProperties");
        }
        // Under `properties` a form would ask for them.
        for (name, member) in core::mem::take(&mut self.hidden) {
            self.forbidden.push(json!({ "properties": { (&name): { "not": member } }, "required": [name] }));
        }
        match self.forbidden.as_slice() {
            [] => {}
            [one] => _ = self.set("not", one.clone()),
            several => _ = self.set("not", json!({ "anyOf": several })),
        }
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// What a member's schema demands, without its words.
pub(super) fn constraints(mut schema: Value) -> Value {
    json_patch::merge(&mut schema, &json!({ "title": null, "description": null, "examples": null }));
    schema
}

/// The schema of a type, which stands on its own. The first paragraph of each doc comment describes what it stands at.
pub(super) fn schema_of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = T::json_schema(&mut settings.into_generator());
    let describe = |schema: &mut Schema| {
        if let Some(Value::String(docs)) = schema.get_mut("description") {
            *docs = docs.split("\n\n").take(1).collect::<String>().replace('\n', " ");
        }
    };
    RecursiveTransform(describe).transform(&mut schema);
    schema.to_value()
}
