use spec_core::Shape;

#[derive(Shape)]
#[shape("MetricName")] //~ ERROR: MetricName is a string: only structures have members
struct Metric {
    name: String,
}

fn main() {}
