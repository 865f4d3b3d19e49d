use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    EnableSageMakerMetricsTimeSeries: 1, //~ ERROR: expected true or false, found 1
});

fn main() {
    let _ = SPEC;
}
