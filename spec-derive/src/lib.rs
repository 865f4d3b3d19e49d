//! The procedural macros of spec-core.
#![forbid(unsafe_code)]
