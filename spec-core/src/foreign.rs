//! What fields of other crates' types hold.

#[cfg(feature = "json")]
mod json {
    use alloc::vec::Vec;

    use crate::hold::HoldsAnything;
    use crate::take::{Source, Take};
    use crate::value::{AsValue, Entries, Value};

    impl AsValue for serde_json::Value {
        fn as_value(&self) -> Value<'_> {
            match self {
                serde_json::Value::Null => Value::Null,
                serde_json::Value::Bool(value) => Value::Boolean(*value),
                serde_json::Value::Number(number) => number.as_i128().map_or_else(
                    || Value::Double(number.as_f64().unwrap_or(f64::NAN)),
                    Value::Integer,
                ),
                serde_json::Value::String(text) => Value::Text(text),
                serde_json::Value::Array(elements) => Vec::as_value(elements),
                serde_json::Value::Object(entries) => Value::Map(entries),
            }
        }
    }

    impl Entries for serde_json::Map<alloc::string::String, serde_json::Value> {
        fn each<'v>(&'v self, show: &mut dyn FnMut(&'v str, Value<'v>)) {
            for (key, value) in self {
                show(key, value.as_value());
            }
        }
    }

    impl HoldsAnything for serde_json::Value {}

    impl<'v> Take<'v> for serde_json::Value {
        fn take(value: Value<'v>, _: &Source<'_>) -> Option<Self> {
            // A number that is infinite is none in JSON.
            serde_json::to_value(value).ok()
        }
    }
}

/// Maps of other crates.
#[cfg(any(feature = "std", feature = "indexmap"))]
mod maps {
    use core::hash::{BuildHasher, Hash};

    use crate::hold::{Holds, HoldsMap};
    use crate::take::{Source, Take};
    use crate::value::{AsValue, Entries, Value};

    macro_rules! maps {
        ($($map:ty)*) => {$(
            impl<N: AsRef<str>, V: AsValue, S> Entries for $map {
                fn each<'v>(&'v self, show: &mut dyn FnMut(&'v str, Value<'v>)) {
                    for (key, value) in self {
                        show(key.as_ref(), value.as_value());
                    }
                }
            }

            impl<N: AsRef<str>, V: AsValue, S> AsValue for $map {
                fn as_value(&self) -> Value<'_> {
                    Value::Map(self)
                }
            }

            impl<K, N: AsRef<str>, V: Holds<K>, S> HoldsMap<K> for $map {
                const SHAPE: Option<&'static str> = V::SHAPE;
            }

            impl<'v, N, V: Take<'v>, S> Take<'v> for $map
            where
                N: Take<'v> + Eq + Hash,
                S: BuildHasher + Default,
            {
                fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                    Some(source.entries(value)?.into_iter().collect())
                }
            }
        )*};
    }

    #[cfg(feature = "std")]
    maps!(std::collections::HashMap<N, V, S>);

    #[cfg(feature = "indexmap")]
    maps!(indexmap::IndexMap<N, V, S>);
}

/// Points in time of other crates.
#[cfg(any(feature = "std", feature = "chrono", feature = "time"))]
mod times {
    use crate::hold::HoldsTime;
    use crate::take::{self, Source, Take};
    use crate::value::{AsValue, Value};

    #[cfg(feature = "std")]
    impl AsValue for std::time::SystemTime {
        fn as_value(&self) -> Value<'_> {
            match self.duration_since(std::time::UNIX_EPOCH) {
                Ok(after) => Value::Time(
                    i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
                    after.subsec_nanos(),
                ),
                Err(error) => {
                    let before = error.duration();
                    let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                    match before.subsec_nanos() {
                        0 => Value::Time(-seconds, 0),
                        nanoseconds => Value::Time(-1 - seconds, 1_000_000_000 - nanoseconds),
                    }
                }
            }
        }
    }

    #[cfg(feature = "std")]
    impl HoldsTime for std::time::SystemTime {}

    #[cfg(feature = "std")]
    impl<'v> Take<'v> for std::time::SystemTime {
        fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
            take::time(value, source, |seconds, nanoseconds| {
                let whole = core::time::Duration::from_secs(seconds.unsigned_abs());
                let start = match seconds {
                    0.. => std::time::UNIX_EPOCH.checked_add(whole),
                    _ => std::time::UNIX_EPOCH.checked_sub(whole),
                };
                start?.checked_add(core::time::Duration::from_nanos(nanoseconds.into()))
            })
        }
    }

    #[cfg(feature = "chrono")]
    impl<Z: chrono::TimeZone> AsValue for chrono::DateTime<Z> {
        fn as_value(&self) -> Value<'_> {
            // A leap second is longer than others.
            Value::Time(
                self.timestamp(),
                self.timestamp_subsec_nanos().min(999_999_999),
            )
        }
    }

    #[cfg(feature = "chrono")]
    impl<Z: chrono::TimeZone> HoldsTime for chrono::DateTime<Z> {}

    #[cfg(feature = "chrono")]
    impl<'v> Take<'v> for chrono::DateTime<chrono::Utc> {
        fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
            take::time(value, source, chrono::DateTime::from_timestamp)
        }
    }

    #[cfg(feature = "time")]
    impl AsValue for time::OffsetDateTime {
        fn as_value(&self) -> Value<'_> {
            Value::Time(self.unix_timestamp(), self.nanosecond())
        }
    }

    #[cfg(feature = "time")]
    impl HoldsTime for time::OffsetDateTime {}

    #[cfg(feature = "time")]
    impl<'v> Take<'v> for time::OffsetDateTime {
        fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
            take::time(value, source, |seconds, nanoseconds| {
                let nanoseconds = i128::from(nanoseconds) + i128::from(seconds) * 1_000_000_000;
                time::OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok()
            })
        }
    }
}
