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
    status: BTreeMap<String, String>, //~ ERROR: `BTreeMap<String, String>` cannot hold a string
}

fn main() {}
