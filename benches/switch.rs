//! What a change of language costs, and scrolling, without a window.
//!
//! ```text
//! cargo bench --bench switch                # everything, some minutes
//! cargo bench --bench switch -- screens     # only the screens at each size
//! cargo bench --bench switch -- beside      # only those with two languages
//! cargo bench --bench switch -- first       # only the first use of a language
//! cargo bench --bench switch -- scroll      # only scrolling
//! ```
//!
//! Every screen is drawn in all 42 changes from one language to another, from
//! the message to the pixels, and compared with a plain redraw of the screen
//! that comes of it: the same state, built, laid out and painted in full. Both
//! include a new buffer and the turning round of its bytes, which a window does
//! not pay; `cargo bench --bench window` compares them without. Goals: a switch
//! takes under twice a plain redraw, and under 100 ms at 3840x2160.

mod measure;

use measure::headless::{Cost, DISPLAYS, HeadlessKiosk, Outcome, edition};
use measure::{Times, arguments, changes, median, milliseconds, timed};

use rights_kiosk::edition::Edition;
use rights_kiosk::kiosk::Message;
use rights_kiosk::language::{Catalogs, Language};
use rights_kiosk::screen::{
    Screen,
    panel::{self, beside as beside_panel},
};

use iced::mouse::{self, Button, Cursor};
use iced::time::Instant;
use iced::{Event, Point};

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

/// How often each process is started to see the first use of a language.
const STARTS: usize = 5;

/// How much longer than a plain redraw a switch may take.
const MOST_REDRAWS: f64 = 2.0;

/// How long a switch may take on the largest display, in milliseconds.
const LONGEST: f64 = 100.0;

fn main() -> Outcome {
    let arguments = arguments();
    let role: Vec<_> = arguments.iter().map(String::as_str).collect();

    match role.as_slice() {
        [] => {
            screens()?;
            beside()?;
            first()?;
            scroll()
        }
        ["screens"] => screens(),
        ["beside"] => beside(),
        ["first"] => first(),
        ["scroll"] => scroll(),
        ["first-use", tag, display] => first_use(Language::parse(tag)?, display.parse()?),
        _ => Err(format!("unknown role: {}", role.join(" ")).into()),
    }
}

/// A change of language, and then a plain redraw of the same: one right after
/// the other, so that both meet the computer in the same mood.
struct Change {
    from: Language,
    to: Language,
    switch: Cost,
    plain: Cost,
}

impl Change {
    /// How many times a plain redraw the switch takes.
    fn ratio(&self) -> f64 {
        milliseconds(self.switch.total()) / milliseconds(self.plain.total())
    }
}

/// What was measured of one screen on one display.
struct Measured {
    screen: String,
    /// Every change of language, all texts having been shown before.
    switches: Vec<Change>,
    /// The first change to each language after start.
    cold: Times,
}

impl Measured {
    fn of(edition: &Arc<Edition>, display: (f32, f32, f32), screen: &Screen) -> Outcome<Self> {
        let mut drawn = HeadlessKiosk::new(edition, display, screen.clone())?;
        for language in Language::ALL.into_iter().chain([Language::default()]) {
            drawn.switch(language);
        }
        let switches = changes().map(|(from, to)| Change {
            from,
            to,
            switch: drawn.switch(to),
            plain: drawn.redraw(),
        });
        let switches = switches.collect();

        let cold = Language::ALL.into_iter().map(|to| {
            let mut drawn =
                HeadlessKiosk::new(&measure::headless::edition()?, display, screen.clone())?;
            if to == Language::default() {
                drawn.switch(Language::Korean);
            }
            drawn.redraw();

            Ok(drawn.switch(to).total())
        });

        Ok(Self {
            screen: screen.id(),
            switches,
            cold: cold.collect::<Outcome<_>>()?,
        })
    }

