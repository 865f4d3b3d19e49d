use spec_core::Shape;

#[derive(Shape)]
#[shape("MetricName")] //~ ERROR: MetricName is a string: a derive is for structures, unions and enums
struct Metric {
    name: String,
}

fn main() {}
