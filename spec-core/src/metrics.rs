//! Metric definitions, as they are applied to the log of a training job.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use core::fmt;

use regex::{Regex, RegexBuilder};

/// A metric definition that is ready to be looked for in a log.
///
/// The expression is looked for in each line, and the value is what its first group has
/// captured. Source: `MetricDefinition` in SageMaker's API reference, and "Define Metrics" in
/// its developer guide.
///
/// ```
/// use spec_core::metrics::{Metric, MetricError};
///
/// let accuracy = Metric::new("validation:accuracy", r"val_acc=(\d+\.\d+)")?;
/// let values: Vec<f64> = accuracy.values("epoch 3 loss=0.31 val_acc=0.87").flatten().collect();
/// assert_eq!(values, [0.87]);
///
/// let error = Metric::new("loss", r"loss=\d+").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the expression has no group that captures the value: put it in parentheses"
/// );
/// # Ok::<(), MetricError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Metric {
    name: String,
    regex: Regex,
}

/// Why a metric definition finds no values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricError {
    /// The expression cannot be read.
    Syntax {
        /// The first character that is wrong, counted from 0.
        position: usize,
        /// What is wrong with it.
        message: String,
    },
    /// The expression is too large when compiled, in bytes.
    TooLarge {
        /// What is allowed.
        limit: usize,
    },
    /// Nothing would be captured.
    NoGroup,
}

/// How much memory an expression may take, in bytes: an expression has 500 characters at most.
const LARGEST: usize = 4 << 20;

impl Metric {
    /// Compiles the expression of a metric definition.
    ///
    /// # Errors
    ///
    /// The expression cannot be read, or captures nothing.
    pub fn new(name: &str, expression: &str) -> Result<Self, MetricError> {
        if let Err(error) = regex_syntax::Parser::new().parse(expression) {
            return Err(MetricError::of(expression, &error));
        }
        let built = RegexBuilder::new(expression).size_limit(LARGEST).build();
        // What has been read above can only be too large.
        let regex = built.map_err(|_| MetricError::TooLarge { limit: LARGEST })?;
        if regex.captures_len() < 2 {
            return Err(MetricError::NoGroup);
        }
        Ok(Metric {
            name: name.to_owned(),
            regex,
        })
    }

    /// The name of the metric.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The values in a line of a log, in their order; an error is what has been captured
    /// where that is no number.
    pub fn values<'l>(
        &'l self,
        line: &'l str,
    ) -> impl Iterator<Item = Result<f64, &'l str>> + use<'l> {
        self.regex.captures_iter(line).map(|found| {
            let text = found.get(1).map_or("", |group| group.as_str());
            match text.trim().parse::<f64>() {
                Ok(value) if value.is_finite() => Ok(value),
                _ => Err(text),
            }
        })
    }
}

impl MetricError {
    fn of(expression: &str, error: &regex_syntax::Error) -> Self {
        let (offset, message) = match error {
            regex_syntax::Error::Parse(error) => {
                (error.span().start.offset, error.kind().to_string())
            }
            regex_syntax::Error::Translate(error) => {
                (error.span().start.offset, error.kind().to_string())
            }
            error => (0, error.to_string()),
        };
        let before = expression.get(..offset).unwrap_or("");
        MetricError::Syntax {
            position: before.chars().count(),
            message,
        }
    }
}

impl fmt::Display for MetricError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MetricError::Syntax { position, message } => write!(
                formatter,
                "the expression cannot be read at character {}: {message}",
                position + 1
            ),
            MetricError::TooLarge { limit } => write!(
                formatter,
                "the expression takes more than {limit} bytes when compiled: count less in it"
            ),
            MetricError::NoGroup => formatter.write_str(
                "the expression has no group that captures the value: put it in parentheses",
            ),
        }
    }
}

impl core::error::Error for MetricError {}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn the_first_group_is_the_value() {
        let values = |expression, line| {
            let metric = Metric::new("m", expression).expect(expression);
            let values = metric.values(line);
            let owned: Vec<_> = values.map(|value| value.map_err(str::to_owned)).collect();
            owned
        };
        assert_eq!(
            values("a=(.*?);", "a=1; a=-2e3; a=x;"),
            [Ok(1.0), Ok(-2000.0), Err("x".to_owned())]
        );
        assert_eq!(values("(?:a|b)=(?P<v>[0-9.]+)", "b=.5"), [Ok(0.5)]);
        assert_eq!(
            values("loss=(nan|[0-9.]+)", "loss=nan"),
            [Err("nan".to_owned())]
        );
        assert_eq!(values("a(x)?", "a"), [Err(String::new())]);
        assert_eq!(values("(a)", ""), []);
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(
            Metric::new("m", r"\(a\)").unwrap_err(),
            MetricError::NoGroup
        );
        assert_eq!(Metric::new("m", "(?:a)").unwrap_err(), MetricError::NoGroup);
        assert_eq!(Metric::new("m", "[(]").unwrap_err(), MetricError::NoGroup);
        let large = Metric::new("m", r"(\w{1000}{1000})").unwrap_err();
        assert_eq!(large, MetricError::TooLarge { limit: LARGEST });
        let MetricError::Syntax { position, message } = Metric::new("m", "\u{e9}=(a").unwrap_err()
        else {
            panic!()
        };
        assert_eq!((position, message.as_str()), (2, "unclosed group"));
        assert!(matches!(
            Metric::new("m", "(?=a)(b)"),
            Err(MetricError::Syntax { .. })
        ));
    }
}
