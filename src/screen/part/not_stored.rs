//! For staff: why something could not be stored.

use crate::screen::Context;
use crate::store::Kind;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::Element;

/// What is told, in the desk's language; the log names the file.
pub fn told<'a, Message: 'a>(context: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    context
        .styled(message(kind), TextStyle::Strong)
        .color(context.metrics.color(ColorRole::Dont))
        .into()
}

/// The message that says it.
pub fn message(kind: Kind) -> &'static str {
    match kind {
        Kind::InUse => "store-elsewhere",
        Kind::Newer => "store-newer",
        Kind::Full => "store-full",
        Kind::TooLarge => "store-too-large",
        Kind::ReadOnly => "store-protected",
        Kind::NoFolder | Kind::Failed => "store-failed",
    }
}
