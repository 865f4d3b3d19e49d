//! The model of documented fields and constraints, and the tables that every check reads.
//!
//! The ground floor is `no_std`, needs no allocator and consists of `const fn`s: the
//! tables, the pattern matcher and the scalar checks. The upper floor, feature `model`,
//! loads models, resolves them, compiles their patterns and lowers them to tables.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "model")]
extern crate std;

pub mod check;
pub mod condition;
#[cfg(feature = "model")]
pub mod jmespath;
#[cfg(feature = "model")]
pub mod load;
#[cfg(feature = "model")]
pub mod lower;
#[cfg(feature = "model")]
pub mod model;
pub mod nearest;
pub mod pattern;
#[cfg(feature = "model")]
mod resolve;
pub mod sagemaker;
pub mod table;
pub mod text;
#[cfg(feature = "model")]
pub mod write;
