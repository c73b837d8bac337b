//! Who helps: organizations and hotlines.

use super::vocabulary::vocabulary;
use super::{Days, Grade, Hours, Malformed, MessageId, PartialDate, Phone, Slug, Text, hours};

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use serde::Deserialize;

vocabulary! {
    /// What an organization is to this kiosk.
    OrganizationRole {
        /// It holds an event.
        Host = "host",
        /// It helps.
        Ally = "ally",
        /// It is a consulate.
        Consulate = "consulate",
    }
}

vocabulary! {
    /// What a person may need help with.
    Need {
        /// Someone was arrested or is held.
        Detention = "detention",
        /// Immigration law.
        Immigration = "immigration",
        /// Work and wages.
        Workers = "workers",
        /// Housing.
        Tenants = "tenants",
        /// Children and family.
        Family = "family",
        /// Health.
        Health = "health",
        /// Hate and crime.
        Hate = "hate",
        /// An interpreter.
        Interpreters = "interpreters",
        /// A consulate.
        Consulate = "consulate",
        /// To act together.
        Organizing = "organizing",
    }
}

vocabulary! {
    /// A language that is answered, by its ISO 639 code.
    AnsweredLanguage as "language-" {
        /// English.
        En = "en",
        /// Korean.
        Ko = "ko",
        /// Spanish.
        Es = "es",
        /// Zapotec, whichever variety.
        Zap = "zap",
        /// Tagalog.
        Tl = "tl",
        /// Bengali.
        Bn = "bn",
        /// Thai.
        Th = "th",
        /// Chinese, whichever variety.
        Zh = "zh",
        /// Vietnamese.
        Vi = "vi",
        /// Japanese.
        Ja = "ja",
        /// Khmer.
        Km = "km",
        /// Hindi.
        Hi = "hi",
        /// Urdu.
        Ur = "ur",
        /// Punjabi.
        Pa = "pa",
        /// Hiligaynon.
        Hil = "hil",
        /// Cebuano.
        Ceb = "ceb",
        /// Mixe, or Mixtec where a source does not say which.
        Mix = "mix",
        /// K'iche'.
        Quc = "quc",
        /// Tsotsil.
        Tzo = "tzo",
    }
}

impl AnsweredLanguage {
    /// Whether it is one of the Indigenous languages of Mexico and Guatemala, in which only
    /// interpreter services answer.
    pub fn is_indigenous(self) -> bool {
        matches!(self, Self::Zap | Self::Mix | Self::Quc | Self::Tzo)
    }
}

vocabulary! {
    /// How a contact reaches an organization.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By WhatsApp.
        Whatsapp = "whatsapp",
        /// By e-mail.
        Email = "email",
        /// On foot.
        Address = "address",
        /// On the web.
        Web = "web",
    }
}

impl Channel {
    /// Checks that a value is what this channel is reached by.
    pub(super) fn check(self, value: &str) -> Result<(), Malformed> {
        let (is_sound, example) = match self {
            Self::Phone | Self::Whatsapp => return value.parse::<Phone>().map(drop),
            Self::Email => (
                is_email(value),
                "an e-mail address: write it like info@kiwa.org",
            ),
            Self::Address => (
                value.chars().any(char::is_alphabetic),
                "an address: write the street, or what people call the place",
            ),
            Self::Web => (is_web(value), "a web address: write it like kiwa.org"),
        };

        if is_sound {
            Ok(())
        } else {
            Err(Malformed(format!("`{value}` is not {example}")))
        }
    }
}

fn is_email(value: &str) -> bool {
    value.split_once('@').is_some_and(|(user, host)| {
        let is_user = |it: char| it.is_ascii_alphanumeric() || "._+-".contains(it);

        !user.is_empty() && user.chars().all(is_user) && is_host(host)
    })
}

fn is_web(value: &str) -> bool {
    let value = value.strip_prefix("https://").unwrap_or(value);
    let (host, path) = value.split_once('/').unwrap_or((value, ""));

    is_host(host) && path.chars().all(|it| it.is_ascii_graphic())
}

fn is_host(value: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };

    value.contains('.') && value.split('.').all(is_label)
}

/// How far a contact may be trusted to answer still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Seen within the last 24 months.
    Current {
        /// When it was last seen.
        seen: PartialDate,
    },
    /// Not confirmed since.
    Old {
        /// When it was last seen.
        since: PartialDate,
    },
    /// Nobody knows when it was last right.
    Undated,
    /// Law gives it its number, which does not change hands: it has no age.
    Fixed,
}

impl Freshness {
    /// Whether nothing is said against it.
    pub fn is_confirmed(self) -> bool {
        matches!(self, Self::Current { .. } | Self::Fixed)
    }

