//! What a command of its kind is expected to have: a version, manual pages, completions.

use std::process::{Command, Output};

fn spec(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spec"));
    command
        .args(arguments)
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("text")
}

#[test]
fn the_version_tells_of_the_model_and_its_age() {
    let output = spec(&["--version"]);
    let version = text(&output.stdout);
    let model = version.strip_prefix(concat!("spec ", env!("CARGO_PKG_VERSION"), " (model: "));
    let model = model.expect("the version of the package");
    assert!(
        model.starts_with("Amazon SageMaker 2017-07-24, botocore "),
        "{model}"
    );
}

#[test]
fn every_command_has_a_manual_page_and_completions() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("man1");
    let output = spec(&["man", "--all", pages.to_str().expect("a path")]);
    assert!(output.status.success());
    let help = spec(&["--help"]);
    let commands = text(&help.stdout)
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    let commands: Vec<_> = commands
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.contains(&"check") && commands.contains(&"example"));
    let completions = spec(&["completions", "bash"]);
    for command in commands.into_iter().filter(|command| *command != "help") {
        let page = spec(&["man", command]);
        assert!(text(&page.stdout).contains(".SH SYNOPSIS"), "{command}");
        assert!(
            pages.join(format!("spec-{command}.1")).is_file(),
            "{command}"
        );
        assert!(text(&completions.stdout).contains(command));
    }
    assert!(text(&spec(&["man"]).stdout).contains(".SH SUBCOMMANDS"));
    let output = spec(&["man", "chek"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "error: there is no command chek\n");
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let output = spec(&["man", "--all", file.path().to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(2));
}
