spec_core::shapes! {
    model = "files/broken.smithy"; //~ ERROR: broken.smithy:6:9
    Order
}

fn main() {}
