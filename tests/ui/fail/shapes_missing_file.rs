spec_core::shapes! {
    model = "files/shops.smithy"; //~ ERROR: there is no file
    Order
}

fn main() {}
