//! The schema of an object, while it is being narrowed down.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::prose;
use crate::codecs::schema::only_blank;

/// The schema of an object: its members, and what holds between them.
pub(crate) struct Shape {
    schema: Map<String, Value>,
    properties: Map<String, Value>,
    required: Vec<Value>,
    conditions: Vec<Value>,
    /// What it may not be.
    forbidden: Vec<Value>,
    /// Members that may be given, but that no form should ask for.
    hidden: Vec<(String, Value)>,
    /// Whether there may be members that are not known.
    is_open: bool,
}

impl Shape {
    /// The shape of a type.
    pub fn of<T: JsonSchema>() -> Shape {
        let mut schema = T::json_schema(&mut generator()).to_value();
        prose::describe_all(&mut schema);
        Shape::from(schema)
    }

    /// Adds a member.
    pub fn add(&mut self, name: &str, member: Value, is_required: bool) {
        self.properties.insert(name.to_owned(), member);
        if is_required {
            self.required.push(json!(name));
        }
    }

    /// Puts a member before all others.
    pub fn put_first(&mut self, name: &str) {
        if let Some(member) = self.properties.shift_remove(name) {
            self.properties.shift_insert(0, name.to_owned(), member);
        }
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

    /// What is said of the member in words.
    pub fn words(&self, name: &str) -> &str {
        self.properties.get(name).and_then(|member| member.get("description")?.as_str()).unwrap_or_default()
    }

    /// What the member is here, where the words of its type say too much.
    pub fn describe(&mut self, name: &str, words: &str) -> &mut Shape {
        self.member(name, &json!({ "description": words }))
    }

    /// The items of the member, a list.
    pub fn items(&mut self, name: &str, items: &Value) -> &mut Shape {
        self.member(name, &json!({ "items": null })).member(name, &json!({ "items": items }))
    }

    /// The optional member is an object of this shape, told in the member's own words.
    pub fn holds(&mut self, name: &str, shape: Shape) -> &mut Shape {
        self.free(name).member(name, &constraints(shape.finish()))
    }

    /// The same, for a form: what is required in it is asked for only once something in it is given.
    pub fn holds_optional(&mut self, name: &str, mut shape: Shape) -> &mut Shape {
        let required = core::mem::take(&mut shape.required);
        let others = |name: &String| required.iter().filter(|other| *other != name).cloned().collect::<Vec<Value>>();
        let needs: Map<String, Value> = shape.properties.keys().map(|name| (name.clone(), others(name).into())).collect();
        // Of this type, told as a list, rjsf puts none there by itself.
        shape.set("type", json!(["object"])).set("minProperties", json!(1)).set("dependentRequired", needs.into());
        self.holds(name, shape)
    }

    pub fn has(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }

    /// The member may be anything, for nobody looks at it, or a condition says more.
    pub fn free(&mut self, name: &str) -> &mut Shape {
        self.optional(name).says(name, &json!({}))
    }

    pub fn optional(&mut self, name: &str) -> &mut Shape {
        self.required.retain(|required| required != name);
        self
    }

    pub fn required(&mut self, name: &str) -> &mut Shape {
        self.optional(name);
        self.required.push(json!(name));
        self
    }

    /// The member may be given, but no form should ask for it, for nothing comes of it.
    pub fn ignored(&mut self, name: &str) -> &mut Shape {
        self.optional(name);
        if let Some(member) = self.properties.shift_remove(name) {
            self.hidden.push((name.to_owned(), constraints(member)));
        }
        self
    }

    /// The member may be given only as a text of nothing.
    pub fn only_blank(&mut self, name: &str) -> &mut Shape {
        self.properties.shift_remove(name);
        self.hidden.push((name.to_owned(), only_blank()));
        self
    }

    /// The member may not be given.
    pub fn without(&mut self, name: &str) -> &mut Shape {
        self.optional(name);
        self.properties.shift_remove(name);
        self
    }

    /// Something that holds between members.
    pub fn condition(&mut self, condition: Value) -> &mut Shape {
        self.conditions.push(condition);
        self
    }

    /// Something that it may not be, in a message: where there are conditions, JSON Forms draws nothing, and rjsf empty objects.
    pub fn forbid(&mut self, schema: Value) -> &mut Shape {
        self.forbidden.push(schema);
        self
    }

    /// A keyword of the object itself.
    pub fn set(&mut self, keyword: &str, value: Value) -> &mut Shape {
        self.schema.insert(keyword.to_owned(), value);
        self
    }

    /// See [`Shape::finish`].
    pub fn take(&mut self) -> Value {
        core::mem::replace(self, Shape::from(json!({}))).finish()
    }

    pub fn finish(self) -> Value {
        let Shape { mut schema, properties, required, conditions, mut forbidden, hidden, is_open } = self;
        if !is_open && hidden.is_empty() {
            schema.insert("additionalProperties".to_owned(), json!(false));
        } else if !is_open {
            let names: Vec<&String> = properties.keys().chain(hidden.iter().map(|(name, _)| name)).collect();
            schema.insert("propertyNames".to_owned(), json!({ "enum": names }));
        }
        // Under `properties` a form would ask for them.
        let unlike =
            |(name, member): (String, Value)| json!({ "properties": { (&name): { "not": member } }, "required": [name] });
        forbidden.extend(hidden.into_iter().map(unlike));
        if !properties.is_empty() {
            schema.insert("properties".to_owned(), properties.into());
        }
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        if !conditions.is_empty() {
            schema.insert("allOf".to_owned(), conditions.into());
        }
        if forbidden.len() > 1 {
            forbidden = Vec::from([json!({ "anyOf": forbidden })]);
        }
        schema.extend(forbidden.pop().map(|forbidden| ("not".to_owned(), forbidden)));
        schema.into()
    }
}

impl From<Value> for Shape {
    fn from(schema: Value) -> Shape {
        let Value::Object(mut schema) = schema else { return Shape::from(json!({})) };
        let properties = match schema.shift_remove("properties") {
            Some(Value::Object(properties)) => properties,
            _ => Map::new(),
        };
        let required = match schema.shift_remove("required") {
            Some(Value::Array(required)) => required,
            _ => Vec::new(),
        };
        let is_open = schema.shift_remove("additionalProperties").is_none();
        let (conditions, forbidden, hidden) = (Vec::new(), Vec::new(), Vec::new());
        Shape { schema, properties, required, conditions, forbidden, hidden, is_open }
    }
}

impl From<Shape> for Schema {
    fn from(shape: Shape) -> Schema {
        match shape.finish() {
            Value::Object(schema) => schema.into(),
            _ => Schema::default(),
        }
    }
}

/// What makes every schema here stand on its own.
pub(super) fn generator() -> SchemaGenerator {
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    settings.with(|settings| settings.inline_subschemas = true).into_generator()
}

/// What a member's schema demands, without its words.
fn constraints(mut schema: Value) -> Value {
    if let Value::Object(schema) = &mut schema {
        schema.retain(|keyword, _| !["title", "description", "examples"].contains(&keyword.as_str()));
    }
    schema
}
