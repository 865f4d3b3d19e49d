spec_core::shapes! {
    model = "files/shop.smithy";
    Shop //~ ERROR: `Shop` is a service, expected a shape that has values
}

fn main() {}
