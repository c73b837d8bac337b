//! What Fluent is taught of a language's numbers, dates and times.

use fluent::{FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;

use super::{
    Language, format,
    pattern::{DATE, TIME},
};

/// An empty bundle that knows the numbers and dates of a language. It is the
/// concurrent one, so that an edition can be read on another thread than the one
/// that draws it.
pub(super) fn new(language: Language) -> FluentBundle<FluentResource> {
    // The tag of the locale, not our own, has plural rules: Zapotec counts as
    // Spanish, and Tagalog as Filipino.
    let locale = language.locale().id.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);

    // Isolating marks would stand between letters that are shaped together, and
    // no language here is written from right to left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| numeral(Language::English, value),
        Language::Korean => |value, _| numeral(Language::Korean, value),
        Language::Spanish => |value, _| numeral(Language::Spanish, value),
        Language::Zapotec => |value, _| numeral(Language::Zapotec, value),
        Language::Tagalog => |value, _| numeral(Language::Tagalog, value),
        Language::Bengali => |value, _| numeral(Language::Bengali, value),
        Language::Thai => |value, _| numeral(Language::Thai, value),
    }));

    let functions = [
        bundle.add_function(DATE, move |values, _| {
            call(values, |text| date(language, text))
        }),
        bundle.add_function(TIME, move |values, _| {
            call(values, |text| {
                Some(format::time(language, text.parse().ok()?))
            })
        }),
    ];
    for error in functions.into_iter().filter_map(Result::err) {
        tracing::error!("{language}: {error}");
    }

    bundle
}

/// How a number stands in a sentence. Fluent has only floating point ones; those
/// that are not whole keep Fluent's own form.
fn numeral(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(format::number(language, number.value as i64))
        }
        _ => None,
    }
}

/// Calls a function of messages; what it cannot make sense of stays as it is.
fn call<'a>(
    values: &[FluentValue<'a>],
    function: impl FnOnce(&str) -> Option<String>,
) -> FluentValue<'a> {
    match values {
        [FluentValue::String(text)] => {
            function(text).map_or_else(|| text.clone().into(), FluentValue::from)
        }
        _ => FluentValue::Error,
    }
}

fn date(language: Language, text: &str) -> Option<String> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let [month, day] = [parts.next(), parts.next()].map(|part| part?.parse().ok());

    Some(format::partial_date(language, year, month, day))
}
