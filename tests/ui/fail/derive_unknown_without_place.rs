use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File,
    #[spec(unknown)]
    Other, //~ ERROR: write `Other(String)`
}

fn main() {}
