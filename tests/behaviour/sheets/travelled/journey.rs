//! What mail, chat and word processors do to a text.

/// Numbers that come in the same order every time (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);

        it ^ (it >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).expect("it is small")
    }

    /// One of several.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// One thing that happens to a text.
pub type Deed = (&'static str, fn(&str, &mut Chance) -> String);

/// What leaves all that a sheet saves in a text.
pub const HARMLESS: [Deed; 25] = [
    ("nothing", |it, _| it.to_owned()),
    ("curled in turn", |it, _| curled(it, ['“', '”'])),
    ("curled by what is before", |it, _| curled_by_place(it)),
    ("low quotation marks", |it, _| curled(it, ['„', '“'])),
    ("guillemets", |it, _| curled(it, ['«', '»'])),
    ("hard spaces", |it, _| it.replace("  ", "\u{a0} ")),
    ("all spaces hard", |it, _| it.replace(' ', "\u{a0}")),
    ("wide spaces", |it, _| it.replace("  ", "\u{3000}")),
    ("tabs", |it, _| it.replace("  ", "\t")),
    ("no margin", |it, _| {
        by_line(it, |line| line.trim_start().to_owned())
    }),
    ("quoted", |it, chance| {
        let mark = chance.one(&["> ", ">", ">> ", "> > ", "| "]);

        by_line(it, |line| format!("{mark}{line}"))
    }),
    ("greeting", |it, chance| {
        let words = chance.one(&[
            "Hello {friend},\n\nhere is what the sheet said: \"done\".\n\n",
            "안녕하세요, 검토를 마쳤습니다.\n",
            "Hola:\n\n> le mando el texto { }\n\n",
            "[10:24] สมหญิง: ",
            "```json\n",
        ]);

        format!("{words}{it}")
    }),
    ("signature", |it, chance| {
        let words = chance.one(&[
            "\n-- \nJane Roe\n",
            "\nSent from my phone\n",
            "\nEnviado desde mi iPhone {1}\n",
            "\n```\n",
            "\n\nOn Tue, Nov 24, 2026 at 9:02 AM A wrote:\n> Please send it “as is”.\n",
        ]);

        format!("{it}{words}")
    }),
    ("lines of Windows", |it, _| it.replace('\n', "\r\n")),
    ("lines of an old Mac", |it, _| it.replace('\n', "\r")),
    ("wrapped", |it, chance| {
        let width = chance.one(&[60, 72, 78, 998]);

        by_line(it, |line| wrapped(line, width, "\n"))
    }),
    ("wrapped and flowed", |it, _| {
        by_line(it, |line| wrapped(line, 72, " \n"))
    }),
    ("on one line", |it, _| it.replace('\n', " ")),
    ("capitals", |it, _| {
        it.replace("\": true", "\": True")
            .replace("\": false", "\": FALSE")
            .replace("\"format\"", "\"Format\"")
    }),
    ("hyphens that do not break", |it, _| {
        it.replace('-', "\u{2011}")
    }),
    ("typed signs", |it, _| {
        it.replace("...", "…").replace("--", "—").replace('\'', "’")
    }),
    ("a byte order mark", |it, _| format!("\u{feff}{it}")),
    ("blank lines", |it, _| it.replace('\n', "\n\n")),
    ("spaces at the ends of lines", |it, _| {
        it.replace('\n', "   \n")
    }),
    ("marks that nobody sees", |it, _| {
        it.replace(": ", ":\u{200b} ").replace(",\n", "\u{feff},\n")
    }),
];

/// What may take something away, or change it.
pub const HARMFUL: [Deed; 9] = [
    ("cut off", |it, chance| {
        it.chars().take(chance.below(it.chars().count())).collect()
    }),
    ("a piece is missing", |it, chance| {
        let chars: Vec<_> = it.chars().collect();
        let from = chance.below(chars.len());
        let to = (from + chance.below(200)).min(chars.len());

        chars[..from].iter().chain(&chars[to..]).collect()
    }),
    ("broken anywhere", |it, chance| {
        let width = 20 + chance.below(60);
        let chars: Vec<_> = it.chars().collect();
        let pieces = chars.chunks(width).map(|it| it.iter().collect::<String>());

        pieces.collect::<Vec<_>>().join("\n")
    }),
    ("twice", |it, _| {
        format!("{it}\n\n{}", by_line(it, |line| format!("> {line}")))
    }),
    ("corrected by a machine", |it, chance| {
        let from = chance.one(&["a", "o", "은", "は", "র", "น", "e"]);
        let to = chance.one(&["á", "ø", "는", "가", "ব", "ม", "E"]);

        it.replace(from, to)
    }),
    ("capitals after full stops", |it, _| {
        it.split(". ")
            .map(|part| {
                let mut chars = part.chars();
                let first = chars.next().map(|it| it.to_uppercase().to_string());

                first.unwrap_or_default() + chars.as_str()
            })
            .collect::<Vec<_>>()
            .join(". ")
    }),
    ("words translated", |it, _| {
        it.replace("note", "nota").replace("approve", "aprobar")
    }),
    ("as a web page", |it, _| {
        let text = it.replace('"', "&quot;").replace('\n', "<br>");

        format!("<html><body><p>{text}</p></body></html>")
    }),
    ("letters of another century", |it, _| {
        it.chars()
            .map(|it| if it.is_ascii() { it } else { '\u{fffd}' })
            .collect()
    }),
];

fn by_line(text: &str, change: impl Fn(&str) -> String) -> String {
    text.split('\n').map(change).collect::<Vec<_>>().join("\n")
}

/// Quotation marks, an opening and a closing one in turn.
fn curled(text: &str, marks: [char; 2]) -> String {
    let mut turn = marks.into_iter().cycle();

    text.chars()
        .map(|it| {
            if it == '"' {
                turn.next().unwrap_or(it)
            } else {
                it
            }
        })
        .collect()
}

/// Quotation marks and apostrophes, opening after a space or a bracket.
fn curled_by_place(text: &str) -> String {
    let mut before = '\n';

    text.chars()
        .map(|it| {
            let opens = before.is_whitespace() || "([{>".contains(before);
            before = it;
            match it {
                '"' if opens => '“',
                '"' => '”',
                '\'' if opens => '‘',
                '\'' => '’',
                it => it,
            }
        })
        .collect()
}

/// A line broken at spaces where it would be wider.
fn wrapped(line: &str, width: usize, end: &str) -> String {
    let mut lines = vec![String::new()];

    for word in line.split(' ') {
        let last = lines.last_mut().expect("there is one");
        if !last.trim().is_empty() && last.chars().count() + word.chars().count() >= width {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
            if word.is_empty() {
                last.push(' ');
            }
        }
    }

    lines.join(end)
}
