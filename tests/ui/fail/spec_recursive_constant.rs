use spec_core::sagemaker::MetricDefinition;
use spec_core::spec;

const METRIC: MetricDefinition<'static> = spec!(MetricDefinition { //~ ERROR: cycle detected
    Name: METRIC.name(),
    Regex: "loss=(.*)",
});

fn main() {
    let _ = METRIC;
}
