//! How the footer divides up: how large its labels are, and in which form the edition
//! line stands between them.

use super::Frame;
use super::edition_line::{self, EditionLine};
use crate::language::Text;
use crate::theme::{ColorRole, Metrics, TextStyle};
use crate::typeset;
use crate::widget::{Label, fit};

/// Buttons in the footer.
pub(super) const PLACES: usize = 4;

/// Width of the pictogram on a button and of the space beside it, in ems of the label.
const SIGN: f32 = 1.3;

/// Steps by which labels are made smaller.
const STEP: f32 = 0.96;

/// How much of their size labels keep beside the whole sentence: they are read more often.
const KEPT: f32 = 0.8;

/// Space on both sides of what is in a button, in millimetres: the most that fits.
const PADDINGS: [f32; 3] = [4.5, 3.0, 2.0];

/// In which form the edition line stands, with the height of its words in logical pixels.
#[derive(Debug, Clone)]
pub enum LineForm<'a> {
    /// The whole sentence between the buttons.
    Whole(Text<'a>, f32),
    /// The short one.
    Short(Text<'a>, f32),
    /// The longer that fits of the two, on one line over the buttons.
    Over(Text<'a>),
}

/// How the footer divides up. Every button has its place, whether or not it shows.
#[derive(Debug, Clone)]
pub struct FooterPlan<'a> {
    /// Size of the labels, in logical pixels.
    pub(super) size: f32,
    /// Space on both sides of what is in a button, in logical pixels.
    pub(super) padding: f32,
    /// Width of each button, in logical pixels.
    pub(super) widths: [f32; PLACES],
    /// Whether the labels carry the second language.
    pub(super) has_second: bool,
    /// Whether pictograms stand before the labels.
    pub(super) has_signs: bool,
    /// Whether the sign stands between the buttons that tells more about the edition.
    pub(super) has_sign: bool,
    /// Width that is kept free between the buttons and the edition line, in logical
    /// pixels.
    pub(super) free: f32,
    /// How the edition line stands.
    pub form: LineForm<'a>,
    /// What stands over the buttons, each on one line.
    pub(super) over: Vec<(Text<'a>, ColorRole)>,
}

/// A way to divide the footer, from the best to the least.
#[derive(Debug, Clone, Copy)]
struct Trial {
    has_second: bool,
    /// Lines of a label.
    lines: usize,
    has_signs: bool,
    /// Whether there is a place for one more button.
    has_free: bool,
    is_whole: bool,
}

impl<'a> FooterPlan<'a> {
    /// The best that fits: the whole sentence if the labels keep most of their size, else
    /// the short one beside labels as large as can be, else one line over all.
    pub fn new<Message>(
        metrics: &Metrics,
        frame: Frame,
        labels: &[Label<'a>; PLACES],
        line: &EditionLine<'a, Message>,
    ) -> Self {
        let measured = Measured::new(metrics, frame, labels);
        let has_second = labels.iter().any(|it| it.second.is_some());
        let trial = |has_second, lines, has_free, is_whole| Trial {
            has_second,
            lines,
            has_signs: true,
            has_free,
            is_whole,
        };
        let between = [
            trial(has_second, 1, true, true),
            trial(has_second, 1, false, true),
            trial(has_second, 1, true, false),
        ]
        .into_iter()
        .find_map(|it| measured.between(it, line))
        .or_else(|| {
            let one = measured.between(trial(has_second, 1, false, false), line);
            let two = measured.between(trial(false, 2, false, false), line);

            // Two lines where they are larger; but two languages rather than one.
            one.filter(|one| has_second || two.as_ref().is_none_or(|two| two.size <= one.size))
                .or(two)
        });
        let mut plan = between.unwrap_or_else(|| measured.under(has_second, line));

        if let LineForm::Over(text) = &plan.form {
            plan.over.push((text.clone(), ColorRole::Quiet));
        }
        if let Some([long, short]) = &line.warning {
            let text = measured.one_line(long, short);
            plan.over.push((text, ColorRole::Dont));
        }

        plan
    }

    /// Height of what stands over the buttons, in logical pixels.
    fn over_height(&self, metrics: &Metrics) -> f32 {
        self.over
            .iter()
            .map(|(text, _)| edition_line::line_height(metrics, text))
            .sum()
    }

    /// Height of the footer with all that stands over its buttons, in logical pixels.
    pub fn height(&self, metrics: &Metrics, frame: Frame) -> f32 {
        frame.footer_height() + self.over_height(metrics)
    }

    /// Height that is left for the page, in logical pixels.
    pub fn page_height(&self, metrics: &Metrics, frame: Frame) -> f32 {
        metrics.window.height - frame.bar_height() - self.height(metrics, frame)
    }
}

/// The labels, measured once: widths grow in proportion to the size.
struct Measured<'m, 'a> {
    metrics: &'m Metrics,
    frame: Frame,
    labels: &'m [Label<'a>; PLACES],
    /// Their widths in ems, on one line and on two.
    ems: [[f32; PLACES]; 2],
}

impl<'m, 'a> Measured<'m, 'a> {
    fn new(metrics: &'m Metrics, frame: Frame, labels: &'m [Label<'a>; PLACES]) -> Self {
        let ems = [1, 2].map(|lines| {
            labels
                .each_ref()
                .map(|it| fit::width_in_lines(&it.text, true, 1.0, lines))
        });

        Self {
            metrics,
            frame,
            labels,
            ems,
        }
    }

    /// Widths of the buttons at a size of their labels.
    fn widths(&self, it: Trial, size: f32, padding: f32) -> [f32; PLACES] {
        let ems = &self.ems[it.lines - 1];

        std::array::from_fn(|place| {
            let second = if it.has_second {
                self.labels[place].secondary_width(self.metrics)
            } else {
                0.0
            };
            // What is rounded must not break a line.
            let words = (ems[place] * size).max(second) + 1.0;

            let sign = if it.has_signs { size * SIGN } else { 0.0 };

            (words + sign + 2.0 * padding).max(self.metrics.target())
        })
    }

    /// The largest size at which no label is higher than its button.
    fn most(&self, it: Trial) -> f32 {
        let size = self.metrics.size(TextStyle::Frame);

        self.labels.iter().fold(size, |size, label| {
            let second = if it.has_second {
                label.secondary_line(self.metrics)
            } else {
                0.0
            };
            // Korean, for one, is short enough not to need its second line.
            let lines = if it.lines == 1 {
                1.0
            } else {
                label_lines(label)
            };
            let room = (self.frame.control - second) / lines;

            size.min(room / typeset::line_ratio(label.text.spoken))
        })
    }

    /// Width between the buttons, in logical pixels.
    fn middle(&self, it: Trial, widths: &[f32; PLACES]) -> f32 {
        let space = self.frame.space;
        let free = if it.has_free { self.free() } else { 0.0 };

        self.metrics.window.width - widths.iter().sum::<f32>() - 6.0 * space - free
    }

    /// The place for one more button, in logical pixels.
    fn free(&self) -> f32 {
        self.metrics.target() + self.frame.space
    }

    /// Divides the footer so that the edition line stands between the buttons, if it
    /// fits.
    fn between<Message>(
        &self,
        it: Trial,
        line: &EditionLine<'a, Message>,
    ) -> Option<FooterPlan<'a>> {
        let metrics = self.metrics;
        let most = self.most(it);
        let least = metrics.least_size();
        if most < least - 0.01 {
            return None;
        }
        let least_with_whole = most * KEPT;
        let (text, least) = if it.is_whole {
            (&line.whole, least.max(least_with_whole))
        } else {
            (&line.short, least)
        };
        let tightest = metrics.mm(PADDINGS[PADDINGS.len() - 1]);
        let fits = Fits::new(metrics, self.frame, text);
        let mut size = most;
        let height = loop {
            let room = self.middle(it, &self.widths(it, size, tightest));
            if let Some(height) = fits.height(room) {
                break height;
            }
            if size <= least {
                return None;
            }
            size = (size * STEP).max(least);
        };
        let has_room = |padding: &f32| {
            let room = self.middle(it, &self.widths(it, size, *padding));

            fits.height(room) == Some(height)
        };
        let padding = PADDINGS
            .map(|it| metrics.mm(it))
            .into_iter()
            .find(has_room)
            .unwrap_or(tightest);
        let form = if it.is_whole {
            LineForm::Whole(text.clone(), height)
        } else {
            LineForm::Short(text.clone(), height)
        };

        Some(self.plan(it, size, padding, form))
    }

    /// Divides the footer under the edition line, of which only the sign stands between
    /// the buttons; and that and pictograms give way before words that do not fit.
    fn under<Message>(&self, has_second: bool, line: &EditionLine<'a, Message>) -> FooterPlan<'a> {
        let metrics = self.metrics;
        let tightest = metrics.mm(PADDINGS[PADDINGS.len() - 1]);
        let trial = |has_second, lines, has_signs| Trial {
            has_second,
            lines,
            has_signs,
            has_free: false,
            is_whole: false,
        };
        let has_room = |it: Trial, size: f32, sign: f32| {
            self.middle(it, &self.widths(it, size, tightest)) >= sign
        };
        let least = metrics.least_size();
        // Rather one language on the buttons than words that do not fit.
        let all = [
            trial(has_second, 1, true),
            trial(false, 2, true),
            trial(false, 1, true),
            trial(false, 1, false),
            trial(false, 2, false),
        ];
        let signs = [metrics.target(), 0.0];
        let trials = signs.map(|sign| all.map(|it| (it, sign)));
        let (it, sign) = trials
            .into_iter()
            .flatten()
            .find(|(it, sign)| has_room(*it, least, *sign) && self.most(*it) >= least - 0.01)
            .unwrap_or((all[4], signs[1]));
        let mut size = self.most(it).max(least);
        while size > least && !has_room(it, size, sign) {
            size = (size * STEP).max(least);
        }
        let form = LineForm::Over(self.one_line(&line.whole, &line.short));

        FooterPlan {
            has_sign: sign > 0.0,
            ..self.plan(it, size, tightest, form)
        }
    }

    fn plan(&self, it: Trial, size: f32, padding: f32, form: LineForm<'a>) -> FooterPlan<'a> {
        FooterPlan {
            size,
            padding,
            widths: self.widths(it, size, padding),
            has_second: it.has_second,
            has_signs: it.has_signs,
            has_sign: true,
            free: if it.has_free { self.free() } else { 0.0 },
            form,
            over: Vec::new(),
        }
    }

    /// The longer of two texts that fits on one line across the window.
    fn one_line(&self, long: &Text<'a>, short: &Text<'a>) -> Text<'a> {
        let room = self.metrics.window.width - 2.0 * self.frame.space;
        let fits = fit::width(long, false, self.metrics.least_size()) <= room;

        if fits { long.clone() } else { short.clone() }
    }
}

/// Lines that a label takes where it may take two.
fn label_lines(label: &Label<'_>) -> f32 {
    let one = fit::width(&label.text, true, 1.0);
    let two = fit::width_in_lines(&label.text, true, 1.0, 2);

    if two < one { 2.0 } else { 1.0 }
}

/// Whether words fit between the buttons.
struct Fits<'t, 'a> {
    text: &'t Text<'a>,
    size: f32,
    /// Width on one line.
    width: f32,
    /// Height of a line, and of all that may be taken.
    line: f32,
    most: f32,
    /// What is around them.
    around: f32,
}

impl<'t, 'a> Fits<'t, 'a> {
    fn new(metrics: &Metrics, frame: Frame, text: &'t Text<'a>) -> Self {
        let size = metrics.least_size();

        Self {
            text,
            size,
            width: fit::width(text, false, size),
            line: edition_line::line_height(metrics, text),
            most: edition_line::room_above_edge(frame),
            around: edition_line::around(metrics),
        }
    }

    /// Height of the words in so much room, if they fit.
    fn height(&self, room: f32) -> Option<f32> {
        let room = room - self.around - 1.0;
        let lines = (self.most / self.line + 0.01).floor();

        if self.width <= room {
            Some(self.line)
        } else if room <= 0.0 || self.width > room * lines {
            None
        } else {
            fit::height_within(self.text, false, self.size, room)
                .filter(|height| *height <= self.line * lines + 0.5)
        }
    }
}
