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
    payload: String, //~ ERROR: `String` cannot hold bytes
}

fn main() {}
