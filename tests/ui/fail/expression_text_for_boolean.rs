use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const FLAG: &str = "true";

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    EnableSageMakerMetricsTimeSeries: FLAG, //~ ERROR: mismatched types
});

fn main() {
    let _ = SPEC;
}
