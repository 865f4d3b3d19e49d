use spec_core::Shape;

#[derive(Shape)]
#[shape("CreateTrainingJob")] //~ ERROR: its input is the shape `CreateTrainingJobRequest`
struct Job {
    training_job_name: String,
}

fn main() {}
