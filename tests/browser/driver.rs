//! A browser that nobody sees, driven as the W3C has laid down.

use super::sheet::{folder, shown};
use crate::common::tell;

use serde_json::{Value, json};
use tempfile::TempDir;

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// With this variable set to `require`, a machine without the browser fails
/// the tests.
const STRICT: &str = "RIGHTS_KIOSK_BROWSER_TEST";

/// The key under which the protocol hands out an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long anything may take: far longer than it takes, for machines that do
/// much else.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// What keeps the browser to itself: no display, no profile but its own, and
/// nothing that it would ask of the network.
const ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    // A page that scrolls slowly is clicked where something was before.
    "--force-prefers-reduced-motion",
];

/// A browser with one window and a profile of its own. It ends with this value.
pub struct Browser {
    /// Where it puts what it saves.
    pub downloads: PathBuf,
    driver: Driver,
    session: String,
    /// The profile, and the home of both programs.
    _home: TempDir,
}

/// The process that drives the browser.
struct Driver {
    child: Child,
    /// What it prints goes nowhere, but has to go somewhere.
    _printed: BufReader<ChildStdout>,
    port: u16,
}

impl Browser {
    /// Opens a browser. Returns nothing, and says so, if this machine has none.
    #[track_caller]
    pub fn open() -> Option<Self> {
        let (Some(browser), Some(driver)) = (program("chromium"), program("chromedriver")) else {
            return skip("chromium and chromedriver are not both installed");
        };
        let home = folder();
        let downloads = home.path().join("downloads");
        fs::create_dir(&downloads).expect("the folder is new");
        let driver = Driver::start(&driver, home.path());

        let profile = format!("--user-data-dir={}/profile", shown(home.path()));
        let arguments: Vec<_> = ARGUMENTS.into_iter().chain([profile.as_str()]).collect();
        let wanted = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "binary": shown(&browser),
                "args": arguments,
                "prefs": {
                    "download.default_directory": shown(&downloads),
                    "download.prompt_for_download": false,
                },
            },
        });
        let opened = driver
            .ask(
                "POST",
                "/session",
                &json!({ "capabilities": { "alwaysMatch": wanted } }),
            )
            .unwrap_or_else(|complaint| panic!("the browser does not open: {complaint}"));
        let session = opened["sessionId"].as_str().expect("a session has an id");

        Some(Self {
            session: session.to_owned(),
            downloads,
            driver,
            _home: home,
        })
    }

    /// Opens the file as a page.
    pub fn visit(&self, page: &Path) {
        self.go_to(&format!("file://{}", shown(page)));
    }

    /// Leaves the page for an empty one.
    pub fn leave(&self) {
        self.go_to("about:blank");
    }

    fn go_to(&self, address: &str) {
        self.post("/url", &json!({ "url": address }));
    }

    /// Opens the page anew.
    pub fn reload(&self) {
        self.post("/refresh", &json!({}));
    }

    /// Clicks on the first element that the selector finds, in the middle of the
    /// window, where no bar lies over it.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.run(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
            &json!([{ ELEMENT: element }]),
        );

        self.post(&format!("/element/{element}/click"), &json!({}));
    }

    /// Types into the first element that the selector finds, in place of what
    /// is there.
    pub fn write(&self, selector: &str, words: &str) {
        let element = self.element(selector);

        self.post(&format!("/element/{element}/clear"), &json!({}));
        self.post(
            &format!("/element/{element}/value"),
            &json!({ "text": words }),
        );
    }

    /// A property of the first element that the selector finds.
    pub fn property(&self, selector: &str, name: &str) -> Value {
        let element = self.element(selector);
        let path = format!("/element/{element}/property/{name}");

        self.send("GET", &path, &Value::Null)
    }

    /// Runs a function with these arguments in the page. Returns what it does.
    pub fn run(&self, function: &str, arguments: &Value) -> Value {
        self.post(
            "/execute/sync",
            &json!({ "script": function, "args": arguments }),
        )
    }

    /// Makes the window that of a phone of this size.
    pub fn become_phone(&self, width: u32, height: u32) {
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true,
        });
        let command = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": screen });

        self.post("/goog/cdp/execute", &command);
    }

    /// What the browser has noted since it was last asked.
    pub fn complaints(&self) -> Vec<String> {
        self.log("browser")
    }

    /// The addresses that it has asked for since it was last asked.
    pub fn requests(&self) -> Vec<String> {
        let address = |entry: String| {
            let event: Value = serde_json::from_str(&entry).expect("the log is JSON");
            let message = &event["message"];
            let is_request = message["method"] == "Network.requestWillBeSent";
            let address = message["params"]["request"]["url"].as_str();

            address
                .filter(|_| is_request)
                // Its own empty page, of which each new window is one.
                .filter(|it| !it.starts_with("chrome://") && !it.starts_with("data:"))
                .map(str::to_owned)
        };

        self.log("performance")
            .into_iter()
            .filter_map(address)
            .collect()
    }

    fn log(&self, which: &str) -> Vec<String> {
        let entries = self.post("/se/log", &json!({ "type": which }));
        let entries = entries.as_array().expect("a log is a list");
        let message = |entry: &Value| entry["message"].as_str().map(str::to_owned);

        entries.iter().filter_map(message).collect()
    }

    /// Waits for the browser to save a file of this name.
    pub fn saved(&self, name: &str) -> PathBuf {
        let path = self.downloads.join(name);
        let start = Instant::now();

        while !path.is_file() {
            assert!(start.elapsed() < PATIENCE, "{name} is never saved");
            sleep(Duration::from_millis(20));
        }

        path
    }

    fn element(&self, selector: &str) -> String {
        let wanted = json!({ "using": "css selector", "value": selector });
        let found = self.post("/element", &wanted);

        found[ELEMENT]
            .as_str()
            .expect("an element has an id")
            .to_owned()
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.send("POST", path, body)
    }

    fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        self.driver
            .ask(method, &format!("/session/{}{path}", self.session), body)
            .unwrap_or_else(|complaint| panic!("{path} {body}: {complaint}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let session = format!("/session/{}", self.session);
        let _ = self.driver.ask("DELETE", &session, &Value::Null);
    }
}

