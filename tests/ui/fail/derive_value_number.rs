use spec_core::Shape;

#[derive(Shape)]
#[shape("Priority", model = "files/shop.smithy")]
enum Priority {
    Low = 1,
    High = 11, //~ ERROR: "11" is not a value of Priority
}

fn main() {}
