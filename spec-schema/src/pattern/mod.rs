//! Patterns: what AWS's regular expressions accept, exactly as Java reads them.
//!
//! A pattern is compiled to a minimal automaton over classes of code points (feature
//! `model`) and then held as a table of bytes, which [`Pattern`] walks: in constant
//! evaluation and at run time, without allocation, in linear time. What the compiler does
//! not know it refuses by name; it never approximates.

mod automaton;
mod dense;
mod literal;
mod matcher;
mod scan;
mod set;
mod table;
mod tail;
mod words;

pub use matcher::{Fault, Pattern};

#[cfg(feature = "model")]
mod alphabet;
#[cfg(feature = "model")]
mod build;
#[cfg(feature = "model")]
mod class;
#[cfg(feature = "model")]
mod cover;
#[cfg(feature = "model")]
mod determinize;
#[cfg(feature = "model")]
mod dfa;
#[cfg(feature = "model")]
mod emit;
#[cfg(feature = "model")]
mod error;
#[cfg(feature = "model")]
mod fold;
#[cfg(feature = "model")]
mod intern;
#[cfg(feature = "model")]
mod machine;
#[cfg(feature = "model")]
mod minimize;
#[cfg(feature = "model")]
mod nfa;
#[cfg(feature = "model")]
mod parse;
#[cfg(feature = "model")]
mod query;
#[cfg(feature = "model")]
mod rewrite;
#[cfg(feature = "model")]
mod syntax;
#[cfg(feature = "model")]
mod unicode;

#[cfg(feature = "model")]
pub use emit::Pool;
#[cfg(feature = "model")]
pub use error::{ErrorKind, PatternError};
#[cfg(feature = "model")]
pub use query::TooManyStates;

#[cfg(feature = "model")]
mod compile {
    use std::vec::Vec;

    use super::{Pattern, PatternError, build, emit};

    /// How many states an automaton may have where nothing else is said.
    pub const DEFAULT_STATES: usize = 100_000;

    /// Which strings a pattern stands for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Semantics {
        /// The whole string must match, as in `java.util.regex`'s `matches`. AWS's services
        /// read their published patterns so.
        JavaMatches,
        /// A match anywhere in the string is enough; `^` and `$` are its start and its very
        /// end. Smithy's specification reads patterns so.
        SmithySearch,
    }

    /// A compiled pattern.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Compiled {
        bytes: Vec<u8>,
    }

    impl Compiled {
        /// The table, which [`Pattern::from_bytes`] reads.
        pub fn as_bytes(&self) -> &[u8] {
            &self.bytes
        }

        /// The pattern, ready to match.
        pub fn pattern(&self) -> Pattern<'_> {
            Pattern::from_bytes(&self.bytes)
        }
    }

    /// Compiles a pattern.
    ///
    /// # Errors
    ///
    /// A pattern that Java would not accept, or that uses a construct which is not known
    /// here, or whose automaton is larger than the limit; with the place in the pattern.
    ///
    /// ```
    /// use spec_schema::pattern::{Semantics, compile};
    ///
    /// let name = compile("[a-z](-*[a-z0-9])*", Semantics::JavaMatches)?;
    /// assert!(name.pattern().is_match("my-job-1"));
    ///
    /// let fault = name.pattern().find_fault("my_job").expect("a fault");
    /// assert_eq!(fault.character, 2);
    /// let expected = name.pattern().expected(fault);
    /// assert_eq!(expected.as_str(), "a lower-case letter, a digit, '-' or the end");
    /// # Ok::<(), spec_schema::pattern::PatternError>(())
    /// ```
    pub fn compile(source: &str, semantics: Semantics) -> Result<Compiled, PatternError> {
        compile_within(source, semantics, DEFAULT_STATES)
    }

    /// Compiles a pattern whose automaton may have so many states.
    ///
    /// # Errors
    ///
    /// As of [`compile`].
    ///
    /// ```
    /// use spec_schema::pattern::{ErrorKind, Semantics, compile_within};
    ///
    /// let pattern = "[ab]*a[ab]{9}c[ab]{9}a[ab]*";
    /// let error = compile_within(pattern, Semantics::JavaMatches, 10).expect_err("too large");
    /// assert_eq!(error.kind, ErrorKind::TooLarge { limit: 10 });
    /// ```
    pub fn compile_within(
        source: &str,
        semantics: Semantics,
        states: usize,
    ) -> Result<Compiled, PatternError> {
        let form = build::build(source, semantics, states)?;
        Ok(Compiled {
            bytes: emit::emit(&form),
        })
    }
}

#[cfg(feature = "model")]
pub use compile::{Compiled, DEFAULT_STATES, Semantics, compile, compile_within};

#[cfg(all(test, feature = "model"))]
mod edge_tests;
#[cfg(all(test, feature = "model"))]
mod reference_tests;
#[cfg(all(test, feature = "model"))]
mod tests;
