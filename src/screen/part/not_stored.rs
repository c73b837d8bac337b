//! For staff: why something could not be stored.

use crate::screen::Context;
use crate::store::Kind;
use crate::theme::{ColorRole, TextStyle};
use crate::widget::Element;

/// What is told, in the desk's language; the log names the file.
pub fn told<'a, Message: 'a>(context: &Context<'a>, kind: Kind) -> Element<'a, Message> {
    let id = match kind {
        Kind::InUse => "store-elsewhere",
        Kind::Newer => "store-newer",
        Kind::Full => "store-full",
        Kind::ReadOnly => "store-protected",
        Kind::NoFolder | Kind::TooLarge | Kind::Failed => "store-failed",
    };

    context
        .styled(id, TextStyle::Strong)
        .color(context.metrics.color(ColorRole::Dont))
        .into()
}
