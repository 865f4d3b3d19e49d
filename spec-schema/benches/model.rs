//! What loading costs, and what the tables that come with the crate save.
//!
//! `cargo bench -p spec-schema --features model --bench model` for an optimised build,
//! with `--profile dev` for what macros meet. `SPEC_BOTOCORE` names the folder `botocore/data`
//! of an unpacked wheel; with it, the botocore forms and all services are measured too.
//! Medians are printed; nothing is asserted on time. `--once smithy` and `--once botocore` load
//! SageMaker once, for tools that count instructions; `--warnings` prints what is remarkable in
//! botocore's services.

use std::collections::HashSet;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use spec_schema::load::{ModelBuilder, load_files};
use spec_schema::lower::{lower, lower_and_check};
use spec_schema::model::{Model, ShapeIndex};
use spec_schema::sagemaker::{self, TABLES};
use spec_schema::table::Shape;
use spec_schema::write;

const ROUNDS: usize = if cfg!(debug_assertions) { 3 } else { 21 };

fn main() {
    if let Some(what) = std::env::args().skip_while(|it| it != "--once").nth(1) {
        return once(&what);
    }
    let optimised = if cfg!(debug_assertions) {
        "unoptimised"
    } else {
        "optimised"
    };
    println!("{optimised}, medians of {ROUNDS} rounds: passed, on the processor");
    let model = sagemaker::model().expect("the model of the crate loads");
    median("load and resolve SageMaker from Smithy", sagemaker::model);
    let ast = write::ast(&model);
    median("the same from JSON AST", || {
        ModelBuilder::new()
            .add_bytes("s.json", ast.as_bytes())
            .build()
    });
    for root in ["AlgorithmSpecification", "CreateTrainingJobRequest"] {
        median(
            &format!("reach the closure of {root} in the carried tables"),
            || {
                let root = TABLES.find(root).expect("a shape of SageMaker");
                closure(TABLES.shape(root))
            },
        );
        median(
            &format!("lower {root} from the model, patterns compiled"),
            || lower(&model, &model.find(root)),
        );
        median("the same, and ask every pattern for a text", || {
            lower_and_check(&model, &model.find(root))
        });
    }
    let Some(folder) = std::env::var_os("SPEC_BOTOCORE") else {
        println!("SPEC_BOTOCORE is not set: botocore's services are left out");
        return;
    };
    let folder = Path::new(&folder);
    let bytes = sagemaker_of_botocore(folder);
    median("load and resolve SageMaker from botocore, gzip", || {
        ModelBuilder::new().add_bytes("s.json.gz", &bytes).build()
    });
    all_services(folder);
}

fn sagemaker_of_botocore(folder: &Path) -> Vec<u8> {
    let service = folder.join("sagemaker/2017-07-24/service-2.json.gz");
    std::fs::read(&service).expect("SageMaker is in the folder")
}

/// Loads SageMaker once; what `none` does is the cost of everything around it.
fn once(what: &str) {
    let botocore = std::env::var_os("SPEC_BOTOCORE").map(PathBuf::from);
    match (what, botocore) {
        ("smithy", _) => drop(black_box(sagemaker::model())),
        ("botocore", Some(folder)) => {
            let bytes = sagemaker_of_botocore(&folder);
            drop(black_box(
                ModelBuilder::new().add_bytes("s.json.gz", &bytes).build(),
            ));
        }
        _ => {}
    }
}

/// Prints the median of the time that passes and, where the system tells, of the time that is
/// spent on a processor: on a busy machine only that says something.
fn median<T>(what: &str, run: impl Fn() -> T) {
    let mut times: Vec<(Duration, Option<Duration>)> = (0..ROUNDS)
        .map(|_| {
            let (start, before) = (Instant::now(), on_processor());
            let result = black_box(run());
            let took = (start.elapsed(), on_processor());
            drop(result);
            let spent = took.1.zip(before).map(|(after, before)| after - before);
            (took.0, spent)
        })
        .collect();
    let millis = |time: Duration| time.as_secs_f64() * 1e3;
    times.sort_by_key(|(passed, _)| *passed);
    let passed = millis(times[ROUNDS / 2].0);
    times.sort_by_key(|(_, spent)| *spent);
    match times[ROUNDS / 2].1 {
        Some(spent) => println!("{passed:>10.3} ms {:>10.3} ms  {what}", millis(spent)),
        None => println!("{passed:>10.3} ms               {what}"),
    }
}

