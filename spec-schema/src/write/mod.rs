//! Writing: a resolved model as text again.

mod idl;
mod nodes;

pub use idl::{Keep, smithy};
