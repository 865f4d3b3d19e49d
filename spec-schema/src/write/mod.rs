//! Writing: a resolved model as text again.

mod idl;
mod json;
mod nodes;

pub use idl::{Keep, smithy};
pub(crate) use json::json;
