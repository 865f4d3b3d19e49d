//! Violations as diagnostics of `miette`.

use alloc::boxed::Box;
use alloc::format;
use core::fmt::Display;

use miette::{Diagnostic, Severity};

use super::{ConstraintViolation, ConstraintViolations};

impl Diagnostic for ConstraintViolation {
    /// The kind of constraint, or the name of the condition.
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        let code = self.condition.as_deref();
        Some(Box::new(code.unwrap_or(self.constraint.as_str())))
    }

    fn severity(&self) -> Option<Severity> {
        Some(match self.severity {
            spec_schema::table::Severity::Error => Severity::Error,
            spec_schema::table::Severity::Warning => Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        let suggestion = self.suggestion.as_deref()?;
        Some(Box::new(format!("write {suggestion:?}")))
    }
}

impl Diagnostic for ConstraintViolations {
    fn severity(&self) -> Option<Severity> {
        Some(match self.has_errors() {
            true => Severity::Error,
            false => Severity::Warning,
        })
    }

    /// Each violation on its own.
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        let each = self.iter().map(|violation| violation as &dyn Diagnostic);
        Some(Box::new(each))
    }
}
