//! A request as it is sent.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{ToJson, Writer};

pub(crate) const METHOD: &str = "POST";

/// An HTTP request, ready to be sent; without credentials, once the placeholders in braces are filled in.
///
/// With the feature `http` it turns into an `http::Request<String>` by `try_into`.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Always `"POST"`.
    pub method: &'static str,
    /// The URL.
    pub url: String,
    /// Name and value of each header.
    pub headers: Vec<(&'static str, String)>,
    /// The payload as JSON text.
    pub body: String,
}

impl core::fmt::Debug for HttpRequest {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

#[cfg(feature = "http")]
impl TryFrom<HttpRequest> for http::Request<String> {
    type Error = http::Error;

    fn try_from(request: HttpRequest) -> Result<Self, Self::Error> {
        let mut builder = http::Request::builder().method(request.method).uri(request.url);
        for (name, value) in request.headers {
            let mut value = http::HeaderValue::try_from(value)?;
            // Kept out of logs by whoever prints it.
            value.set_sensitive(name != "Content-Type");
            builder = builder.header(name, value);
        }
        builder.body(request.body)
    }
}

impl ToJson for HttpRequest {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("method", &self.method)
            .put("url", &self.url)
            .put("headers", &self.headers)
            .put("body", &self.body)
            .close('}');
    }
}

crate::json::serialize_as_json!(HttpRequest);
