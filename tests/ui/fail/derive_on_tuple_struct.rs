use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training(String, String); //~ ERROR: use a struct with named fields

fn main() {}