impl Driver {
    /// Starts it on a port that is free.
    fn start(program: &Path, home: &Path) -> Self {
        let mut child = Command::new(program)
            .arg("--port=0")
            .env("HOME", home)
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let printed = child.stdout.take().expect("its output is piped");
        let mut driver = Self {
            child,
            _printed: BufReader::new(printed),
            port: 0,
        };
        driver.port = driver.port_told();
        let status = driver.ask("GET", "/status", &Value::Null);
        let is_ready = status.as_ref().is_ok_and(|it| it["ready"] == true);
        assert!(is_ready, "chromedriver is not ready: {status:?}");

        driver
    }

    /// The port that it says it has taken.
    fn port_told(&mut self) -> u16 {
        let mut lines = (&mut self._printed).lines().map_while(Result::ok);
        let line = lines
            .find(|line| line.contains("started successfully on port"))
            .expect("chromedriver tells its port");
        let port = line.rsplit(' ').next().map(|it| it.trim_end_matches('.'));

        port.and_then(|it| it.parse().ok())
            .unwrap_or_else(|| panic!("this names no port: {line}"))
    }

    /// Sends one request. Returns the value that the answer holds, or what it
    /// complains of.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let answer = self
            .exchange(method, path, body)
            .map_err(|error| format!("chromedriver does not answer: {error}"))?;
        let mut answer: Value = serde_json::from_slice(&answer)
            .map_err(|error| format!("chromedriver does not answer in JSON: {error}"))?;
        let value = answer["value"].take();

        match (value["error"].as_str(), value["message"].as_str()) {
            (Some(error), Some(message)) => Err(format!("{error}: {message}")),
            _ => Ok(value),
        }
    }

    /// The body of the answer to a request, in as much of HTTP as that takes.
    fn exchange(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Vec<u8>> {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
             Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes())?;

        let mut stream = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            stream.read_line(&mut line)?;
            let field = line.split_once(':');
            match field {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().map_err(std::io::Error::other)?;
                }
                _ if line.trim().is_empty() => break,
                _ => {}
            }
        }
        let mut answer = vec![0; length];
        stream.read_exact(&mut answer)?;

        Ok(answer)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where a program is, if it is on this machine.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();

    env::split_paths(&path)
        .map(|dir| dir.join(name))
        .find(|it| it.is_file())
}

#[track_caller]
fn skip(lack: &str) -> Option<Browser> {
    let place = std::panic::Location::caller();
    assert!(
        env::var_os(STRICT).is_none_or(|value| value != "require"),
        "{STRICT} requires the browser, but: {lack}"
    );
    tell(&format!(
        "SKIPPED {} ({place}): {lack}",
        std::thread::current().name().unwrap_or_default(),
    ));

    None
}
