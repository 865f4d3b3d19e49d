use spec_core::Shape;
use std::collections::BTreeMap;

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
    counts: BTreeMap<String, String>, //~ ERROR: `String` cannot hold an integer of 32 bits
}

fn main() {}
