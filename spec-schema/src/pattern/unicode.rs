//! Named classes of code points, from the tables of Java 17.

use std::format;
use std::string::String;
use std::sync::OnceLock;
use std::vec::Vec;

use super::class::Class;

const DATA: &str = include_str!("classes.txt");

/// `\p{name}`, also as `\p{IsName}`, `\p{InName}`, `\p{sc=name}` and the like.
///
/// The flags are `i` and `U`, which change what some names mean.
pub(super) fn property(name: &str, ignore_case: bool, unicode: bool) -> Option<Class> {
    if let Some((kind, value)) = name.split_once('=') {
        return match kind.to_ascii_lowercase().as_str() {
            "sc" | "script" => script(value),
            "blk" | "block" => block(value),
            "gc" | "general_category" => exact(value, ignore_case),
            _ => None,
        };
    }
    if let Some(name) = name.strip_prefix("In") {
        return block(name);
    }
    if let Some(name) = name.strip_prefix("Is") {
        return cased("is", &upper(name), ignore_case)
            .or_else(|| exact(name, ignore_case))
            .or_else(|| script(name));
    }
    let posix = unicode.then(|| cased("U", &upper(name), ignore_case));
    posix.flatten().or_else(|| exact(name, ignore_case))
}

/// `\d`, `\s` or `\w` under the flag `U`.
pub(super) fn escape(letter: char) -> Option<Class> {
    let class = find(&format!("U/{}", letter.to_ascii_lowercase()))?;
    Some(if letter.is_ascii_uppercase() {
        class.negate()
    } else {
        class
    })
}

fn upper(name: &str) -> String {
    name.to_ascii_uppercase()
}

fn exact(name: &str, ignore_case: bool) -> Option<Class> {
    // Names of the other kinds have a prefix.
    if name.contains('/') {
        return None;
    }
    let folded = ignore_case.then(|| find(&format!("i/{name}")));
    folded.flatten().or_else(|| find(name))
}

fn cased(kind: &str, name: &str, ignore_case: bool) -> Option<Class> {
    let folded = ignore_case.then(|| find(&format!("{kind}/i/{name}")));
    folded.flatten().or_else(|| find(&format!("{kind}/{name}")))
}

fn script(name: &str) -> Option<Class> {
    find(&format!("sc/{}", upper(name)))
}

fn block(name: &str) -> Option<Class> {
    find(&format!("blk/{}", upper(name)))
}

/// Every name with what is written of its ranges, sorted by name.
fn index() -> &'static [(&'static str, &'static str)] {
    static INDEX: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Vec::new();
        for line in DATA.lines().filter(|line| !line.starts_with('#')) {
            if let Some((names, ranges)) = line.split_once('=') {
                index.extend(names.split(',').map(|name| (name, ranges)));
            }
        }
        index.sort_unstable();
        index
    })
}

fn find(name: &str) -> Option<Class> {
    let index = index();
    let place = index.binary_search_by_key(&name, |entry| entry.0).ok()?;
    let (base, flipped) = match index[place].1.split_once('^') {
        Some((base, flipped)) => (base, flipped),
        None => (index[place].1, ""),
    };
    let mut class = Class::default();
    if base.starts_with(|first: char| first.is_ascii_uppercase()) {
        for category in base.split_ascii_whitespace() {
            class.add(&find(category)?);
        }
    } else {
        class = ranges(base);
    }
    Some(class.differ(&ranges(flipped)))
}

fn ranges(text: &str) -> Class {
    let number = |text| u32::from_str_radix(text, 16).unwrap_or_default();
    let mut last = 0;
    let mut ranges = Vec::new();
    for range in text.split_ascii_whitespace() {
        let (distance, more) = range.split_once('+').unwrap_or((range, "0"));
        let first = last + number(distance);
        last = first + number(more);
        ranges.push((first, last));
    }
    Class::of(&ranges)
}
