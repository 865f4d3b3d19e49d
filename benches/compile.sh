#!/usr/bin/env bash
# What it costs to compile with spec-core: one table, from crates that are made for it.
#
#   bash benches/compile.sh          all but the comparison with the AWS SDK
#   bash benches/compile.sh --sdk    that too: some minutes and 4 GiB more
#
# Times are seconds on the clock and seconds of all processors, since the first depend on what
# else the machine does. Memory is the largest of one compiler process. Needs GNU time.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
time=$(type -P gtime || type -P time || true)
if [ ! -x "$time" ] || ! "$time" -f %e true 2>/dev/null; then
  echo "compile.sh: GNU time is needed (Debian: apt-get install time)" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_TARGET_DIR=$work/target
unset RUSTC_WRAPPER RUSTFLAGS CARGO_INCREMENTAL

# package NAME DEPENDENCY…: a crate of its own, whose source is what stands on standard input.
package() {
  local name=$1
  shift
  mkdir -p "$work/$name/src"
  cat > "$work/$name/src/main.rs"
  {
    printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n' "$name"
    printf '[workspace]\n[profile.release]\nstrip = true\n[dependencies]\n'
    printf '%s\n' "$@"
  } > "$work/$name/Cargo.toml"
  cp "$root/Cargo.lock" "$work/$name/Cargo.lock"
}

# measure NAME COMMAND…: runs cargo in a package; `seconds` and `cpu` are what it took.
measure() {
  local name=$1
  shift
  # shellcheck disable=SC2016
  (cd "$work/$name" && "$time" -o "$work/time" -f '%e %U %S' cargo "$@" > "$work/log" 2>&1) || {
    cat "$work/log" >&2
    exit 1
  }
  read -r seconds user system < "$work/time"
  cpu=$(awk "BEGIN { printf \"%.1f\", $user + $system }")
}

# Notes what each crate takes: a compiler of one's own around the real one.
cat > "$work/rustc" <<WRAPPER
#!/usr/bin/env bash
name=none
for argument; do
  if [ "\${previous:-}" = --crate-name ]; then name=\$argument; fi
  previous=\$argument
done
exec "$time" -a -o "$work/crates" -f "\$name %e %U %S %M" "\$@"
WRAPPER
chmod +x "$work/rustc"

row() {
  printf '| %-58s | %7s | %7s | %9s | %-10s |\n' "$@"
}

# crate NAME LABEL TARGET: the row of a crate as the compiler around the real one has seen it.
crate() {
  read -r _ seconds user system memory < <(grep "^$1 " "$work/crates" | tail -1)
  cpu=$(awk "BEGIN { printf \"%.1f\", $user + $system }")
  row "$2" "$seconds" "$cpu" "$((memory / 1024)) MiB" "$3"
}

core="spec-core = { path = \"$root/spec-core\" }"
package empty <<'CODE'
fn main() {}
CODE
package derive "$core" <<'CODE'
use spec_core::{AlgorithmSpec, sagemaker::AlgorithmSpecification, spec};

const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
    TrainingInputMode: "File",
});

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {
    let image = XGBOOST.training_image().unwrap_or_default().to_owned();
    let training = Training { training_image: image, training_input_mode: "File".to_owned() };
    println!("{:?}", training.validate());
}
CODE
package one "$core" <<'CODE'
#[derive(spec_core::AlgorithmSpec)]
#[allow(dead_code)]
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {}
CODE
package without "$core" <<'CODE'
#[allow(dead_code)]
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {}
CODE
package shapes "$core" <<'CODE'
spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }

fn main() {}
CODE
package validate "$core" <<'CODE'
mod job {
    #![allow(dead_code)]
    spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }
}

fn main() {
    let json = std::fs::read_to_string("job.json").unwrap_or_default();
    match job::CreateTrainingJobRequest::from_json(&json) {
        Ok(job) => println!("{} is valid", job.training_job_name()),
        Err(error) => println!("{error}"),
    }
}
CODE

echo
row "" seconds cpu memory target
row "$(printf -- '-%.0s' {1..58})" ------- ------- --------- ----------

cargo fetch --manifest-path "$work/derive/Cargo.toml" > /dev/null 2>&1
measure derive build
row "a derive and a constant: cargo build from nothing" "$seconds" "$cpu" "" "20 s"
touch "$work/derive/src/main.rs"
measure derive build
row "the same again after a touch" "$seconds" "$cpu" "" "0.7 s"

# What the compiler spends on expanding macros, with one derive and without.
expansion() {
  touch "$work/$1/src/main.rs"
  (cd "$work/$1" && RUSTC_BOOTSTRAP=1 cargo rustc -- -Ztime-passes 2>&1) |
    awk '/macro_expand_crate/ { print $2; exit }' | tr -d ';'
}
measure one build
measure without build
with=$(expansion one)
without=$(expansion without)
row "expansion of one derive, unoptimised macro" \
  "$(awk "BEGIN { printf \"%.3f\", $with - $without }")" "" "" "0.060 s"

export RUSTC_WRAPPER=$work/rustc
measure shapes check
crate shapes "CreateTrainingJobRequest: check of the crate with it" "2.5 s"
mkdir -p "$work/inputs/src"
# The library alone, with macros as users build them: unoptimised.
sed "s|\\.\\./\\.\\./|$root/|; s|^path = \"lib.rs\"|path = \"src/lib.rs\"|; /^build = /d; /^\\[build-dep/,\$d" \
  "$root/tests/inputs/Cargo.toml" > "$work/inputs/Cargo.toml"
# Without what tests add to it.
sed '/^mod typed;/d; /^macro_rules! ruled/,$d; s/^use .*ConstraintViolations;//; s/^use .*Value;//' \
  "$root/tests/inputs/lib.rs" > "$work/inputs/src/lib.rs"
cp "$root/tests/inputs/Cargo.lock" "$work/inputs/Cargo.lock"
# Neither side keeps what the next build could use: cargo never does for a crate of a registry.
export CARGO_INCREMENTAL=0
measure inputs check
crate spec_inputs "all 425 inputs: check of the crate with them" "a third"
if [ "${1:-}" = --sdk ]; then
  package sdk 'aws-sdk-sagemaker = "1"' <<'CODE'
fn main() {}
CODE
  rm "$work/sdk/Cargo.lock"
  measure sdk check
  crate aws_sdk_sagemaker "aws-sdk-sagemaker: check of that crate" ""
fi
unset RUSTC_WRAPPER CARGO_INCREMENTAL

measure empty build --release
measure validate build --release
size() { wc -c < "$CARGO_TARGET_DIR/release/$1"; }
row "a stripped program that validates a request, over an empty" "" "" \
  "$((($(size validate) - $(size empty)) / 1024)) KiB" "700 KiB"
