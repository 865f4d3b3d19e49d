//! Which model comes with the command, and how old it is.

/// Where the facts of the model come from, and the day on which they were published there.
macro_rules! model {
    () => {
        "botocore 1.44.5 of 2026-11-17"
    };
}

/// What `spec --version` says behind the name.
pub(crate) const VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    " (model: Amazon SageMaker 2017-07-24, ",
    model!(),
    ")"
);

/// What to say where the service may know more than the model does.
pub(crate) const MODEL: &str = concat!("the model is that of ", model!());

#[cfg(test)]
mod tests {
    use super::VERSION;

    #[test]
    fn the_version_is_that_of_the_model() {
        let model = include_str!("../../spec-schema/models/sagemaker.smithy");
        let source = VERSION
            .trim_end_matches(')')
            .split_once(", ")
            .and_then(|(_, told)| told.split_once(" of "));
        let (source, date) = source.expect("a source and a date");
        assert!(
            model.contains(&format!("of {source}, not by hand")),
            "{source}"
        );
        assert!(model.contains("version: \"2017-07-24\""));
        assert_eq!(date.split('-').count(), 3);
    }
}
