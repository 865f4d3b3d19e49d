use spec_core::Shape;

#[derive(Shape)]
#[shape("Tag")]
struct Tag {
    key: String,
    value: String,
}

fn convert(tag: &Tag) {
    let _ = tag.to_spec(); //~ ERROR: no method named `to_spec`
}

fn main() {
    let _ = convert;
}
