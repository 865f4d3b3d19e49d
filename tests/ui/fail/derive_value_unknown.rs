use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    #[spec(value = "fastfile")] //~ ERROR: "fastfile" is not a value of TrainingInputMode; did you mean "FastFile"?
    Fast,
}

fn main() {}
