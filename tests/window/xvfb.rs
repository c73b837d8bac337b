//! A display of the test's own, and hands and eyes on it.

use rights_kiosk::headless::Picture;

use iced::{Point, Size};

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};

/// Programs that the tests need.
const TOOLS: [&str; 3] = ["Xvfb", "xdotool", "import"];

/// Tells a display what to do.
pub const XRANDR: &str = "xrandr";

/// Those of the tools, and of some more, that are not on this machine.
pub fn missing(more: &[&'static str]) -> Vec<&'static str> {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_missing = |tool: &&str| !env::split_paths(&path).any(|dir| dir.join(tool).is_file());
    let tools = TOOLS.into_iter().chain(more.iter().copied());

    tools.filter(is_missing).collect()
}

/// A display that nobody sees. It ends with this value.
pub struct Xvfb {
    server: Child,
    number: u32,
    width: u32,
    height: u32,
}

impl Xvfb {
    /// Starts a display of a size in pixels, on a number that is free. Nothing
    /// manages windows on it, as on a kiosk that runs nothing else.
    pub fn open(size: Size) -> Self {
        Self::open_as(size, 24, &[])
    }

    /// The same with so many bits of a pixel, and started with more words.
    pub fn open_as(size: Size, depth: u32, words: &[&str]) -> Self {
        let (width, height) = (size.width as u32, size.height as u32);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0"])
            .arg(format!("{width}x{height}x{depth}"))
            // So that a pixel of the layout is a pixel of the screen.
            .args(["-dpi", "96", "-noreset", "-nolisten", "tcp"])
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut line = String::new();
        if let Some(out) = server.stdout.take() {
            let _ = BufReader::new(out).read_line(&mut line);
        }
        // From here on the server ends even if the number makes no sense.
        let mut display = Self {
            server,
            number: 0,
            width,
            height,
        };
        display.number = line
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("Xvfb says no display number: `{line}`"));

        display
    }

    /// What the variable `DISPLAY` is to be.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }

    /// Moves the mouse, presses buttons and types; in the words of xdotool.
    pub fn act<S: AsRef<OsStr>>(&self, words: &[S]) -> String {
        self.tool("xdotool", words)
            .and_then(|out| String::from_utf8(out).ok())
            .expect("xdotool acts")
    }

    /// Moves the mouse to a point.
    pub fn point_at(&self, point: Point) {
        self.act(&at(point));
    }

    /// Moves the mouse to a point and clicks there.
    pub fn click(&self, point: Point) {
        self.act(&[&at(point)[..], &["click".into(), "1".into()]].concat());
    }

    /// All that is on the screen but the mouse pointer.
    pub fn picture(&self) -> Picture {
        let Self { width, height, .. } = *self;
        let arguments = ["-silent", "-window", "root", "-depth", "8", "rgb:-"];
        let colors = self.tool("import", &arguments).expect("a screenshot");
        assert_eq!(
            colors.len() as u32,
            width * height * 3,
            "bytes of a screenshot"
        );

        Picture {
            width,
            height,
            pixels: colors
                .chunks_exact(3)
                .flat_map(|pixel| [pixel[0], pixel[1], pixel[2], u8::MAX])
                .collect(),
        }
    }

    /// Tells the display what to do, in the words of xrandr. Its answer tells nothing: after
    /// switching the only display off it fails to make the screen as small as nothing.
    pub fn set(&self, words: &[&str]) {
        let words = [&["--output", "screen"], words].concat();

        self.tool(XRANDR, &words);
    }

    /// Gives the display another size in pixels, no larger than it began with.
    pub fn resize(&self, size: Size) {
        let name = format!("{}x{}", size.width, size.height);
        let [width, height] = [size.width, size.height].map(|it| it as u32);
        // A server without a screen counts no pixels and no lines: any clock and any borders do.
        let border = |side: u32| [0, 8, 16, 24].map(|it| (side + it).to_string());
        let clock = "50".to_owned();
        let mode = [name.clone(), clock]
            .into_iter()
            .chain(border(width))
            .chain(border(height));
        let new: Vec<_> = ["--newmode".to_owned()].into_iter().chain(mode).collect();
        // The one that it began with is there already.
        if self.tool(XRANDR, &new).is_some() {
            self.tool(XRANDR, &["--addmode", "screen", &name]);
        }
        self.set(&["--mode", &name]);
    }

    /// Waits until there is a window.
    pub fn wait_for_window(&self) {
        let search = ["search", "--sync", "--onlyvisible"];

        self.act(&[&search[..], &["--class", "rights-kiosk"]].concat());
    }

    /// Size of the only window, in pixels.
    pub fn window_size(&self) -> Size {
        let told = self.act(&[
            "search",
            "--onlyvisible",
            "--class",
            "rights-kiosk",
            "getwindowgeometry",
            "--shell",
        ]);
        let side = |name: &str| {
            told.lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
                .unwrap_or_default()
        };

        Size::new(side("WIDTH"), side("HEIGHT"))
    }

    /// Asks the only window to close, as the cross of a window's frame does.
    /// The protocol has nobody here to speak it but the test.
    pub fn request_close(&self) {
        let found = self.act(&["search", "--onlyvisible", "--name", "."]);
        let window: u32 = found.trim().parse().expect("one window");
        let mut server = Connection::open(self.number);
        let protocols = server.atom("WM_PROTOCOLS");
        let delete = server.atom("WM_DELETE_WINDOW");

        server.send_message(window, protocols, delete);
        // An answer to this means that the message has gone out before.
        server.atom("WM_PROTOCOLS");
    }

    fn tool<S: AsRef<OsStr>>(&self, tool: &str, arguments: &[S]) -> Option<Vec<u8>> {
        let run = Command::new(tool)
            .args(arguments)
            .env("DISPLAY", self.name())
            .env_remove("XAUTHORITY")
            .stderr(Stdio::inherit())
            .output()
            .ok()?;

        run.status.success().then_some(run.stdout)
    }
}

impl Drop for Xvfb {
    fn drop(&mut self) {
        // The server removes its lock and socket only if it is asked to end.
        let asked = Command::new("sh")
            .args(["-c", &format!("kill -TERM {}", self.server.id())])
            .status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

fn at(point: Point) -> [String; 3] {
    [
        "mousemove".into(),
        (point.x as i32).to_string(),
        (point.y as i32).to_string(),
    ]
}

/// As much of the X11 protocol as it takes to ask a window to close.
struct Connection(UnixStream);

impl Connection {
    fn open(display: u32) -> Self {
        let socket = UnixStream::connect(format!("/tmp/.X11-unix/X{display}")).expect("a socket");
        let mut connection = Self(socket);
        // Least byte first, protocol 11.0, no authorization.
        connection.send(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let head = connection.receive::<8>();
        assert_eq!(head[0], 1, "the display lets us in");
        let mut rest = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        connection.0.read_exact(&mut rest).expect("a whole answer");

        connection
    }

    fn atom(&mut self, name: &str) -> u32 {
        let padded = name.len().next_multiple_of(4);
        let mut request = vec![16, 0];
        request.extend((2 + padded as u16 / 4).to_le_bytes());
        request.extend((name.len() as u16).to_le_bytes());
        request.extend([0, 0]);
        request.extend(name.bytes());
        request.resize(8 + padded, 0);
        self.send(&request);
        let answer = self.receive::<32>();
        assert_eq!(answer[0], 1, "{name}: {answer:?}");

        u32::from_le_bytes([answer[8], answer[9], answer[10], answer[11]])
    }

    fn send_message(&mut self, window: u32, kind: u32, word: u32) {
        let mut request = vec![25, 0, 11, 0];
        request.extend(window.to_le_bytes());
        request.extend([0; 4]);
        request.extend([33, 32, 0, 0]);
        request.extend(window.to_le_bytes());
        request.extend(kind.to_le_bytes());
        request.extend(word.to_le_bytes());
        request.resize(44, 0);
        self.send(&request);
    }

    fn send(&mut self, request: &[u8]) {
        self.0.write_all(request).expect("the display listens");
    }

    fn receive<const LENGTH: usize>(&mut self) -> [u8; LENGTH] {
        let mut answer = [0; LENGTH];
        self.0.read_exact(&mut answer).expect("the display answers");

        answer
    }
}
