use spec_core::Shape;

#[derive(Shape)]
#[shape("Tag")]
#[spec(type = Tags)] //~ ERROR: cannot find type `Tags`
struct Tag {
    key: String,
    value: String,
}

fn main() {}
