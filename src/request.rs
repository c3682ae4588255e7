//! The HTTP request that carries a payload.

use crate::json::{Json, object};
use crate::providers::{Endpoint, Part, Provider};

/// An HTTP request, ready to be sent once the placeholders in braces are filled in.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Always `"POST"`.
    pub method: &'static str,
    /// The URL, with placeholders for the credentials in it.
    pub url: String,
    /// Name and value of each header.
    pub headers: Vec<(&'static str, String)>,
    /// The payload as JSON text.
    pub body: String,
}

impl HttpRequest {
    pub(crate) fn new(provider: &Provider, endpoint: &Endpoint, payload: &Json) -> HttpRequest {
        let given = provider.headers.iter().map(|header| (header.name, Part::template(header.value)));
        HttpRequest {
            method: Endpoint::METHOD,
            url: endpoint.url(),
            headers: given.chain([("Content-Type", "application/json".to_owned())]).collect(),
            body: payload.text(),
        }
    }
}

impl std::fmt::Debug for HttpRequest {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

impl From<&HttpRequest> for Json {
    fn from(request: &HttpRequest) -> Json {
        let headers = request.headers.iter().map(|(name, value)| ((*name).into(), value.as_str().into()));
        object(vec![
            ("method", Some(request.method.into())),
            ("url", Some(request.url.as_str().into())),
            ("headers", Some(Json::Object(headers.collect()))),
            ("body", Some(request.body.as_str().into())),
        ])
    }
}

crate::json::serialize_as_json!(HttpRequest);
