//! What an `AlgorithmSpecification` says beyond its members.

use core::fmt;

use super::AlgorithmSpecification;
use crate::algorithm::{Algorithm, AlgorithmName, ImageKind};
use crate::image::{ImageError, ImageReference};

/// Whether SageMaker writes the metrics of a training job as a time series, and why.
///
/// ```
/// use spec_core::sagemaker::AlgorithmSpecification;
/// use spec_core::spec;
///
/// const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     TrainingImage: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
///     TrainingInputMode: "File",
/// });
/// let series = XGBOOST.metrics_time_series();
/// assert!(series.is_enabled());
/// assert_eq!(series.to_string(), "true: the image is the built-in algorithm xgboost");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MetricsTimeSeries {
    is_enabled: bool,
    reason: TimeSeriesReason,
}

/// Why metrics are written as a time series, or are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeSeriesReason {
    /// The request says it.
    Explicit,
    /// There is a metric definition.
    MetricDefinitions,
    /// The image is a built-in algorithm, of that name.
    BuiltInAlgorithm(&'static str),
    /// The image is a framework, of that name, in a version that writes metrics.
    Framework(&'static str),
    /// The image is a framework, of that name, in a version that writes none, or one that its
    /// reference does not tell.
    OtherVersion(&'static str),
    /// The image is another one.
    OtherImage,
    /// The algorithm is a resource, and what image that has is not in the request: counted as
    /// another one.
    AlgorithmResource,
}

impl MetricsTimeSeries {
    /// Whether metrics are written as a time series.
    pub fn is_enabled(&self) -> bool {
        self.is_enabled
    }

    /// Why they are, or are not.
    pub fn reason(&self) -> TimeSeriesReason {
        self.reason
    }
}

impl fmt::Display for MetricsTimeSeries {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.is_enabled)?;
        match self.reason {
            TimeSeriesReason::Explicit => formatter.write_str("the request says so"),
            TimeSeriesReason::MetricDefinitions => {
                formatter.write_str("the request defines a metric")
            }
            TimeSeriesReason::BuiltInAlgorithm(name) => {
                write!(formatter, "the image is the built-in algorithm {name}")
            }
            TimeSeriesReason::Framework(name) => {
                write!(
                    formatter,
                    "the image is a version of {name} that writes metrics"
                )
            }
            TimeSeriesReason::OtherVersion(name) => {
                write!(
                    formatter,
                    "the image is no version of {name} that writes metrics"
                )
            }
            TimeSeriesReason::OtherImage => {
                formatter.write_str("the image is none of those of SageMaker that write metrics")
            }
            TimeSeriesReason::AlgorithmResource => {
                formatter.write_str("the request does not tell the image of the algorithm")
            }
        }
    }
}

/// The frameworks whose images write metrics, each from a version on. Source:
/// `EnableSageMakerMetricsTimeSeries` in the API reference.
const FRAMEWORKS: [(&str, u32, u32); 3] =
    [("tensorflow", 1, 15), ("mxnet", 1, 6), ("pytorch", 1, 3)];

