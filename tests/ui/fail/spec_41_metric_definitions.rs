use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    MetricDefinitions: [ //~ ERROR: 41 elements, expected at most 40
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
        { Name: "a", Regex: "a" }, { Name: "a", Regex: "a" },
    ],
});

fn main() {
    let _ = SPEC;
}
