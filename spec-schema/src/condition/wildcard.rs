//! Patterns in which `*` stands for any text and `?` for any character.

/// Texts and patterns longer than this are not matched: the time grows with their product.
const LONGEST: usize = 1024;

/// Whether all of a text matches a pattern; nothing where one of them is too long.
pub(super) const fn matches(pattern: &str, text: &str) -> Option<bool> {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    if pattern.len() > LONGEST || text.len() > LONGEST {
        return None;
    }
    let (mut at, mut next) = (0, 0);
    // The last star, and where the text goes on that it has not taken.
    let mut star = None;
    while next < text.len() {
        let wanted = if at < pattern.len() { pattern[at] } else { 0 };
        if at < pattern.len() && wanted == b'*' {
            at += 1;
            star = Some((at, next));
        } else if at < pattern.len() && (wanted == text[next] || wanted == b'?') {
            next += 1;
            if wanted == b'?' {
                next = character_end(text, next);
            }
            at += 1;
        } else if let Some((after, taken)) = star {
            at = after;
            next = taken + 1;
            star = Some((after, taken + 1));
        } else {
            return Some(false);
        }
    }
    while at < pattern.len() && pattern[at] == b'*' {
        at += 1;
    }
    Some(at == pattern.len())
}

/// The end of the character whose first byte is before a place.
const fn character_end(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] & 0xc0 == 0x80 {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn wildcards() {
        for (pattern, text, expected) in [
            ("ml-*", "ml-admins", true),
            ("ml-*", "finance", false),
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("a?c", "aéc", true),
            ("a?c", "ac", false),
            ("*ab*ab", "abxabab", true),
            ("*ab*ab", "ab", false),
            ("a*", "a*", true),
        ] {
            assert_eq!(matches(pattern, text), Some(expected), "{pattern} {text}");
        }
        let long = "a".repeat(1025);
        assert_eq!(matches("*", &long), None);
    }
}
