use spec_core::Shape;

#[derive(Shape)]
struct Metric { //~ ERROR: expected #[shape("…")] with the name of the shape
    name: String,
    regex: String,
}

fn main() {}
