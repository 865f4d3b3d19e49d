//! Checks for AWS API shapes.
#![forbid(unsafe_code)]
