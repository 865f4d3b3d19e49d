use spec_core::Shape;

#[derive(Shape)]
#[shape("Payment", model = "files/shop.smithy")]
enum Payment {
    Card(String),
    Cash(u32), //~ ERROR: Payment has no member for `Cash`
}

fn main() {}
