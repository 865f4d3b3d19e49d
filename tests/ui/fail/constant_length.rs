use spec_core::sagemaker::*;

const VALUE: MetricDefinition<'static> = MetricDefinition::constant().name("a").regex("").build(); //~ ERROR: Regex: the text has 0 characters

fn main() {
    let _ = VALUE;
}
