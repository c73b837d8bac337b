//! How the kiosk is drawn: the bars, the page of the screen between them, and
//! what lies over it.

use super::{Kiosk, Message, Mode, PageId, chrome, idle};
use crate::language::Language;
use crate::screen::part::badge::PageKind;
use crate::screen::part::variety_strip;
use crate::screen::{Context, Page, Panel};
use crate::theme::{ColorRole, Metrics};
use crate::widget::style::background;
use crate::widget::{self, Element, FocusScope, Frame, PageView, Touch};

use iced::widget::{column, container, opaque, stack};
use iced::{Fill, Padding, Theme};

impl Kiosk {
    /// Draws the kiosk.
    pub fn view(&self) -> Element<'_, Message> {
        let metrics = self.drawn_metrics();
        // It turns on whether there is a second language, not on which.
        let frame = match self.session.second {
            None => Frame::new(&metrics),
            Some(_) => Frame::with_second(&metrics),
        };
        let context = self.context(metrics, frame.page_height(&metrics));
        let id = self.page_id(&context);
        let body = if self.session.visit.screen.is_start() {
            self.start_screen(&context, id)
        } else {
            self.framed(&context, frame, id)
        };
        let question = context
            .idle
            .filter(|_| !self.session.visit.screen.is_held_up())
            .map(|seconds| chrome::veiled_question(&context, seconds));

        let all = container(stack![body].push(question).width(Fill).height(Fill));
        // The renderer would leave the background of another contrast standing where
        // nothing is painted over it.
        let all = if self.has_other_ground {
            all.style(background(&metrics, ColorRole::Paper))
        } else {
            all
        };

        Touch::new(
            self.keyboard(&context, id, all),
            self.epoch,
            Message::Touched,
        )
        .hides_pointer(self.setup.mode == Mode::Kiosk)
        .into()
    }

    /// How large things are drawn. The calibration must be usable while the
    /// number of pixels in an inch is still wrong.
    fn drawn_metrics(&self) -> Metrics {
        if self.session.visit.screen.is_for_staff() {
            self.metrics().as_on_a_laptop()
        } else {
            self.metrics()
        }
    }

    /// What screens need to draw themselves. `page_height` is in logical pixels.
    fn context(&self, metrics: Metrics, page_height: f32) -> Context<'_> {
        let (language, second) = self.session.on_page();

        Context {
            edition: &self.edition,
            language,
            second,
            chosen: (self.session.language, self.session.second),
            variety: self.session.variety,
            metrics,
            density: self.density(),
            // A clock that is earlier than the edition is wrong.
            today: self.edition.content.edition.today(self.clock.date()),
            clock: self.clock.date(),
            time: self.clock.time(),
            page_height,
            idle: match self.now.map(|now| self.idle.presence(now)) {
                Some(idle::Presence::Asking(seconds)) => Some(seconds),
                _ => None,
            },
        }
    }

    /// The start screen, which has no bars: with room for the ring around the badge
    /// where others have a footer.
    fn start_screen<'a>(&'a self, context: &Context<'a>, id: PageId) -> Element<'a, Message> {
        let page = self.page(context);

        container(self.frame_page(context, id, page, PageKind::Greeting))
            .padding(Padding::default().bottom(context.metrics.gap()))
            .into()
    }

    /// A screen between the bars, with its panel over it.
    fn framed<'a>(
        &'a self,
        context: &Context<'a>,
        frame: Frame,
        id: PageId,
    ) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let session = &self.session;
        let kind = if session.visit.screen.is_held_up() {
            PageKind::HeldUp
        } else {
            PageKind::Plain
        };
        let page = self.frame_page(context, id, self.page(context), kind);
        let controls = chrome::controls(
            context,
            session.can_go_back(),
            session.visit.screen.leads_to_officer(context),
        );

        column![
            widget::frame::language_bar(
                metrics,
                frame,
                session.language,
                session.second,
                Message::LanguageChosen
            ),
            stack![page].push(self.panel(context)),
            widget::frame::footer(metrics, frame, controls),
        ]
        .into()
    }

    /// The page of the screen, with the way to other varieties on top of it where
    /// Zapotec is on it, whichever of the two languages that is.
    fn page<'a>(&'a self, context: &Context<'a>) -> Page<'a, Message> {
        let screen = &self.session.visit.screen;
        let context = &if screen.is_in_one_language() {
            context.alone()
        } else {
            *context
        };
        let page = screen.view(context).map(Message::Screen);

        // Staff measure the rectangle, and nothing may push it down.
        if context.has(Language::Zapotec) && !screen.is_start() && !screen.is_for_staff() {
            let strip = || variety_strip::strip(context, Message::PanelOpened(Panel::Varieties));

            page.topped(strip, context.metrics.gap())
        } else {
            page
        }
    }

    /// The uppermost panel over the page.
    fn panel<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let panel = self.session.panel()?;
        let page = panel.view(context).map(Message::Panel);
        let page = self.frame_page(context, PageId::Panel(panel), page, PageKind::Plain);

        Some(opaque(
            container(page).style(background(&context.metrics, ColorRole::Paper)),
        ))
    }

    /// Puts a page between the bars. Nothing glides if nothing is to move by
    /// itself.
    fn frame_page<'a>(
        &self,
        context: &Context<'a>,
        id: PageId,
        page: Page<'a, Message>,
        kind: PageKind,
    ) -> PageView<'a, Message> {
        chrome::frame_page(context, id, page, kind)
            .epoch(self.epoch)
            .glides(!self.setup.is_still)
    }

    /// The page of the screen. The question on a card that is held up is a page of
    /// its own, so that it begins at its top wherever the translation stood.
    fn page_id(&self, context: &Context<'_>) -> PageId {
        if context.idle.is_some() && self.session.visit.screen.is_held_up() {
            PageId::Asking
        } else {
            PageId::Visit(self.session.visit.number)
        }
    }

    /// Lets keys do everything that a finger can. `id` is that of the page without a panel.
    fn keyboard<'a>(
        &self,
        context: &Context<'a>,
        id: PageId,
        all: impl Into<Element<'a, Message>>,
    ) -> FocusScope<'a, Message> {
        let id = self.session.panel().map_or(id, PageId::Panel);
        let is_inside = !self.session.visit.screen.is_start();

        FocusScope::new(all, &context.metrics, id, self.epoch, Message::Touched)
            .on_escape(self.session.can_go_back().then_some(Message::BackPressed))
            .on_home(is_inside.then_some(Message::ClearRequested))
            .asks(context.idle.is_some())
    }
}

/// The colours of what Iced draws by itself.
pub fn theme(kiosk: &Kiosk) -> Theme {
    let color = |role: ColorRole| role.color(kiosk.session.contrast);

    Theme::custom(
        "Rights Kiosk",
        iced::theme::Palette {
            background: color(ColorRole::Paper),
            text: color(ColorRole::Ink),
            primary: color(ColorRole::Teal),
            success: color(ColorRole::Do),
            warning: color(ColorRole::Chosen),
            danger: color(ColorRole::Dont),
        },
    )
}
