//! `mcp`: a Model Context Protocol server over standard input and output, so that an assistant needs not guess a payload. It sends nothing
//! and takes no keys.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use botonera::{
    Detected, Dialect, Doc, Endpoint, Locale, OnLoss, Options, build, compare, detect, providers, schema, translate, validate,
};
use rmcp::handler::server::router::tool::ToolRouter;
use rmcp::handler::server::wrapper::Parameters;
use rmcp::model::{CallToolResult, Implementation, ServerCapabilities, ServerConfig};
use rmcp::{ServerHandler, ServiceExt as _, schemars, tool, tool_handler, tool_router};
use serde::Deserialize;
use serde_json::{Value, json};

const INSTRUCTIONS: &str = "Botonera knows how each WhatsApp gateway wants a message with buttons. Write one neutral message and `build` it for a \
target; never write a provider's payload from memory. `limits` lists the endpoints and what each carries, and for a target has the schema of its messages; `validate` and \
`translate` take payloads that exist. Errors come with their place, the reason and what to do. Nothing is sent.";

/// Serves until standard input ends.
pub fn serve(locale: Locale) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = Server { locale, tool_router: Server::tool_router() };
        let service = server.serve(rmcp::transport::stdio()).await.context("the client could not be understood")?;
        service.waiting().await.context("the server stopped")?;
        Ok(())
    })
}

struct Server {
    locale: Locale,
    tool_router: ToolRouter<Server>,
}

#[derive(Debug, Deserialize, schemars::JsonSchema)]
struct Building {
    /// A provider or an endpoint: `z-api`, `meta/reply-buttons`. `limits` without a target lists them.
    target: String,
    /// The message: `to` (a phone with country code), `text`, `buttons` (each with `type` reply, url, call or copy, and `label`), perhaps
    /// `title`, `footer`, `media`. `limits` with the target has its JSON Schema.
    message: Value,
    /// Leaves out what the endpoint cannot carry, with a warning, in place of an error.
    #[serde(default)]
    drop_what_is_lost: bool,
}

#[derive(Debug, Deserialize, schemars::JsonSchema)]
struct Validating {
    /// The provider or endpoint that the payload is for; without it the endpoint is recognised by the payload's members.
    #[serde(default)]
    target: Option<String>,
    /// The payload, as it would be sent.
    payload: Value,
}

#[derive(Debug, Deserialize, schemars::JsonSchema)]
struct Translating {
    /// The provider or endpoint that the payload is written for.
    from: String,
    /// The one that is to carry it.
    to: String,
    /// The payload.
    payload: Value,
    /// Leaves out what the endpoint cannot carry, with a warning, in place of an error.
    #[serde(default)]
    drop_what_is_lost: bool,
}

#[derive(Debug, Deserialize, schemars::JsonSchema)]
struct Comparing {
    /// The message, as `build` takes it.
    message: Value,
}

#[derive(Debug, Deserialize, schemars::JsonSchema)]
struct Limiting {
    /// A provider or an endpoint; without it all endpoints are listed, with what each carries.
    #[serde(default)]
    target: Option<String>,
}

#[tool_router]
impl Server {
    #[tool(
        description = "The exact request that sends a message with buttons through a gateway, or every error at its place with what to do."
    )]
    fn build(&self, Parameters(asked): Parameters<Building>) -> CallToolResult {
        told(match build(&asked.target, doc(&asked.message), &self.options(asked.drop_what_is_lost)) {
            Ok(built) => json!(built),
            Err(rejected) => json!(rejected),
        })
    }

    #[tool(description = "What is wrong with a payload that somebody wrote for a gateway: errors and warnings with repairs.")]
    fn validate(&self, Parameters(asked): Parameters<Validating>) -> CallToolResult {
        let verdict = |target: &str| json!(validate(target, doc(&asked.payload), &self.options(false)));
        let recognised = || match detect(doc(&asked.payload)) {
            Some(Detected::Payload(endpoint)) => Some(endpoint),
            _ => None,
        };
        match asked.target.as_deref().or_else(recognised) {
            Some(target) => told(verdict(target)),
            None => unknown("The payload is not recognised as one of an endpoint: give its target."),
        }
    }

    #[tool(description = "The payload of one gateway as another one wants it.")]
    fn translate(&self, Parameters(asked): Parameters<Translating>) -> CallToolResult {
        told(match translate(&asked.from, &asked.to, doc(&asked.payload), &self.options(asked.drop_what_is_lost)) {
            Ok(built) => json!(built),
            Err(rejected) => json!(rejected),
        })
    }

    #[tool(description = "How well each endpoint of each gateway would carry a message, the best first.")]
    fn compare(&self, Parameters(asked): Parameters<Comparing>) -> CallToolResult {
        told(json!({ "endpoints": compare(doc(&asked.message), &self.options(false)) }))
    }

    #[tool(
        description = "Without a target all endpoints, with what each carries; with one also what it requires, its limits, and the JSON Schema of its messages."
    )]
    fn limits(Parameters(asked): Parameters<Limiting>) -> CallToolResult {
        let endpoints = || providers().iter().flat_map(|provider| provider.endpoints);
        let Some(target) = asked.target else {
            let listed: BTreeMap<&str, Value> = endpoints()
                .map(|endpoint| {
                    let carries: Vec<_> = endpoint.carries().into_iter().map(|carried| carried.member).collect();
                    (endpoint.id, json!({ "buttons": kinds(endpoint), "carries": carries }))
                })
                .collect();
            return told(json!({ "endpoints": listed }));
        };
        let is_meant = |endpoint: &&Endpoint| endpoint.id == target || endpoint.id.split('/').next() == Some(&*target);
        let meant: Vec<Value> = endpoints().filter(is_meant).map(whole).collect();
        if meant.is_empty() {
            return unknown(&format!("There is no target `{target}`."));
        }
        told(json!({ "endpoints": meant }))
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("botonera", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }
}

impl Server {
    fn options(&self, drops: bool) -> Options {
        Options { locale: self.locale, loss: if drops { OnLoss::Warn } else { OnLoss::Error }, ..Options::default() }
    }
}

/// A value; some assistants write it as text.
fn doc(value: &Value) -> Doc {
    value.as_str().map_or_else(|| Doc::from(value), Doc::parse)
}

/// That a target is wanted, and which there are.
fn unknown(error: &str) -> CallToolResult {
    let known: Vec<&str> = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect();
    CallToolResult::structured_error(json!({ "error": error, "targets": known }))
}

fn told(value: Value) -> CallToolResult {
    CallToolResult::structured(value)
}

fn kinds(endpoint: &Endpoint) -> Vec<&'static str> {
    endpoint.kinds().iter().map(|kind| kind.as_str()).collect()
}

fn whole(endpoint: &Endpoint) -> Value {
    json!({
        "endpoint": endpoint.id,
        "buttons": kinds(endpoint),
        "carries": endpoint.carries(),
        "requires": endpoint.requires(),
        "limits": endpoint.limits(),
        "message": schema_of(&format!("message/{}", endpoint.id)),
    })
}

fn schema_of(id: &str) -> Option<Value> {
    serde_json::from_str(&schema(id, Dialect::Draft202012)?).ok()
}
