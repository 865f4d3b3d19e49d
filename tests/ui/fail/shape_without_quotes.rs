use spec_core::Shape;

#[derive(Shape)]
#[shape(MetricDefinition)] //~ ERROR: expected string literal
struct Metric {
    name: String,
    regex: String,
}

fn main() {}
