use spec_core::Shape;

#[derive(Shape)]
#[shape("Tag", file = "shop.smithy")] //~ ERROR: expected `model = "path"` or `service = "sagemaker"`
struct Tag {
    key: String,
    value: String,
}

fn main() {}
