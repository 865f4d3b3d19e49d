spec_core::shapes! {
    model = "files/shop.smithy";
    Orders //~ ERROR: did you mean `Order`?
}

fn main() {}
