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
    priority: i64, //~ ERROR: `i64` cannot hold an integer of 32 bits
}

fn main() {}
