//! What is different, for people and for programs.

use std::fmt::Write;

use serde_json::json;

use super::change::{Change, Effect, Kind};
use super::compare::Difference;

/// Everything for people, with a summary at the end.
pub(super) fn human(difference: &Difference) -> String {
    let mut out = String::new();
    let names = |out: &mut String, title: &str, names: &[String]| {
        if !names.is_empty() {
            line(
                out,
                format_args!("{} {title}", counted(names.len(), "operation")),
            );
            for name in names {
                line(out, format_args!("  {name}"));
            }
            out.push('\n');
        }
    };
    names(&mut out, "added", &difference.added_operations);
    names(
        &mut out,
        "removed (breaking)",
        &difference.removed_operations,
    );
    for (operations, changes) in &difference.groups {
        line(&mut out, format_args!("{}", heading(operations)));
        for change in changes {
            let effect = change.kind.effect();
            let mark = if effect.is_breaking() { "!" } else { " " };
            line(
                &mut out,
                format_args!(
                    "{mark} {:<8}  {}: {}",
                    effect.name(),
                    change.place,
                    change.kind
                ),
            );
        }
        out.push('\n');
    }
    summary(&mut out, difference);
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

/// The operations of a group, cut short where there are many.
fn heading(operations: &[String]) -> String {
    const SHOWN: usize = 3;
    match operations {
        [] => "shapes".to_string(),
        _ if operations.len() <= SHOWN + 1 => operations.join(", "),
        _ => {
            let more = operations.len() - SHOWN;
            format!("{} and {more} more", operations[..SHOWN].join(", "))
        }
    }
}

/// How many changes of each kind there are, outputs included, and how many break requests.
fn summary(out: &mut String, difference: &Difference) {
    let (added, removed) = (
        difference.added_operations.len(),
        difference.removed_operations.len(),
    );
    if added + removed > 0 {
        let added = counted(added, "operation");
        line(
            out,
            format_args!("{added} added, {} removed", or_none(removed)),
        );
    }
    for sentence in sentences(&difference.shapes) {
        line(out, format_args!("{sentence}"));
    }
    let changes = || difference.groups.iter().flat_map(|(_, changes)| changes);
    let breaking = removed + changes().filter(|c| c.kind.effect().is_breaking()).count();
    let all = added + removed + changes().count();
    match (all, breaking) {
        (0, _) => line(out, format_args!("no difference for requests")),
        (_, 0) => line(
            out,
            format_args!("{} of requests, none breaking", counted(all, "change")),
        ),
        _ => line(
            out,
            format_args!(
                "{} of requests, {breaking} breaking",
                counted(all, "change")
            ),
        ),
    }
}

/// What happened to enums, members, bounds and patterns.
fn sentences(changes: &[Change]) -> Vec<String> {
    let mut sentences = Vec::new();
    let count = |test: &dyn Fn(&Kind) -> bool| changes.iter().filter(|c| test(&c.kind)).count();
    // Where a member has another shape, that is no change of the shape.
    let own = || {
        changes
            .iter()
            .filter(|change| change.place.member.is_none())
    };
    let values = |read: &dyn Fn(&Kind) -> Option<usize>| {
        let values = own().filter_map(|change| read(&change.kind));
        values.fold((0, 0), |(enums, all), values| (enums + 1, all + values))
    };
    let (gaining, gained) = values(&|kind| match kind {
        Kind::ValuesGained(values) => Some(values.len()),
        _ => None,
    });
    let (losing, lost) = values(&|kind| match kind {
        Kind::ValuesLost(values) => Some(values.len()),
        _ => None,
    });
    if gaining > 0 {
        let enums = counted(gaining, "enum");
        let lost = if lost == 0 { ", none lost one" } else { "" };
        sentences.push(format!("{enums} gained {}{lost}", counted(gained, "value")));
    }
    if losing > 0 {
        sentences.push(format!(
            "{} lost {}",
            counted(losing, "enum"),
            counted(lost, "value")
        ));
    }
    let mut pair = |first: usize, what: &str, done: &str, second: usize, other: &str| {
        if first > 0 {
            let second = or_none(second);
            sentences.push(format!("{} {done}, {second} {other}", counted(first, what)));
        } else if second > 0 {
            sentences.push(format!("{} {other}, none {done}", counted(second, what)));
        }
    };
    pair(
        count(&|kind| matches!(kind, Kind::MemberAdded { .. })),
        "member",
        "added",
        count(&|kind| matches!(kind, Kind::MemberRemoved)),
        "removed",
    );
    pair(
        count(&|kind| matches!(kind, Kind::BecameOptional)),
        "member",
        "became optional",
        count(&|kind| matches!(kind, Kind::BecameRequired)),
        "became required",
    );
    let bounds = |upper: bool| {
        let ends = own().filter_map(move |change| match &change.kind {
            Kind::Maximum {
                old, new, effect, ..
            } if upper => Some((old, new, *effect)),
            Kind::Minimum {
                old, new, effect, ..
            } if !upper => Some((old, new, *effect)),
            _ => None,
        });
        let (mut wider, mut narrower, mut new, mut gone) = (0, 0, 0, 0);
        for (old, now, effect) in ends {
            match (old, now) {
                (None, _) => new += 1,
                (_, None) => gone += 1,
                _ if effect == Effect::Widened => wider += 1,
                _ => narrower += 1,
            }
        }
        (wider, narrower, new, gone)
    };
    let (raised, lowered, new, gone) = bounds(true);
    pair(raised, "upper bound", "raised", lowered, "lowered");
    pair(new, "upper bound", "new", gone, "gone");
    let (lowered, raised, new, gone) = bounds(false);
    pair(lowered, "lower bound", "lowered", raised, "raised");
    pair(new, "lower bound", "new", gone, "gone");
    let patterns = |effect| {
        count(&move |kind| matches!(kind, Kind::Pattern { effect: found, .. } if *found == effect))
    };
    let (wider, narrower, other) = (
        patterns(Effect::Widened),
        patterns(Effect::Narrowed),
        patterns(Effect::Changed),
    );
    if wider + narrower + other > 0 {
        let wider = counted(wider, "pattern");
        let (narrower, other) = (or_none(narrower), or_none(other));
        sentences.push(format!(
            "{wider} wider, {narrower} narrower, {other} neither"
        ));
    }
    sentences
}

fn counted(count: usize, what: &str) -> String {
    match count {
        0 => format!("no {what}"),
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

fn or_none(count: usize) -> String {
    if count == 0 {
        "none".to_string()
    } else {
        count.to_string()
    }
}

/// One JSON object a change.
pub(super) fn json(difference: &Difference) -> String {
    let mut out = String::new();
    let operation = |out: &mut String, name: &String, effect: Effect| {
        let object = json!({
            "operation": name, "effect": effect.name(), "breaking": effect.is_breaking(),
        });
        line(out, format_args!("{object}"));
    };
    for name in &difference.added_operations {
        operation(&mut out, name, Effect::Added);
    }
    for name in &difference.removed_operations {
        operation(&mut out, name, Effect::Removed);
    }
    for (operations, changes) in &difference.groups {
        for change in changes {
            line(&mut out, format_args!("{}", object(operations, change)));
        }
    }
    out
}

fn object(operations: &[String], change: &Change) -> serde_json::Value {
    let effect = change.kind.effect();
    let mut object = json!({
        "operations": operations,
        "shape": change.place.shape,
        "member": change.place.member,
        "constraint": change.kind.constraint(),
        "effect": effect.name(),
        "breaking": effect.is_breaking(),
        "message": change.kind.to_string(),
    });
    match &change.kind {
        Kind::ValuesGained(values) | Kind::ValuesLost(values) => object["values"] = json!(values),
        Kind::Pattern { gained, lost, .. } => {
            object["gained"] = json!(gained);
            object["lost"] = json!(lost);
        }
        _ => {}
    }
    object
}
