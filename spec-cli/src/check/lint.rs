//! What is to be said of texts beyond what the model knows of them: references of images, and
//! expressions of metrics.

use std::cell::RefCell;
use std::collections::HashMap;

use spec_core::engine::Advice;
use spec_core::image::ImageReference;
use spec_core::metrics::Metric;
use spec_schema::table::{Shape, Tables};

use super::placeholder;

/// A lint, as reports and policies know it, and what it means.
pub(crate) struct Lint {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
    /// The names of the shapes of SageMaker whose texts it looks at.
    shapes: &'static [&'static str],
    look: fn(&str) -> Option<String>,
}

/// All of them; each is a warning.
pub(crate) static LINTS: [Lint; 2] = [
    Lint {
        name: "ImageIsReference",
        meaning: "An image is named REGISTRY/REPOSITORY[:TAG][@DIGEST], as the reference grammar of\n\
                  the OCI distribution project has it. The service takes any text, and the job then\n\
                  finds no image.",
        shapes: &["AlgorithmImage"],
        look: image,
    },
    Lint {
        name: "MetricRegexCaptures",
        meaning: "The expression of a metric is looked for in each line of the log, and what its\n\
                  first group captures is the value. `spec metrics` shows what it finds.",
        shapes: &["MetricRegex"],
        look: metric,
    },
];

/// Where the shapes of SageMaker are.
pub(crate) const NAMESPACE: &str = "com.amazonaws.sagemaker#";

/// The lints of a model's shapes.
pub(crate) struct Lints {
    by_shape: Box<[Option<&'static Lint>]>,
}

impl Lints {
    pub(crate) fn new(tables: &Tables<'_>) -> Self {
        let shapes = (0..tables.shapes.len() as u32).map(|index| tables.shape(index));
        let of_shape = shapes.map(|shape| {
            let name = shape.id().strip_prefix(NAMESPACE)?;
            LINTS.iter().find(|lint| lint.shapes.contains(&name))
        });
        Lints {
            by_shape: of_shape.collect(),
        }
    }

    /// What there is to say of a valid text. That of a placeholder is said elsewhere.
    pub(crate) fn look(&self, shape: Shape<'_>, text: &str) -> Option<Advice> {
        let lint = self.by_shape[shape.index() as usize]?;
        let message = (lint.look)(text)?;
        let name = lint.name;
        placeholder::find(text)
            .is_none()
            .then_some(Advice { name, message })
    }
}

fn image(text: &str) -> Option<String> {
    match ImageReference::parse(text) {
        Ok(image) if image.registry().is_some() => None,
        Ok(image) => Some(format!(
            "the image names no registry: such as 111122223333.dkr.ecr.us-east-1.amazonaws.com/{}",
            image.repository()
        )),
        Err(error) => Some(format!("the text is no reference of an image: {error}")),
    }
}

/// How many expressions are remembered: files of requests repeat them.
const REMEMBERED: usize = 1024;

fn metric(text: &str) -> Option<String> {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<String>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(verdict) = known.get(text) {
            return verdict.clone();
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let verdict = Metric::new("", text).err().map(|error| error.to_string());
        known.insert(text.to_owned(), verdict.clone());
        verdict
    })
}
