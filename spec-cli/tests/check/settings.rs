//! Advice, policies, corrections, and what a repository says of itself.

use crate::{folder, read, run, run_in, run_with_input, verdict};

#[test]
fn what_users_get_wrong() {
    let arguments = ["check", "--summary", "mistakes.json"];
    insta::assert_snapshot!(run(&arguments));
}

#[test]
fn templates() {
    insta::assert_snapshot!("template", run(&["check", "template.yaml"]));
    let told = run(&["check", "--allow", "placeholder", "template.yaml"]);
    assert_eq!(
        told,
        "status 0\n---- output\ntemplate.yaml: valid CreateTrainingJobRequest (guessed from its members)\n"
    );
}

#[test]
fn policies() {
    let all = [
        "mistakes.json",
        "--deny",
        "placeholder",
        "--allow",
        "unknownMember",
    ];
    let (status, found) = verdict(&all);
    assert_eq!(status, 1);
    assert!(
        found
            .iter()
            .all(|(_, constraint)| constraint != "unknownMember")
    );
    // What is more special counts more, and then what is stricter.
    let (status, found) = verdict(&[
        "misspelt.json",
        "--shape",
        "AlgorithmSpecification",
        "--warn",
        "/**",
        "--allow",
        "/MetricDefinitions/*",
        "--deny",
        "ExactlyOneAlgorithmSource",
        "--allow",
        "condition@/**",
        "--allow",
        "required@/MetricDefinitions/**",
        "--allow",
        "condition",
    ]);
    let paths: Vec<_> = found.iter().map(|(path, _)| &**path).collect();
    let expected = [
        "/TrainingInputMode",
        "",
        "/TrainingImag",
        "/training_input_mode",
    ];
    assert_eq!(paths, expected);
    assert_eq!(status, 1);
    let told = run(&["check", "--allow", "enums", "image.json"]);
    assert!(
        told.contains("expected a path, a condition or one of required"),
        "{told}"
    );
}

#[test]
fn certain_corrections_keep_the_format() {
    let json = "\u{feff}{\r\n  \"trainingImage\" :\"r.io/a\",\r\n\t\"TrainingInputMode\":\"FILE\", \"ContainerArguments\":[1, 2.50,\"x\"]}\r\n";
    let yaml =
        "# a comment\ntraining_image: 012345678901  # an image\nTrainingInputMode: 'fastfile'\n";
    let folder = folder(&[("a.json", json), ("b.yaml", yaml)]);
    let shape = [
        "check",
        "--quiet",
        "--shape",
        "AlgorithmSpecification",
        "--fix",
    ];
    let told = run_in(&folder, &[&shape[..], &["a.json", "b.yaml"]].concat());
    assert_eq!(told, "status 0\n");
    assert_eq!(
        read(&folder, "a.json"),
        "\u{feff}{\r\n  \"TrainingImage\" :\"r.io/a\",\r\n\t\"TrainingInputMode\":\"File\", \"ContainerArguments\":[\"1\", \"2.50\",\"x\"]}\r\n"
    );
    assert_eq!(
        read(&folder, "b.yaml"),
        "# a comment\nTrainingImage: \"012345678901\"  # an image\nTrainingInputMode: 'FastFile'\n"
    );
}

#[test]
fn corrections_of_lines_keep_the_other_lines() {
    let good = r#"{"TrainingImage":"r.io/a","TrainingInputMode":"File"}"#;
    let bad = r#" {"trainingImage":"r.io/a", "TrainingInputMode":"FILE"} "#;
    let lines = format!(
        "\u{feff}{good}\r\n\r\n{bad}\r\n{{oops\n{}{bad}",
        "\n".repeat(3)
    );
    let folder = folder(&[("a.jsonl", &lines), ("good.jsonl", good)]);
    let shape = ["check", "--shape", "AlgorithmSpecification", "--fix"];
    let told = run_in(&folder, &[&shape[..], &["a.jsonl", "good.jsonl"]].concat());
    insta::assert_snapshot!(told);
    let fixed = bad
        .replace("trainingImage", "TrainingImage")
        .replace("FILE", "File");
    let expected = lines.replace(bad, &fixed);
    assert_eq!(read(&folder, "a.jsonl"), expected);
    assert_eq!(read(&folder, "good.jsonl"), good);
    // A line that cannot be read cannot be written either.
    let long = format!("{bad}\n\"{}\"\n", "x".repeat(2 << 20));
    std::fs::write(folder.path().join("long.jsonl"), &long).expect("a file");
    let told = run_in(
        &folder,
        &[&shape[..], &["--max-size", "1", "long.jsonl"]].concat(),
    );
    assert!(told.starts_with("status 2"), "{told}");
    assert!(told.contains("long.jsonl: not corrected"), "{told}");
    assert_eq!(read(&folder, "long.jsonl"), long);
}

#[test]
fn lines_of_standard_input_are_corrected_nowhere() {
    let arguments = [
        "check",
        "--shape",
        "AlgorithmSpecification",
        "--fix",
        "--input",
        "jsonl",
        "-",
    ];
    let line = br#"{"trainingImage":"r.io/a","TrainingInputMode":"FILE"}"#;
    assert!(run_with_input(&arguments, line).starts_with("status 0"));
}

