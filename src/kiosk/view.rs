//! How the kiosk is drawn: the bars, the page of the screen between them, and
//! what lies over it.

use super::place::PageKind;
use super::{Kiosk, Message, Mode, Panel, idle, place, session};
use crate::language::Language;
use crate::screen::{self, Context, Page, Screen, clear, display, varieties};
use crate::theme::{Icon, Metrics, Tone};
use crate::widget::card::ground;
use crate::widget::frame::Control;
use crate::widget::{self, Element, FocusScope, Frame, PageView, Touch};

use iced::widget::{column, container, opaque, stack};
use iced::{Color, Fill, Padding};
use jiff::civil::Date;

impl Kiosk {
    /// Today, or nothing if the clock is earlier than the edition and so wrong.
    fn today(&self) -> Option<Date> {
        self.edition.content.edition.today(self.clock.date())
    }

    /// How large things are drawn. The calibration must be usable while the
    /// number of pixels in an inch is still wrong.
    fn drawn_metrics(&self) -> Metrics {
        match self.session.visit.screen {
            Screen::Calibration(_) => self.metrics().as_on_a_laptop(),
            _ => self.metrics(),
        }
    }

    /// Draws the kiosk.
    pub fn view(&self) -> Element<'_, Message> {
        let metrics = self.drawn_metrics();
        let (language, second) = self.session.on_page();
        // It turns on whether there is a second language, not on which.
        let frame = match self.session.second {
            None => Frame::new(&metrics),
            Some(_) => Frame::with_second(&metrics),
        };
        let is_asking = match self.now.map(|now| self.idle.standing(now)) {
            Some(idle::Standing::Asking(seconds)) => Some(seconds),
            _ => None,
        };
        let varieties = &self.edition.content.varieties;
        let context = Context {
            edition: &self.edition,
            language,
            second,
            metrics,
            today: self.today(),
            clock: self.clock.date(),
            time: self.clock.time(),
            page_height: frame.page_height(&metrics),
            idle: is_asking,
            has_words: varieties
                .get(self.session.variety)
                .is_some_and(|variety| variety.attested),
        };
        let page = self.page(&context);
        let number = self.page_number(is_asking.is_some());
        let is_held_up = self.session.visit.screen.is_held_up();
        let kind = if is_held_up {
            PageKind::HeldUp
        } else {
            PageKind::Plain
        };
        let body: Element<'_, Message> = match &self.session.visit.screen {
            // With room for the ring around the badge, where others have a footer.
            Screen::Welcome(_) => container(self.place(&context, number, page, PageKind::Greeting))
                .padding(Padding::default().bottom(metrics.gap()))
                .into(),
            _ => column![
                widget::frame::language_bar(
                    &metrics,
                    frame,
                    self.session.language,
                    self.session.second,
                    Message::LanguageChosen
                ),
                stack![self.place(&context, number, page, kind)].push(self.panel(&context)),
                widget::frame::footer(&metrics, frame, self.controls(&context)),
            ]
            .into(),
        };
        let question = is_asking
            .filter(|_| !is_held_up)
            .map(|seconds| question(&context, seconds));

        let all = container(stack![body].push(question).width(Fill).height(Fill));
        // The renderer would leave the ground of another contrast standing where
        // nothing is painted over it.
        let all = if self.has_other_ground {
            all.style(ground(&metrics, Tone::Paper))
        } else {
            all
        };

        Touch::new(
            self.keyboard(&context, number, all),
            self.clears,
            Message::Touched,
        )
        .hides_pointer(self.setup.mode == Mode::Kiosk)
        .into()
    }

    /// Lets keys do all of it. `number` is that of the page without a panel.
    fn keyboard<'a>(
        &self,
        context: &Context<'a>,
        number: u64,
        all: impl Into<Element<'a, Message>>,
    ) -> FocusScope<'a, Message> {
        let page = self.session.page_above().unwrap_or(number);
        let is_inside = !matches!(self.session.visit.screen, Screen::Welcome(_));

        FocusScope::new(all, &context.metrics, page, self.clears, Message::Touched)
            .on_escape(self.session.can_go_back().then_some(Message::WentBack))
            .on_home(is_inside.then_some(Message::ClearAsked))
            .asks(context.idle.is_some())
    }

    /// The page of the screen, with the way to other varieties above it in
    /// Zapotec, whichever of the two languages that is.
    fn page<'a>(&'a self, context: &Context<'a>) -> Page<'a, Message> {
        let context = &match self.session.visit.screen {
            Screen::About(_) | Screen::Calibration(_) => context.alone(),
            _ => *context,
        };
        let mut page = match &self.session.visit.screen {
            Screen::Welcome(it) => return it.view(context).map(Message::Welcome),
            Screen::Home(it) => it.view(context).map(Message::Home),
            Screen::Topic(it) => it.view(context).map(Message::Topic),
            Screen::Officer(it) => it.view(context).map(Message::Officer),
            Screen::Warrant(it) => it.view(context).map(Message::Warrant),
            Screen::Speak(it) => it.view(context).map(Message::Speak),
            Screen::Help(it) => it.view(context).map(Message::Help),
            Screen::Events(it) => it.view(context).map(Message::Events),
            Screen::Sources(it) => it.view(context).map(Message::Sources),
            Screen::About(it) => it.view(context).map(Message::About),
            // No place for anything else: staff measure here.
            Screen::Calibration(it) => {
                let page = it.view(context, &self.measure());

                return page.map(Message::Calibration);
            }
        };

        if context.has(Language::Zapotec) && page.header.is_none() && !page.rows.is_empty() {
            let first = page.rows.remove(0);
            let strip = place::varieties(context, self.session.variety);
            page.rows
                .insert(0, first.topped(strip, context.metrics.gap()));
        }

        page
    }

    /// Puts a page between the bars. Nothing glides if nothing is to move by
    /// itself.
    fn place<'a>(
        &self,
        context: &Context<'a>,
        number: u64,
        page: Page<'a, Message>,
        kind: PageKind,
    ) -> PageView<'a, Message> {
        place::page(context, number, page, kind)
            .epoch(self.clears)
            .glides(!self.setup.is_still)
    }

    /// Tells pages apart. The question on a card that is held up is a page of
    /// its own, so that it begins at its top wherever the translation stood.
    fn page_number(&self, is_asking: bool) -> u64 {
        if is_asking && self.session.visit.screen.is_held_up() {
            session::ASKING_PAGE
        } else {
            self.session.visit.number
        }
    }

    fn panel<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let page = if self.session.asks_clear {
            clear::view(context).map(Message::Clear)
        } else {
            match self.session.panel? {
                Panel::Display => {
                    display::view(context, self.session.language, self.session.second)
                        .map(Message::Display)
                }
                Panel::Varieties => {
                    varieties::view(context, self.session.variety).map(Message::Varieties)
                }
            }
        };
        let number = self.session.page_above()?;
        let page = container(self.place(context, number, page, PageKind::Plain));

        Some(opaque(page.style(ground(&context.metrics, Tone::Paper))))
    }

    fn controls<'a>(&'a self, context: &Context<'a>) -> Vec<Control<'a, Message>> {
        let control = |icon, label, on_press| Control {
            icon: Icon::named(icon),
            label: context.label(label),
            on_press,
            is_primary: false,
        };
        let mut controls = Vec::new();

        if self.session.can_go_back() {
            controls.push(control("chevron-left", "frame-back", Message::WentBack));
        }
        controls.push(control("eraser", "frame-clear", Message::Cleared));
        controls.push(control(
            "a-large-small",
            "frame-display",
            Message::PanelOpened(Panel::Display),
        ));
        let is_at_hand = match self.session.visit.screen {
            Screen::Officer(_) => true,
            Screen::Home(_) => screen::home::has_side(context),
            _ => false,
        };
        if !is_at_hand {
            controls.push(Control {
                is_primary: true,
                ..control("shield", "frame-officer", Message::OfficerCalled)
            });
        }

        controls
    }
}

/// The question over the page. Every touch is an answer, wherever it is.
fn question<'a>(context: &Context<'a>, seconds: u64) -> Element<'a, Message> {
    let metrics = &context.metrics;
    let width = metrics.mm(180.0).min(metrics.inner_width());
    let card = screen::still_here(context, width, seconds, Message::Touched);

    let veil = Color {
        a: 0.6,
        ..metrics.color(Tone::Bar)
    };

    opaque(
        container(container(card).max_width(width))
            .center(Fill)
            .padding(metrics.margin())
            .style(move |_theme| container::Style {
                background: Some(veil.into()),
                ..container::Style::default()
            }),
    )
}
