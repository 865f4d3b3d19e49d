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
    notes: Vec<String>, //~ ERROR: `Vec<String>` cannot hold a map
}

fn main() {}
