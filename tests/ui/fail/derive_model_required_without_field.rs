use spec_core::Shape;

#[derive(Shape)]
#[shape("Order", model = "files/shop.smithy")]
struct Order { //~ ERROR: items is required, and `Order` has no field for it
    id: String,
}

fn main() {}
