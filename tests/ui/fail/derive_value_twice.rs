use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File,
    #[spec(value = "File")]
    Files, //~ ERROR: `File` and `Files` both stand for the value "File"
}

fn main() {}