#[test]
fn requests_in_other_documents_are_corrected_too() {
    let machine = r#"{
  "StartAt": "Train",
  "States": {
    "Train": {
      "Type": "Task",
      "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
      "Parameters": {
        "trainingJobName.$": "$.name",
        "RoleArn.$": "$.role",
        "algorithmSpecification": { "TrainingImage": "r.io/a", "TrainingInputMode": "FILE" },
        "OutputDataConfig": { "s3OutputPath": "s3://bucket/output" },
        "ResourceConfig": { "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 30 },
        "StoppingCondition": { "MaxRuntimeInSeconds": 3600 },
        "HyperParameters": { "epochs": 10 }
      },
      "End": true
    }
  }
}
"#;
    let manifest = "apiVersion: sagemaker.services.k8s.aws/v1alpha1
kind: Model
metadata:
  name: a
spec:
  modelName: 12  # a number
  executionRoleARN: arn:aws:iam::111122223333:role/a
  primaryContainer:
    mode: singlemodel
    image: r.io/a
";
    let folder = folder(&[("machine.json", machine), ("model.yaml", manifest)]);
    let told = run_in(&folder, &["check", "--fix", "machine.json", "model.yaml"]);
    assert!(told.starts_with("status 0"), "{told}");
    let fixed = machine
        .replace("trainingJobName.$", "TrainingJobName.$")
        .replace("algorithmSpecification", "AlgorithmSpecification")
        .replace("FILE", "File")
        .replace("s3OutputPath", "S3OutputPath")
        .replace(": 10", ": \"10\"");
    assert_eq!(read(&folder, "machine.json"), fixed);
    let fixed = manifest
        .replace("12  #", "\"12\"  #")
        .replace("singlemodel", "SingleModel");
    assert_eq!(read(&folder, "model.yaml"), fixed);
}

#[test]
fn only_new_violations_fail() {
    let old = r#"{"TrainingImage":"r.io/a","TrainingInputMode":"file"}"#;
    let folder = folder(&[("job.json", old)]);
    let arguments = [
        "check",
        "--shape",
        "AlgorithmSpecification",
        "--baseline",
        "known.json",
        "job.json",
    ];
    assert!(run_in(&folder, &arguments).starts_with("status 0"));
    assert_eq!(
        read(&folder, "known.json"),
        "[\n{\"source\":\"job.json\",\"path\":\"/TrainingInputMode\",\"constraint\":\"enum\",\"count\":1}\n]\n"
    );
    assert!(run_in(&folder, &arguments).starts_with("status 0"));
    let new = old.replace("\"r.io/a\"", "1");
    std::fs::write(folder.path().join("job.json"), new).expect("a file");
    let told = run_in(&folder, &arguments);
    assert!(
        told.starts_with("status 1") && told.contains("1 error in"),
        "{told}"
    );
    std::fs::write(folder.path().join("known.json"), "[{}]").expect("a file");
    let told = run_in(&folder, &arguments);
    assert!(
        told.starts_with("status 2") && told.contains("known.json"),
        "{told}"
    );
}

#[test]
fn settings_are_found_upwards_from_a_file() {
    let model = "$version: \"2.0\"\nnamespace example\nstructure Order { @required id: Id }\n@length(max: 3)\nstring Id\n";
    let folder = folder(&[
        (
            "spec.toml",
            "warn = [\"enum\"]\n[shapes]\n\"jobs/*.json\" = \"AlgorithmSpecification\"\n",
        ),
        (
            "jobs/a.json",
            r#"{"TrainingImage":"r.io/a","TrainingInputMode":"file"}"#,
        ),
        ("orders/spec.toml", "model = [\"order.smithy\"]\n"),
        ("orders/order.smithy", model),
        ("orders/a.json", r#"{"id":"long"}"#),
        ("broken/spec.toml", "warn = [\"enums\"]\n"),
        ("broken/a.json", "{}"),
    ]);
    insta::assert_snapshot!(run_in(&folder, &["check", "jobs/a.json", "orders/a.json"]));
    // The command line has the last word.
    let told = run_in(&folder, &["check", "--deny", "enum", "jobs/a.json"]);
    assert!(told.starts_with("status 1"), "{told}");
    let told = run_in(&folder, &["check", "broken/a.json"]);
    assert!(
        told.starts_with("status 2") && told.contains("enums: expected a path"),
        "{told}"
    );
}

#[test]
fn quiet_tells_of_errors_only() {
    let shape = ["check", "--shape", "AlgorithmSpecification", "--quiet"];
    let files = ["image.json", "access-mode-platform.json"];
    assert_eq!(run(&[&shape[..], &files].concat()), "status 0\n");
}

#[test]
fn explanations() {
    let mut all = String::new();
    for name in [
        "pattern",
        "placeholder",
        "ExactlyOneAlgorithmSource",
        "patern",
    ] {
        all.push_str(&run(&["check", "--explain", name]));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_folder_holds_other_files_too() {
    let folder = folder(&[
        (
            "package.json",
            r#"{"name": "x", "version": "1", "description": "", "scripts": {}}"#,
        ),
        ("settings.yaml", "tags: [a]\nstatus: on\n"),
        ("list.json", "[1, 2]"),
        (".hidden/job.json", "{"),
        ("notes.txt", "{"),
        ("jobs/train.json", r#"{"TrainingJobName": "a_b"}"#),
    ]);
    let told = run_in(&folder, &["check", "--format", "json", "."]);
    let reports: Vec<_> = told.lines().filter(|line| line.starts_with('{')).collect();
    assert_eq!(reports.len(), 1, "{told}");
    assert!(
        told.starts_with("status 1") && reports[0].contains("jobs/train.json"),
        "{told}"
    );
}