    fn print(&self) -> f64 {
        let part = |cost: fn(&Change) -> Cost, part: fn(Cost) -> Duration| {
            let costs = self.switches.iter().map(cost);

            median(costs.map(|cost| milliseconds(part(cost))))
        };
        let ratio = median(self.switches.iter().map(Change::ratio));
        let worst = self.switches.iter();
        let worst = worst.max_by(|a, b| a.ratio().total_cmp(&b.ratio()));

        print!("  {:<21}", self.screen);
        for cost in [|it: &Change| it.plain, |it: &Change| it.switch] {
            print!(
                " {:6.1} {:6.1} {:7.1} |",
                part(cost, |cost| cost.laid_out),
                part(cost, |cost| cost.painted),
                part(cost, Cost::total),
            );
        }
        print!(
            " {:6.1} {:6.1} | {ratio:5.2}",
            self.cold.median(),
            self.cold.max()
        );
        if let Some(worst) = worst {
            print!(" {:6.2} {} to {}", worst.ratio(), worst.from, worst.to);
        }
        println!();

        ratio
    }
}

/// Plain redraws and switches of every screen on every display.
fn screens() -> Outcome {
    let edition = edition()?;

    for display in DISPLAYS {
        let (width, height, ppi) = display;

        println!("{width}x{height}, {ppi} ppi");
        println!(
            "  {:<21} {:^23}| {:^23}| {:^14}| {:^5}",
            "ms, medians", "plain redraw", "switch", "first switch", "ratio"
        );
        println!(
            "  {:<21} {:>6} {:>6} {:>7} | {:>6} {:>6} {:>7} | {:>6} {:>6} | {:>5} {:>6}",
            "screen",
            "layout",
            "paint",
            "all",
            "layout",
            "paint",
            "all",
            "median",
            "max",
            "",
            "worst"
        );

        let mut ratios = Vec::new();
        let mut longest = (0.0, String::new());
        // A touch of a language on the start screen leads inside.
        let is_inside = |screen: &Screen| !matches!(screen, Screen::Welcome(_));
        for screen in Screen::all(&edition.content)
            .iter()
            .filter(|it| is_inside(it))
        {
            let measured = Measured::of(&edition, display, screen)?;
            ratios.push((measured.print(), screen.id()));
            for Change {
                from, to, switch, ..
            } in &measured.switches
            {
                let time = milliseconds(switch.total());
                if time > longest.0 {
                    longest = (time, format!("{}, {from} to {to}", screen.id()));
                }
            }
        }

        let (ratio, screen) = ratios
            .into_iter()
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .ok_or("no screens")?;
        let met = |met: bool| if met { "met" } else { "MISSED" };
        println!(
            "  worst screen {screen}: {ratio:.2} times a plain redraw (goal: under {MOST_REDRAWS}): {}",
            met(ratio < MOST_REDRAWS)
        );
        println!(
            "  longest switch {:.1} ms: {} (goal: under {LONGEST}): {}",
            longest.0,
            longest.1,
            met(longest.0 < LONGEST)
        );
    }

    Ok(())
}

/// Switches of every screen on which a second language stands beside the first:
/// from each pair to the same the other way round.
fn beside() -> Outcome {
    let edition = edition()?;

    for display in DISPLAYS {
        let (width, height, ppi) = display;
        let mut ratios = Vec::new();
        let mut longest = (0.0, String::new());
        for screen in &Screen::all(&edition.content)[1..] {
            let mut drawn = HeadlessKiosk::new(&edition, display, screen.clone())?;
            let mut of_screen = Vec::new();
            for (first, second) in changes() {
                let put = beside_panel::Message::Chosen(Some(second));
                let _ = drawn.switch(first);
                let _ = drawn
                    .kiosk
                    .update(Message::Panel(panel::Message::Beside(put)), Instant::now());
                let _ = drawn.redraw();
                let time = milliseconds(drawn.switch(second).total());
                of_screen.push(time / milliseconds(drawn.redraw().total()));
                if time > longest.0 {
                    longest = (time, format!("{}, {first} beside {second}", screen.id()));
                }
            }
            ratios.push((median(of_screen), screen.id()));
        }
        let (ratio, screen) = ratios
            .into_iter()
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .ok_or("no screens")?;
        println!(
            "{width}x{height}, {ppi} ppi, two languages: worst screen {screen}: {ratio:.2} times a \
             plain redraw; longest switch {:.1} ms: {}",
            longest.0, longest.1
        );
    }

    Ok(())
}

