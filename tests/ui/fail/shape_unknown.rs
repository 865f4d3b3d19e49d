use spec_core::Shape;

#[derive(Shape)]
#[shape("MetricDefinitio")] //~ ERROR: the model has no shape `MetricDefinitio`; did you mean `MetricDefinition`?
struct Metric {
    name: String,
    regex: String,
}

fn main() {}
