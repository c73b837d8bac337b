//! What the value of a Fluent message may be, and what it holds.

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern,
        PatternElement, Resource,
    },
    serializer::serialize,
    unicode::unescape_unicode_to_string,
};

use std::collections::BTreeSet;

/// The functions that a message may call, each with one variable.
pub(super) const DATE: &str = "DATE";
/// See [`DATE`].
pub(super) const TIME: &str = "TIME";

/// The pattern as Fluent writes it, every run of blanks made one space, so that
/// the same words always give the same source.
pub(super) fn source(pattern: &Pattern<&str>) -> String {
    const ID: &str = "x";

    let message = Message {
        id: Identifier { name: ID },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let words: Vec<_> = text
        .split_ascii_whitespace()
        .skip_while(|&word| word == ID)
        .collect();

    words.strip_prefix(&["="]).unwrap_or(&words).join(" ")
}

/// Every sentence that a pattern may become, its variables as `{$name}`.
pub(super) fn sentences(pattern: &Pattern<&str>) -> Vec<String> {
    match pattern.elements.as_slice() {
        [
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            },
        ] => variants.iter().map(|it| sentence(&it.value)).collect(),
        _ => vec![sentence(pattern)],
    }
}

fn sentence(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();

    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_unicode_to_string(value).into_owned(),
            PatternElement::Placeable { expression } => {
                let mut names = BTreeSet::new();
                walk_expression(expression, &mut |inline| {
                    if let InlineExpression::VariableReference { id } = inline {
                        names.insert(format!("{{${}}}", id.name));
                    }
                });

                names.into_iter().collect()
            }
        })
        .collect()
}

/// The names of the variables in a pattern, in every variant.
pub(super) fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();

    walk(pattern, &mut |expression| {
        if let InlineExpression::VariableReference { id } = expression {
            names.insert(id.name.to_owned());
        }
    });

    names
}

/// Visits every inline expression of a pattern, those inside others included.
fn walk<'a>(pattern: &Pattern<&'a str>, visit: &mut impl FnMut(&InlineExpression<&'a str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'a>(
    expression: &Expression<&'a str>,
    visit: &mut impl FnMut(&InlineExpression<&'a str>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'a>(
    expression: &InlineExpression<&'a str>,
    visit: &mut impl FnMut(&InlineExpression<&'a str>),
) {
    visit(expression);

    match expression {
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, visit);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        _ => {}
    }
}

/// Everything in a pattern that the kiosk's messages do not allow.
///
/// A message is a whole sentence, or a choice between whole sentences. Nothing
/// is put together out of other messages, since word order differs.
pub(super) fn faults(pattern: &Pattern<&str>) -> Vec<String> {
    match pattern.elements.as_slice() {
        [
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            },
        ] => inline_fault(selector)
            .into_iter()
            .chain(
                variants
                    .iter()
                    .flat_map(|variant| sentence_faults(&variant.value)),
            )
            .collect(),
        _ => sentence_faults(pattern).collect(),
    }
}

fn sentence_faults(sentence: &Pattern<&str>) -> impl Iterator<Item = String> {
    sentence
        .elements
        .iter()
        .filter_map(|element| match element {
            PatternElement::TextElement { .. } => None,
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => inline_fault(inline),
            PatternElement::Placeable {
                expression: Expression::Select { .. },
            } => {
                Some("a selector in the middle of a sentence; write each sentence whole".to_owned())
            }
        })
}

fn inline_fault(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. } => None,
        InlineExpression::FunctionReference { id, arguments } => {
            (!is_call(id, arguments)).then(|| {
                format!(
                    "`{}`: only {DATE}($x) and {TIME}($x) can be called",
                    id.name
                )
            })
        }
        InlineExpression::NumberLiteral { value } => {
            Some(format!("the number {value} in braces; write it as text"))
        }
        InlineExpression::MessageReference { id, .. } => Some(format!(
            "a reference to the message `{}`; repeat its words",
            id.name
        )),
        InlineExpression::TermReference { id, .. } => Some(format!(
            "a reference to the term `-{}`; repeat its words",
            id.name
        )),
        InlineExpression::Placeable { .. } => Some("braces within braces".to_owned()),
    }
}

fn is_call(id: &Identifier<&str>, arguments: &CallArguments<&str>) -> bool {
    [DATE, TIME].contains(&id.name)
        && arguments.named.is_empty()
        && matches!(
            arguments.positional.as_slice(),
            [InlineExpression::VariableReference { .. }]
        )
}
