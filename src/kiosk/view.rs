//! How the kiosk is drawn: the bars, the page of the screen between them, and
//! what lies over it.

use super::{Kiosk, Message, Mode, PageId, Session, chrome, idle};
use crate::language::Language;
use crate::screen::part::{badge, staff_strip, variety_strip};
use crate::screen::{Context, Page, Panel};
use crate::theme::{ColorRole, Metrics};
use crate::widget::frame::{self, FooterPlan};
use crate::widget::style::background;
use crate::widget::{Element, FocusScope, Frame, PageView, Touch};

use iced::widget::{Column, Space, column, container, opaque, row, stack};
use iced::{Fill, Padding};

use std::hash::{DefaultHasher, Hash, Hasher};

impl Kiosk {
    /// Draws the kiosk.
    pub fn view(&self) -> Element<'_, Message> {
        let metrics = self.drawn_metrics();
        let is_held_up = self.session.visit.screen.is_held_up();
        let is_start = self.session.visit.screen.is_start();
        let bars = (!is_start).then(|| self.bars(metrics, is_held_up));
        let page_height = bars
            .as_ref()
            .map_or(metrics.window.height, |(frame, plan)| {
                plan.page_height(&metrics, *frame)
            });
        let mut context = self.context(metrics, page_height);
        if context.is_at_desk {
            context.page_height -= staff_strip::height(&context);
        }
        let id = self.page_id(&context);
        let body = match &bars {
            None => self.start_screen(&context, id),
            Some((frame, plan)) => self.framed(&context, *frame, plan, id),
        };
        let question = context
            .idle
            .filter(|_| !is_held_up)
            .map(|seconds| chrome::veiled_question(&context, seconds));

        let all = container(stack![body].push(question).width(Fill).height(Fill));
        // The renderer would leave the background of another contrast standing where
        // nothing is painted over it.
        let all = if self.has_other_ground {
            all.style(background(&metrics, ColorRole::Paper))
        } else {
            all
        };

        // A question stands until the finger that answers it is lifted.
        let on_touch = if context.idle.is_some() {
            Message::QuestionTouched
        } else {
            Message::Touched
        };

