use spec_core::Shape;

#[derive(Shape)]
#[shape("Order", model = "shop.smithy")] //~ ERROR: there is no file
struct Order {
    id: String,
}

fn main() {}
