use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File,
    #[spec(unknown)]
    Other(u8), //~ ERROR: `u8` cannot hold a string
}

fn main() {}