/// The first use of each language: its catalog, and the first touch of it on
/// the start screen in a program that has just been started.
fn first() -> Outcome {
    println!("first use, ms                      min   median      max");

    for language in Language::ALL {
        let mut parsing = Times::default();
        let mut viewing = Times::default();
        for _ in 0..STARTS {
            let catalogs = unread_catalogs()?;
            parsing.push(timed(|| catalogs.ids(language).count()).0);

            let edition = Edition::load(None)
                .map_err(|problems| format!("{problems:#?}"))?
                .with_catalogs(catalogs);
            let edition = Arc::new(edition);
            let home = Screen::find("home", &edition.content).ok_or("no Home")?;
            let mut drawn = HeadlessKiosk::new(&edition, DISPLAYS[0], home)?;
            let _ = drawn
                .kiosk
                .update(Message::LanguageChosen(language), Instant::now());
            viewing.push(timed(|| drop(drawn.kiosk.view())).0);
        }

        println!("  {language:<4} catalog read          {parsing}");
        println!("  {language:<4} all texts of Home     {viewing}");
    }

    for (index, (width, height, _)) in DISPLAYS.iter().enumerate() {
        for language in Language::ALL {
            let times = (0..STARTS).map(|_| in_new_process(language, index));
            let times: Times = times.collect::<Outcome<_>>()?;

            println!(
                "  {language:<4} Welcome to Home, {:<9} {times}",
                format!("{width}x{height}")
            );
        }
    }

    Ok(())
}

fn unread_catalogs() -> Outcome<Catalogs> {
    let files = Edition::files(None).map_err(|problems| format!("{problems:#?}"))?;
    let sources: Result<Vec<_>, _> = files
        .under("locales/")
        .filter(|path| path.ends_with(".ftl"))
        .map(|path| files.text(path).map(|text| (path, text)))
        .collect();

    Ok(Catalogs::lazy(
        sources.map_err(|problem| problem.to_string())?,
    ))
}

fn in_new_process(language: Language, display: usize) -> Outcome<Duration> {
    let output = Command::new(std::env::current_exe()?)
        .args(["first-use", language.tag(), &display.to_string()])
        .output()?;
    let time = String::from_utf8(output.stdout)?;

    Ok(Duration::from_secs_f64(time.trim().parse()?))
}

/// In a process of its own: the start screen, then the first touch.
fn first_use(language: Language, display: usize) -> Outcome {
    let display = DISPLAYS.get(display).ok_or("no such display")?;
    let mut drawn = HeadlessKiosk::new(&edition()?, *display, Screen::default())?;
    drawn.redraw();
    println!("{}", drawn.switch(language).total().as_secs_f64());

    Ok(())
}

/// Steps of a drag up the longest topic.
fn scroll() -> Outcome {
    const STEPS: i16 = 24;
    const STEP: f32 = 20.0;

    let edition = edition()?;
    let topics = edition.content.topics.iter();
    let longest = topics
        .max_by_key(|topic| topic.statements.len())
        .ok_or("no topics")?;
    let screen =
        Screen::find(&format!("topic:{}", longest.id), &edition.content).ok_or("no screen")?;
    println!(
        "a step of a drag, 1920x1080, {}, ms    min   median      max",
        screen.id()
    );

    for language in Language::ALL {
        let mut drawn = HeadlessKiosk::new(&edition, DISPLAYS[1], screen.clone())?;
        drawn.switch(language);
        let mut at = Point::new(drawn.size.width / 2.0, drawn.size.height * 0.7);
        let pressed = Event::Mouse(mouse::Event::ButtonPressed(Button::Left));
        drawn.after(&[pressed], Cursor::Available(at));

        let mut layouts = Times::default();
        let steps = (0..STEPS).map(|_| {
            at.y -= STEP;
            let moved = Event::Mouse(mouse::Event::CursorMoved { position: at });
            let cost = drawn.after(&[moved], Cursor::Available(at));
            layouts.push(cost.laid_out);

            cost.total()
        });
        let steps: Times = steps.collect();

        println!("  {language:<4} all of it              {steps}");
        println!("  {language:<4} view and layout        {layouts}");
    }

    Ok(())
}
