use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/train.json")).unwrap();
    let shape = TABLES.shape(TABLES.find("CreateTrainingJobRequest").unwrap());
    let ours = || {
        let text = std::str::from_utf8(black_box(&text)).unwrap();
        let mut json = serde_json::Deserializer::from_str(text);
        let found = validate(shape, &mut json).unwrap();
        assert!(found.is_empty(), "{found}");
    };
    let value = || {
        black_box(serde_json::from_slice::<serde_json::Value>(black_box(&text)).unwrap());
    };
    let ignored = || {
        black_box(serde_json::from_slice::<serde::de::IgnoredAny>(black_box(&text)).unwrap());
    };
    match std::env::args().nth(1).as_deref() {
        Some("o") => {
            for _ in 0..200 {
                ours()
            }
            return;
        }
        Some("v") => {
            for _ in 0..200 {
                value()
            }
            return;
        }
        Some("i") => {
            for _ in 0..200 {
                ignored()
            }
            return;
        }
        _ => {}
    }
    println!("{} bytes", text.len());
    let time = |f: &dyn Fn()| {
        let t = Instant::now();
        for _ in 0..2000 {
            f();
        }
        t.elapsed().as_nanos() as f64 / 2000.0
    };
    for _ in 0..5 {
        let (a, b, c) = (time(&ours), time(&value), time(&ignored));
        println!("ours {a:.0} value {b:.0} ignored {c:.0} ratio {:.3}", a / b);
    }
}
