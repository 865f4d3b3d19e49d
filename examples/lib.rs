//! Small programs to start from. The code of the README is compiled and run here.
#![doc = include_str!("../README.md")]
