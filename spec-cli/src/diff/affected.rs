//! What the differences of two models mean for one request, in words and as JSON.

use serde_json::{Value, json};
use spec_core::ConstraintViolation;

use super::change::Change;

/// What happens to one request.
pub(super) struct Affected {
    pub(super) name: String,
    /// The operation whose request it is.
    pub(super) operation: String,
    /// The operation is not there any more.
    pub(super) is_gone: bool,
    /// What is wrong with it now and was not before, and the reverse.
    pub(super) broken: Vec<ConstraintViolation>,
    pub(super) mended: Vec<ConstraintViolation>,
    /// Changes of what the request uses.
    pub(super) touched: Vec<Change>,
}

impl Affected {
    pub(super) fn is_broken(&self) -> bool {
        self.is_gone || !self.broken.is_empty()
    }

    pub(super) fn human(&self) -> String {
        let mut out = format!("{}: {}\n", self.name, self.operation);
        if self.is_gone {
            out.push_str("! broken    the operation is gone\n");
            return out;
        }
        for violation in &self.broken {
            out.push_str(&format!("! broken    {violation}\n"));
        }
        for violation in &self.mended {
            out.push_str(&format!("  mended    {violation}\n"));
        }
        for change in &self.touched {
            out.push_str(&format!("  touched   {}: {}\n", change.place, change.kind));
        }
        if self.broken.is_empty() && self.mended.is_empty() && self.touched.is_empty() {
            out.push_str("  not affected\n");
        }
        out
    }

    pub(super) fn json(&self) -> String {
        let list = |violations: &[ConstraintViolation]| -> Value {
            violations
                .iter()
                .map(|violation| {
                    json!({
                        "path": violation.path,
                        "constraint": violation.constraint.as_str(),
                        "message": violation.message,
                    })
                })
                .collect()
        };
        let touched: Value = self
            .touched
            .iter()
            .map(|change| json!({ "at": change.place.to_string(), "message": change.kind.to_string() }))
            .collect();
        let object = json!({
            "source": self.name, "operation": self.operation, "removed": self.is_gone,
            "broken": list(&self.broken), "mended": list(&self.mended), "touched": touched,
        });
        format!("{object}\n")
    }
}
