//! The HTTP request that carries a payload.

use crate::json::{Json, ToJson, Writer};
use crate::providers::{Endpoint, Part, Route};
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

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
    pub(crate) fn new(route: &Route, payload: &Json) -> HttpRequest {
        let given = route.headers.iter().map(|header| (header.name, Part::template(header.value)));
        HttpRequest {
            method: Endpoint::METHOD,
            url: route.url.template(),
            headers: given.chain([("Content-Type", "application/json".to_owned())]).collect(),
            body: payload.as_str().to_owned(),
        }
    }
}

impl core::fmt::Debug for HttpRequest {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

impl ToJson for HttpRequest {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("method").text(self.method);
        out.name("url").text(&self.url);
        out.name("headers").open('{');
        for (name, value) in &self.headers {
            out.name(name).text(value);
        }
        out.close('}');
        out.name("body").text(&self.body);
        out.close('}');
    }
}

crate::json::serialize_as_json!(HttpRequest);