/// The time that this thread has spent on processors.
fn on_processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

/// Every shape that a shape reaches, with names, values and bounds read as macros do.
fn closure(root: Shape<'static>) -> usize {
    let mut seen = HashSet::from([root.index()]);
    let mut todo = vec![root];
    let mut read = 0;
    while let Some(shape) = todo.pop() {
        read += shape.name().len() + shape.pattern_source().map_or(0, str::len);
        read += (0..shape.value_count())
            .map(|at| shape.value(at).len())
            .sum::<usize>();
        for member in (0..shape.member_count()).map(|at| shape.member(at)) {
            read += member.name().len();
            if seen.insert(member.shape().index()) {
                todo.push(member.shape());
            }
        }
    }
    read
}

/// The newest description of each service of botocore.
fn services(folder: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let mut paths: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
        paths.sort();
        paths
    };
    let newest = |service: PathBuf| {
        let versions = entries(&service).into_iter().rev();
        versions.flat_map(|version| entries(&version)).find(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("service-2.json")
        })
    };
    entries(folder).into_iter().filter_map(newest).collect()
}

/// Loads, resolves, lowers and checks every service, with all its patterns.
fn all_services(folder: &Path) {
    let tells = std::env::args().any(|it| it == "--warnings");
    let start = Instant::now();
    let (mut loading, mut lowering) = (Duration::ZERO, Duration::ZERO);
    let (mut shapes, mut patterns, mut warnings, mut refused) = (0, 0, 0, 0);
    let mut remarkable = 0;
    let services = services(folder);
    for file in &services {
        let begin = Instant::now();
        let model = match load_files(&[file]) {
            Ok(model) => model,
            Err(errors) => {
                println!("{errors}");
                refused += 1;
                continue;
            }
        };
        loading += begin.elapsed();
        warnings += model.warnings().len();
        if tells {
            let texts = model.warnings().iter();
            texts.for_each(|one| println!("{}", one.render(model.sources())));
        }
        let begin = Instant::now();
        match lower_and_check(&model, &data(&model)) {
            Ok(tables) => {
                if tells && !tables.warnings().is_empty() {
                    println!("{}", tables.warnings());
                }
                remarkable += tables.warnings().iter().count();
                let tables = tables.view();
                shapes += tables.shapes.len();
                patterns += tables.patterns.len();
            }
            Err(errors) => {
                println!("{errors}");
                refused += 1;
            }
        }
        let took = begin.elapsed();
        if took.as_secs_f64() > 1.0 {
            println!(
                "{:>10.3} s   of it for {}",
                took.as_secs_f64(),
                file.display()
            );
        }
        lowering += took;
    }
    println!(
        "{:>10.3} s   all {} services: {:.3} s to load, {:.3} s to lower and check {shapes} shapes with \
         {patterns} patterns; {refused} refused, {warnings} + \
         {remarkable} warnings; peak {} MiB",
        start.elapsed().as_secs_f64(),
        services.len(),
        loading.as_secs_f64(),
        lowering.as_secs_f64(),
        peak_memory().unwrap_or(0),
    );
}

fn data(model: &Model) -> Vec<ShapeIndex> {
    let shapes = model.shapes();
    shapes
        .filter(|(_, shape)| !shape.is_prelude() && !shape.shape_type.is_service_type())
        .map(|(index, _)| index)
        .collect()
}

/// The most memory that the process has had, in MiB, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes / 1024)
}
