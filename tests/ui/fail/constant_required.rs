use spec_core::sagemaker::*;

const VALUE: MetricDefinition<'static> = MetricDefinition::constant().name("a").build(); //~ ERROR: Regex is required

fn main() {
    let _ = VALUE;
}
