//! What is said of members and buttons, whatever stands in them.

pub(crate) mod buttons;
pub(crate) mod json;
pub(crate) mod members;
pub(crate) mod pieces;

pub(crate) use buttons::*;
pub(crate) use json::*;
pub(crate) use members::*;
pub(crate) use pieces::*;
