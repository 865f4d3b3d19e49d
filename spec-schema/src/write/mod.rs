//! Writing: a resolved model as text again.

mod ast;
mod idl;
mod json;
mod nodes;

pub use ast::ast;
pub use idl::{Keep, smithy};
pub(crate) use json::json;
