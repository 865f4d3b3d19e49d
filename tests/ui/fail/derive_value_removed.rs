use spec_core::Shape;

#[derive(Shape)]
#[shape("Status", model = "files/shop.smithy")]
enum Status {
    Open,
    Returned, //~ ERROR: Status has no value for `Returned`
}

fn main() {}
