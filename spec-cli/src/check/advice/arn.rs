//! Which piece of an ARN is wrong.
//!
//! `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`; a pattern for ARNs spells the same pieces.

/// What is wrong with a text where a pattern asks for an ARN.
pub(super) fn advise(pattern: &str, text: &str) -> Option<String> {
    let wanted = Wanted::of(pattern)?;
    let pieces: Vec<_> = text.splitn(6, ':').collect();
    let ["arn", _, service, _, account, resource] = pieces[..] else {
        if text.starts_with("arn:") {
            let found = pieces.len();
            return Some(format!(
                "an ARN has 6 pieces between colons, this one has {found}"
            ));
        }
        // Where a name would do, the message on the name says more.
        return wanted
            .is_only_form
            .then(|| format!("an ARN is wanted, such as {}", wanted.example()));
    };
    if let Some(expected) = &wanted.service
        && service != expected
    {
        return Some(format!(
            "it is an ARN of {service:?}, one of {expected:?} is wanted"
        ));
    }
    let digits = account.bytes().filter(u8::is_ascii_digit).count();
    if wanted.has_account && (digits != 12 || account.len() != 12) {
        return Some(if digits == account.len() {
            format!("the account id has {digits} digits, it must have 12")
        } else {
            format!("{account:?} is no account id of 12 digits")
        });
    }
    if let Some(expected) = &wanted.resource
        && !resource.starts_with(&**expected)
    {
        let end = resource.find(['/', ':']).unwrap_or(resource.len());
        let found = &resource[..end];
        return Some(format!("it names a {found:?}, a {expected:?} is wanted"));
    }
    None
}

/// The pieces that a pattern spells out.
#[derive(Debug, PartialEq)]
struct Wanted {
    service: Option<String>,
    /// An account of 12 digits has to stand there.
    has_account: bool,
    /// The kind of resource.
    resource: Option<String>,
    /// Nothing but an ARN matches.
    is_only_form: bool,
}

impl Wanted {
    fn of(pattern: &str) -> Option<Self> {
        let start = pattern.find("arn:")?;
        let before = pattern[..start].trim_start_matches(['^', '(', '?', ':']);
        if !before.is_empty() {
            return None;
        }
        let pieces = split(&pattern[start..]);
        let [_, _, service, _, account, resource, ..] = &pieces[..] else {
            return None;
        };
        Some(Wanted {
            service: word(service).filter(|word| word.len() == service.len()),
            has_account: account.contains("12}"),
            resource: word(resource).filter(|word| word.len() < resource.len()),
            is_only_form: pattern[..start].trim_start_matches('^').is_empty()
                && !pattern.contains('|'),
        })
    }

    fn example(&self) -> String {
        let service = self.service.as_deref().unwrap_or("sagemaker");
        let region = if service == "iam" { "" } else { "us-east-1" };
        let account = if self.has_account { "123456789012" } else { "" };
        let resource = self.resource.as_deref().unwrap_or("resource");
        format!("arn:aws:{service}:{region}:{account}:{resource}/NAME")
    }
}

/// A pattern at its colons, but for those in classes and groups.
fn split(pattern: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut in_class, mut depth, mut escaped) = (0, false, 0_usize, false);
    for (at, character) in pattern.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth = depth.saturating_sub(1),
            ':' if !in_class && depth == 0 => {
                pieces.push(&pattern[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&pattern[start..]);
    pieces
}

/// The word that a piece of a pattern starts with.
fn word(piece: &str) -> Option<String> {
    let end = piece
        .find(|character: char| !character.is_ascii_lowercase() && character != '-')
        .unwrap_or(piece.len());
    // A letter before a quantifier is no part of the word.
    let repeated = piece[end..].starts_with(['*', '?', '+', '{']);
    (end > 1 && !repeated).then(|| piece[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::advise;

    const ROLE: &str = r"^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$";
    const TEAM: &str = r"^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*$";
    const NAME_OR_ARN: &str = r"^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)$";

    #[test]
    fn the_wrong_piece_is_named() {
        for (pattern, text, expected) in [
            (
                ROLE,
                "MyRole",
                "an ARN is wanted, such as arn:aws:iam::123456789012:role/NAME",
            ),
            (
                ROLE,
                "arn:aws:iam::12345678901:role/x",
                "the account id has 11 digits, it must have 12",
            ),
            (
                ROLE,
                "arn:aws:iam::123456789012:user/x",
                "it names a \"user\", a \"role\" is wanted",
            ),
            (
                ROLE,
                "arn:aws:s3:::bucket",
                "it is an ARN of \"s3\", one of \"iam\" is wanted",
            ),
            (
                ROLE,
                "arn:aws:iam::role/x",
                "an ARN has 6 pieces between colons, this one has 5",
            ),
            (
                TEAM,
                "arn:aws:sagemaker:eu-west-1:xxxxxxxxxxxx:workteam/x",
                "\"xxxxxxxxxxxx\" is no account id of 12 digits",
            ),
            (
                TEAM,
                "arn:aws:sagemaker:eu-west-1:123456789012:flow-definition/x",
                "it names a \"flow-definition\", a \"workteam\" is wanted",
            ),
        ] {
            assert_eq!(advise(pattern, text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_patterns_ask_for_no_arn() {
        assert_eq!(advise("^[a-z]+$", "arn:aws:iam"), None);
        assert_eq!(advise(NAME_OR_ARN, "my_name"), None);
    }
}
