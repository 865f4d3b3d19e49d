spec_core::shapes! {
    model = "files/two.json";
    Wrapper //~ ERROR: one of them with a `prefix`
}

fn main() {}
