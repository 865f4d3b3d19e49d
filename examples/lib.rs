//! Small programs to start from. The code of the README is compiled and run here.
#![cfg_attr(doctest, doc = include_str!("../README.md"))]
