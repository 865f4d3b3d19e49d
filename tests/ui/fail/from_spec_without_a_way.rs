use spec_core::Shape;

#[derive(Shape)]
#[shape("MetricDefinition")]
#[spec(from_spec)]
struct Metric<'a> {
    name: &'a String, //~ ERROR: `&'a String` cannot be made of a value of its shape
    regex: String,
}

fn main() {}
