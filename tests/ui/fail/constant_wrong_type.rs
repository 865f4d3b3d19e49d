use spec_core::sagemaker::*;

const VALUE: MetricDefinition<'static> = MetricDefinition::constant().name(5).regex("a").build(); //~ ERROR: mismatched types

fn main() {
    let _ = VALUE;
}