    /// The same without the day, where only the month matters.
    pub fn to_month(self) -> Self {
        match self {
            Self::Current { seen } => Self::Current {
                seen: seen.to_month(),
            },
            Self::Old { since } => Self::Old {
                since: since.to_month(),
            },
            Self::Undated | Self::Fixed => self,
        }
    }

    /// A contact of a weak grade is never current; nor is any while today is not known.
    fn of(as_of: Option<PartialDate>, grade: Grade, today: Option<Date>) -> Self {
        let Some(since) = as_of else {
            return Self::Undated;
        };
        let expiry = since.last_day().saturating_add(24.months());

        match today {
            Some(today) if today <= expiry && grade.supports_statements() => {
                Self::Current { seen: since }
            }
            _ => Self::Old { since },
        }
    }
}

/// An organization that helps, or that hosts an event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Organization {
    /// Its id.
    pub id: Slug,
    /// Its proper name, never translated.
    pub name: Text,
    /// What it is to this kiosk.
    pub role: OrganizationRole,
    /// Whether a visitor is sent there; if not, it appears only as the host of an event.
    pub listed: bool,
    /// What it helps with.
    pub categories: Vec<Need>,
    /// The languages it answers; empty if they are not known.
    pub languages: Vec<AnsweredLanguage>,
    /// The message that says what it does.
    pub offers: MessageId,
    /// The message that says it in few words.
    pub short: Option<MessageId>,
    /// The message that says what else to know.
    pub note: Option<MessageId>,
    /// Ids of the sources for what it offers.
    pub sources: Vec<String>,
    /// How to reach it.
    #[serde(default, rename = "contact")]
    pub contacts: Vec<Contact>,
}

impl Organization {
    /// Its telephone numbers.
    pub fn phones(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(|it| it.kind == Channel::Phone)
    }
}

/// One way to reach an organization.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// What sort of value it is.
    pub kind: Channel,
    /// The number or address, shown as it stands.
    pub value: Text,
    /// The message that says which line it is.
    pub label: Option<MessageId>,
    /// The languages in which it is answered, where those are not the organization's.
    pub languages: Option<Vec<AnsweredLanguage>>,
    /// How well it is known: A, B or C.
    pub grade: Grade,
    /// When it was last seen.
    pub as_of: Option<PartialDate>,
    /// Ids of the sources that give it.
    pub sources: Vec<String>,
}

impl Contact {
    /// How far it may be trusted to answer still.
    pub fn freshness(&self, today: Option<Date>) -> Freshness {
        Freshness::of(self.as_of, self.grade, today)
    }
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hotline {
    /// Its id.
    pub id: Slug,
    /// Its proper name, never translated.
    pub name: Text,
    /// What to dial.
    pub number: Phone,
    /// The message that says how to go on after dialling.
    pub number_note: Option<MessageId>,
    /// The message that says what it is for.
    #[serde(rename = "use")]
    pub purpose: MessageId,
    /// The message that says it in few words.
    pub short: Option<MessageId>,
    #[serde(rename = "hours")]
    pub(super) days: Option<Days>,
    #[serde(default, deserialize_with = "hours::clock")]
    pub(super) open: Option<Time>,
    #[serde(default, deserialize_with = "hours::clock")]
    pub(super) close: Option<Time>,
    /// The languages it answers; empty if they are not known.
    pub languages: Vec<AnsweredLanguage>,
    /// Whether it answers in many more through interpreters.
    #[serde(default)]
    pub interpreters: bool,
    /// Whether it is a federal immigration line, to which a caller should say no more than is
    /// needed.
    #[serde(default)]
    pub government: bool,
    /// Whether it can be dialled only on the telephones inside a place of detention.
    #[serde(default)]
    pub from_inside: bool,
    /// Whether law gives it its number, as it does 911, which never becomes somebody else's.
    #[serde(default)]
    pub fixed: bool,
    /// Whether it gives the help of a lawyer for free, or finds a lawyer.
    #[serde(default)]
    pub lawyers: bool,
    /// What it helps with.
    pub categories: Vec<Need>,
    /// How well it is known: A, B or C.
    pub grade: Grade,
    /// When it was last seen.
    pub as_of: Option<PartialDate>,
    /// Ids of the sources that give it.
    pub sources: Vec<String>,
}

impl Hotline {
    /// When it is answered.
    pub fn hours(&self) -> Hours {
        match (self.days, self.open, self.close) {
            (None, ..) => Hours::Unknown,
            (Some(Days::Always), ..) => Hours::Always,
            (Some(days), Some(open), Some(close)) => Hours::Between { days, open, close },
            (Some(days), ..) => Hours::On(days),
        }
    }

    /// How far it may be trusted to answer still.
    pub fn freshness(&self, today: Option<Date>) -> Freshness {
        if self.fixed {
            Freshness::Fixed
        } else {
            Freshness::of(self.as_of, self.grade, today)
        }
    }
}
