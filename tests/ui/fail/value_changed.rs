use spec_core::sagemaker::*;

fn change(metric: &mut MetricDefinition<'_>) {
    metric.name = "".into(); //~ ERROR: is private
}

fn main() {
    let _ = change;
}
