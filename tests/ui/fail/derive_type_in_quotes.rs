use spec_core::Shape;

#[derive(Shape)]
#[shape("Tag")]
#[spec(type = "Tag")] //~ ERROR: expected a path without quotes: `type = path::Name`
struct Tag {
    key: String,
    value: String,
}

fn main() {}
