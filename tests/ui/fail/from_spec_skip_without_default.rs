use spec_core::Shape;

struct Team;

#[derive(Shape)]
#[shape("MetricDefinition")]
#[spec(from_spec)]
struct Metric {
    name: String,
    regex: String,
    #[spec(skip)]
    team: Team, //~ ERROR: `Team: Default` is not satisfied
}

fn main() {}