/// What the members say of the algorithm. None of it is asked of AWS.
impl AlgorithmSpecification<'_> {
    /// The training image in parts; nothing where there is none.
    ///
    /// # Errors
    ///
    /// The text is not the reference of an image: SageMaker takes it, and finds no image.
    ///
    /// ```
    /// use spec_core::sagemaker::AlgorithmSpecification;
    ///
    /// let json = r#"{ "TrainingImage": "example.com/my image", "TrainingInputMode": "File" }"#;
    /// let error = AlgorithmSpecification::from_json(json)?.image().unwrap().unwrap_err();
    /// assert_eq!(error.position(), 14);
    /// # Ok::<(), spec_core::JsonError>(())
    /// ```
    pub fn image(&self) -> Option<Result<ImageReference<'_>, ImageError>> {
        self.training_image().map(ImageReference::parse)
    }

    /// What the training image is, where it is one that SageMaker provides.
    pub fn algorithm(&self) -> Option<Algorithm<'_>> {
        Algorithm::of(&self.image()?.ok()?)
    }

    /// The name of the algorithm resource in parts; nothing where there is none.
    pub fn algorithm_resource(&self) -> Option<AlgorithmName<'_>> {
        self.algorithm_name().map(AlgorithmName::parse)
    }

    /// Whether metrics are written as a time series: the value of
    /// `EnableSageMakerMetricsTimeSeries` where it is given, and else the default, which
    /// depends on the image and on the metric definitions.
    pub fn metrics_time_series(&self) -> MetricsTimeSeries {
        let because = |is_enabled, reason| MetricsTimeSeries { is_enabled, reason };
        if let Some(value) = self.enable_sage_maker_metrics_time_series() {
            return because(value, TimeSeriesReason::Explicit);
        }
        if self
            .metric_definitions()
            .is_some_and(|metrics| !metrics.is_empty())
        {
            return because(true, TimeSeriesReason::MetricDefinitions);
        }
        if self.training_image().is_none() {
            return because(false, TimeSeriesReason::AlgorithmResource);
        }
        let Some(image) = self.algorithm() else {
            return because(false, TimeSeriesReason::OtherImage);
        };
        if image.kind() == ImageKind::BuiltIn {
            return because(true, TimeSeriesReason::BuiltInAlgorithm(image.name()));
        }
        let framework = FRAMEWORKS
            .iter()
            .find(|(name, ..)| *name == image.framework());
        match framework {
            Some((name, major, minor)) if image.is_at_least(*major, *minor) => {
                because(true, TimeSeriesReason::Framework(name))
            }
            Some((name, ..)) => because(false, TimeSeriesReason::OtherVersion(name)),
            None => because(false, TimeSeriesReason::OtherImage),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn defaults_of_the_time_series_follow_from_the_image() {
        use TimeSeriesReason::*;
        let dlc = "763104351884.dkr.ecr.us-east-1.amazonaws.com";
        let own = "111122223333.dkr.ecr.us-east-1.amazonaws.com";
        let built_in = "811284229777.dkr.ecr.us-east-1.amazonaws.com";
        let old = "520713654638.dkr.ecr.us-east-1.amazonaws.com";
        let cases = [
            (
                built_in,
                "image-classification:1",
                true,
                BuiltInAlgorithm("image-classification"),
            ),
            (
                built_in,
                "xgboost:latest",
                true,
                BuiltInAlgorithm("xgboost"),
            ),
            (
                dlc,
                "tensorflow-training:1.15.2-gpu-py37-cu100",
                true,
                Framework("tensorflow"),
            ),
            (
                dlc,
                "tensorflow-training:1.14.0-cpu-py3",
                false,
                OtherVersion("tensorflow"),
            ),
            (
                old,
                "sagemaker-tensorflow-scriptmode:1.12.0-cpu-py3",
                false,
                OtherVersion("tensorflow"),
            ),
            (
                dlc,
                "mxnet-training:1.6.0-cpu-py3",
                true,
                Framework("mxnet"),
            ),
            (
                dlc,
                "mxnet-training:1.4.1-cpu-py3",
                false,
                OtherVersion("mxnet"),
            ),
            (
                dlc,
                "pytorch-training:2.3.0-gpu-py311-cu121",
                true,
                Framework("pytorch"),
            ),
            (
                dlc,
                "pytorch-training:1.2.0-cpu-py3",
                false,
                OtherVersion("pytorch"),
            ),
            (
                dlc,
                "pytorch-training@sha256:00000000000000000000000000000000",
                false,
                OtherVersion("pytorch"),
            ),
            (
                dlc,
                "huggingface-pytorch-training:1.7.1-transformers4.6.1",
                false,
                OtherImage,
            ),
            (own, "pytorch-training:2.3.0", false, OtherImage),
            ("docker.io", "library/python:3", false, OtherImage),
        ];
        for (registry, rest, is_enabled, reason) in cases {
            let image = format!("{registry}/{rest}");
            let builder = AlgorithmSpecification::builder().training_image(image.as_str());
            let spec = builder.training_input_mode(super::super::TrainingInputMode::File);
            let spec = spec.build().expect("a valid specification");
            let found = spec.metrics_time_series();
            assert_eq!(
                (found.is_enabled(), found.reason()),
                (is_enabled, reason),
                "{image}"
            );
        }
    }

    #[test]
    fn what_the_request_says_comes_first() {
        let reason = |members: &str| {
            let text = format!("{{ \"TrainingInputMode\": \"File\", {members} }}");
            let spec = serde_json::from_str::<AlgorithmSpecification>(&text).expect(members);
            spec.metrics_time_series()
        };
        let found = reason(r#""AlgorithmName": "a", "EnableSageMakerMetricsTimeSeries": false"#);
        assert_eq!(
            (found.is_enabled(), found.reason()),
            (false, TimeSeriesReason::Explicit)
        );
        let found =
            reason(r#""AlgorithmName": "a", "MetricDefinitions": [{"Name": "a", "Regex": "(.)"}]"#);
        assert_eq!(
            (found.is_enabled(), found.reason()),
            (true, TimeSeriesReason::MetricDefinitions)
        );
        let found = reason(r#""AlgorithmName": "a", "MetricDefinitions": []"#);
        assert_eq!(found.reason(), TimeSeriesReason::AlgorithmResource);
    }
}
