use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File,
    FastFiles, //~ ERROR: TrainingInputMode has no value for `FastFiles`; did you mean `FastFile`?
}

fn main() {}
