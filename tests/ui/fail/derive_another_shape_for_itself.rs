use spec_core::Shape;

#[derive(Shape)]
#[shape("Item", model = "files/shop.smithy")]
struct Item {
    sku: String,
}

#[derive(Shape)]
#[shape("Order", model = "files/shop.smithy")]
struct Order {
    id: String,
    items: Vec<Item>,
    parent: Option<Box<Item>>, //~ ERROR: the member has the shape
}

fn main() {}
