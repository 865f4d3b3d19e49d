use spec_core::Shape;

#[derive(Shape)]
#[shape("Tag")]
#[shape("VpcConfig")] //~ ERROR: a type has one shape
struct Tag {
    key: String,
    value: String,
}

fn main() {}