        Touch::new(
            self.keyboard(&context, id, all),
            self.epoch,
            Message::Pressed,
            on_touch,
        )
        .look(self.look(id))
        .hides_pointer(self.setup.mode == Mode::Kiosk)
        .into()
    }

    /// Tells what is shown from what was shown before.
    fn look(&self, id: PageId) -> u64 {
        let Session {
            language,
            second,
            text_size,
            contrast,
            ..
        } = self.session;
        let mut hasher = DefaultHasher::new();
        let panel = self.session.panel();
        (id, panel, language, second, text_size, contrast).hash(&mut hasher);

        hasher.finish()
    }

    /// The bars over and under a page. Only once the footer is planned is it known how high the
    /// page is. Where no button shows its place stays, so the plan is that of all of them.
    fn bars(&self, metrics: Metrics, is_held_up: bool) -> (Frame, FooterPlan<'_>) {
        // It turns on whether there is a second language, not on which.
        let frame = match self.session.second {
            None => Frame::new(&metrics),
            Some(_) => Frame::with_second(&metrics),
        };
        let context = self.context(metrics, 0.0);
        let line = chrome::edition_line(&context, is_held_up);
        let labels = chrome::controls(&context, true, false).labels();
        let plan = FooterPlan::new(&metrics, frame, &labels, &line);

        (frame, plan)
    }

    /// How large things are drawn. The calibration must be usable while the
    /// number of pixels in an inch is still wrong.
    fn drawn_metrics(&self) -> Metrics {
        if self.session.visit.screen.is_calibration() {
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
            today: self.edition.info.today(self.clock.date()),
            clock: self.clock.date(),
            time: self.clock.time(),
            page_height,
            idle: match self.now.map(|now| self.idle.presence(now)) {
                Some(idle::Presence::Asking(seconds)) => Some(seconds),
                _ => None,
            },
            added: &self.events.list,
            turns: &self.events.turns,
            trouble: self.events.trouble,
            is_counting: self.is_counting(),
            has_input_method: self.setup.has_input_method,
            has_desk: self.has_pin(),
            is_at_desk: self.is_at_desk() || self.session.visit.screen.is_desk(),
        }
    }

    /// The start screen, which has no bars: what this edition is stands under it, with
    /// room for the ring around that.
    fn start_screen<'a>(&'a self, context: &Context<'a>, id: PageId) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let page = self.frame_page(context, id, self.page(context), true);
        // The line about this edition turns with all else.
        let voice = self.session.visit.screen.voice();
        let context = &Context {
            language: voice.unwrap_or(context.language),
            ..*context
        };
        let badge = badge::greeting(context, Message::BadgePressed);
        let badge = container(badge).padding(Padding {
            top: 0.0,
            bottom: metrics.gap(),
            ..Padding::new(metrics.margin())
        });

        column![page, badge].into()
    }

    /// A screen between the bars, with its panel over it.
    fn framed<'a>(
        &'a self,
        context: &Context<'a>,
        frame: Frame,
        plan: &FooterPlan<'a>,
        id: PageId,
    ) -> Element<'a, Message> {
        let metrics = &context.metrics;
        let session = &self.session;
        let mut page = self.page(context);
        // Keys must not find what a panel covers.
        let is_bare = session.panel().is_none();
        let tabs = page.tabs.take().filter(|_| is_bare);
        let aside = page.aside.take().filter(|_| is_bare);
        let above = page.above.take().filter(|_| is_bare);
        // Their places stay, so that what the page remembers stays with the page.
        let leading = container(Column::new().push(page.leading.take()));
        let above = container(Column::new().push(above));
        let is_whole = page.is_whole && is_bare;
        let strip = (context.is_at_desk && !is_whole).then(|| staff_strip::strip(context));
        let strip = container(Column::new().push(strip));
        let page = row![leading, self.frame_page(context, id, page, tabs.is_some())].push(aside);
        let controls = chrome::controls(
            context,
            session.can_go_back(),
            session.visit.screen.leads_to_officer(),
        );
        let line = chrome::edition_line(context, session.visit.screen.is_held_up());
        let bar = frame::language_bar(
            metrics,
            frame,
            (session.language, session.second),
            Message::LanguageChosen,
            (
                context.text("frame-beside"),
                Message::PanelOpened(Panel::Beside),
            ),
        );

        // What fills the window stands where the page would, so that what the page remembers
        // stays with it.
        let (bar_height, bar, footer) = if is_whole {
            (0.0, Space::new().width(Fill).into(), Space::new().into())
        } else {
            (
                frame.bar_height(),
                bar,
                frame::footer(metrics, frame, plan, controls, line.on_press),
            )
        };

        frame::arranged(
            metrics,
            bar_height,
            bar,
            stack![column![strip, above, page].push(tabs)]
                .push(self.panel(context))
                .into(),
            footer,
        )
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

            page.topped(strip, context.metrics.gap(), variety_strip::width(context))
        } else {
            page
        }
    }

    /// The uppermost panel over the page, with what closes it always in sight under it.
    fn panel<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let panel = self.session.panel()?;
        let foot = panel.foot(context).map(|it| it.map(Message::Panel));
        let page = panel.view(context).map(Message::Panel);
        let page = self.frame_page(context, self.panel_id(panel), page, false);

        Some(opaque(
            container(column![page, foot]).style(background(&context.metrics, ColorRole::Paper)),
        ))
    }

    /// Puts a page between the bars. Nothing glides if nothing is to move by
    /// itself.
    fn frame_page<'a>(
        &self,
        context: &Context<'a>,
        id: PageId,
        page: Page<'a, Message>,
        has_others: bool,
    ) -> PageView<'a, Message> {
        chrome::frame_page(context, id, page, has_others)
            .epoch(self.epoch)
            .glides(!self.setup.is_still)
    }

    /// The page of the screen. The question on a card that is held up is a page of
    /// its own, so that it begins at its top wherever the translation stood.
    fn page_id(&self, context: &Context<'_>) -> PageId {
        if context.idle.is_some() && self.session.visit.screen.is_held_up() {
            PageId::Asking
        } else {
            self.visit_id(self.session.visit.screen.step())
        }
    }

    /// A page of the screen that is shown.
    pub(super) fn visit_id(&self, step: u64) -> PageId {
        let number = self.session.visit.number;

        if self.is_at_desk() {
            PageId::Desk(number, step)
        } else {
            PageId::Visit(number, step)
        }
    }

    /// A panel over it.
    pub(super) fn panel_id(&self, panel: Panel) -> PageId {
        if self.is_at_desk() {
            PageId::DeskPanel(panel)
        } else {
            PageId::Panel(panel)
        }
    }

    /// Lets keys do everything that a finger can. `id` is that of the page without a panel.
    fn keyboard<'a>(
        &self,
        context: &Context<'a>,
        id: PageId,
        all: impl Into<Element<'a, Message>>,
    ) -> FocusScope<'a, Message> {
        let id = self
            .session
            .panel()
            .map_or(id, |panel| self.panel_id(panel));
        let screen = &self.session.visit.screen;
        // Home is a key of the field that is open.
        let (is_inside, is_typing) = (!screen.is_start(), screen.is_typing());

        let (on_press, on_key) = (Message::Pressed, Message::Touched);

        FocusScope::new(all, &context.metrics, id, self.epoch, on_press, on_key)
            .on_escape(self.session.can_go_back().then_some(Message::BackPressed))
            .on_home((is_inside && !is_typing).then_some(Message::ClearRequested))
            .asks(context.idle.is_some())
            .on_enter(self.session.visit.screen.on_enter().map(Message::Screen))
            .types(is_typing)
    }
}
