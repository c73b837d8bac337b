//! Everything that can be dialled, in the order in which a visitor should try it.
//!
//! A language ranks a number and never leaves one out: who finds no line in their own language
//! finds the next best. The order is that of [`Rank`]; within a rank those come first that give
//! legal help, then those that were seen lately, then those that the editors have put first; a
//! line of the federal immigration authorities stands last of its rank, and is nobody's own.

use super::{
    AnsweredLanguage, Contact, Content, Freshness, Hotline, Hours, MessageId, Need, Organization,
    OrganizationRole, PartialDate, Topic,
};

use jiff::ToSpan;
use jiff::civil::Date;

use std::cmp::Reverse;

/// How many years ago a line may have been seen that is tried before those of other languages.
const SEEN: i16 = 5;

/// How many years ago an emergency line may have been seen that is tried before others.
const SEEN_LATELY: i16 = 2;

/// Why a number stands where it does, in the order of trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// It finds interpreters of the visitor's language, for which there is no other way: of any
    /// age, which it says.
    OwnInterpreter,
    /// It answers a language of the visitor, and was seen within five years.
    Yours,
    /// It is for an emergency, and was seen within two years.
    Emergency,
    /// It answers through interpreters, or finds them, and was seen within five years.
    Interpreters,
    /// It was seen within five years.
    Seen,
    /// It is older, or of an unknown age.
    Older,
    /// It can be dialled only on the telephones inside a place of detention.
    Inside,
}

/// A number with all that is known of it, once however many lists it stands in.
#[derive(Debug, Clone)]
pub struct Ranked<'a> {
    /// What to dial.
    pub number: &'a str,
    /// Whose it is: a proper name.
    pub name: &'a str,
    /// The message that says what it is for.
    pub purpose: &'a MessageId,
    /// The message that says the same in few words.
    pub short: Option<&'a MessageId>,
    /// The message that says how to go on after dialling, or what else to know.
    pub note: Option<&'a MessageId>,
    /// The message that says which line of an organization it is.
    pub label: Option<&'a MessageId>,
    /// When it is answered.
    pub hours: Hours,
    /// The languages it answers; empty if they are not known.
    pub languages: &'a [AnsweredLanguage],
    /// Whether it answers in many more through interpreters.
    pub interpreters: bool,
    /// Whether it is a federal immigration line, to which a caller should say no more than is
    /// needed.
    pub federal: bool,
    /// How far it may be trusted to answer still.
    pub freshness: Freshness,
    /// Why it stands where it does.
    pub rank: Rank,
    /// Whether it helps with what was asked for. One that does not stands in for those that do
    /// where there are none, or finds the visitor's interpreter.
    pub fits: bool,
    /// The line that it is, if it is one for a moment of need.
    pub hotline: Option<&'a Hotline>,
    /// The listed organizations that it reaches.
    pub organizations: Vec<&'a Organization>,
    needs: Vec<Need>,
    seen: Option<PartialDate>,
}

impl Ranked<'_> {
    /// Whether it can be dialled only on the telephones inside a place of detention.
    pub fn is_from_inside(&self) -> bool {
        self.rank == Rank::Inside
    }

    /// Whether it gives legal help, or finds it.
    pub fn is_legal(&self) -> bool {
        !self.federal
            && (self.hotline.is_some_and(|it| it.lawyers)
                || self.helps_with(Need::Detention)
                || self.helps_with(Need::Immigration))
    }

    /// Whether it helps with this.
    pub fn helps_with(&self, need: Need) -> bool {
        self.needs.contains(&need)
    }

    /// A line with interpreters speaks English itself.
    fn answers(&self, languages: &[AnsweredLanguage]) -> bool {
        let is_english = |it: &AnsweredLanguage| self.interpreters && *it == AnsweredLanguage::En;

        languages
            .iter()
            .any(|it| self.languages.contains(it) || is_english(it))
    }

    fn is_consulate(&self) -> bool {
        self.organizations
            .iter()
            .any(|it| it.role == OrganizationRole::Consulate)
    }

    /// Whether it was seen so many years before that day, or later. What law gives its number has
    /// no age.
    fn was_seen(&self, years: i16, today: Date) -> bool {
        let limit = self
            .seen
            .map(|seen| seen.last_day().saturating_add(years.years()));

        self.freshness == Freshness::Fixed || limit.is_some_and(|limit| today <= limit)
    }

    /// A consulate helps only people of its own country, and its government hears of them: it is
    /// no line of theirs for its language, unless consulates are asked for.
    fn rank_for(&self, languages: &[AnsweredLanguage], need: Option<Need>, today: Date) -> Rank {
        let is_asked_for = !self.is_consulate() || need == Some(Need::Consulate);
        let is_interpreter = self.helps_with(Need::Interpreters);
        let is_own = |it: &AnsweredLanguage| it.is_indigenous() && self.languages.contains(it);

        if self.hotline.is_some_and(|it| it.from_inside) {
            Rank::Inside
        } else if is_interpreter && languages.iter().any(is_own) {
            Rank::OwnInterpreter
        } else if !self.was_seen(SEEN, today) {
            Rank::Older
        } else if self.federal {
            Rank::Seen
        } else if is_asked_for && self.answers(languages) {
            Rank::Yours
        } else if self.is_emergency() && self.was_seen(SEEN_LATELY, today) {
            Rank::Emergency
        } else if self.interpreters || is_interpreter {
            Rank::Interpreters
        } else {
            Rank::Seen
        }
    }

    /// Whether it is there for those whom agents have taken or are about to take.
    fn is_emergency(&self) -> bool {
        self.hotline
            .is_some_and(|it| it.categories.contains(&Need::Detention))
    }

    /// What decides its place: the smaller, the earlier. What is equal keeps the order of the
    /// editors.
    fn order(&self, languages: &[AnsweredLanguage], today: Date) -> impl Ord + use<> {
        let is_old = self.rank == Rank::Older;
        let lately = if is_old {
            self.seen.map_or(0, |seen| seen.last_day().year())
        } else {
            i16::from(self.was_seen(SEEN_LATELY, today))
        };
        let stands_in = !self.fits && self.rank != Rank::OwnInterpreter;

        (
            (self.is_from_inside(), stands_in, self.rank),
            is_old && !self.answers(languages),
            (self.federal, self.is_consulate(), !self.is_legal()),
            Reverse(lately),
        )
    }
}

impl Content {
    /// Every number that can be dialled, in the order in which a visitor who speaks these
    /// languages should try it. With a need those that help with it; where none of them was seen
    /// lately, the lines follow that have lawyers or find them.
    ///
    /// While today is not known, the day of the edition counts, which is earlier.
    pub fn numbers(
        &self,
        languages: &[AnsweredLanguage],
        need: Option<Need>,
        today: Option<Date>,
    ) -> Vec<Ranked<'_>> {
        let mut numbers = self.distinct_numbers(today);
        let today = today.unwrap_or(self.edition.date);

        for it in &mut numbers {
            it.rank = it.rank_for(languages, need, today);
            it.fits = need.is_none_or(|need| it.helps_with(need));
        }
        let is_helped = numbers.iter().any(|it| it.fits && it.rank < Rank::Older);
        numbers.retain(|it| {
            let finds_lawyers = it.hotline.is_some_and(|it| it.lawyers);
            let stands_in = !is_helped && finds_lawyers && it.rank < Rank::Older;

            it.fits || stands_in || it.rank == Rank::OwnInterpreter
        });
        numbers.sort_by_cached_key(|it| it.order(languages, today));

        numbers
    }

    /// Whether a line that gives legal help answers one of these languages at night.
    ///
    /// While today is not known, the day of the edition counts, which is earlier.
    pub fn is_answered_at_night(
        &self,
        languages: &[AnsweredLanguage],
        today: Option<Date>,
    ) -> bool {
        let numbers = self.numbers(languages, None, today);

        numbers
            .iter()
            .any(|it| it.rank == Rank::Yours && it.is_legal() && it.hours == Hours::Always)
    }

    /// The one number of a topic for a visitor who speaks these languages: the one that the topic
    /// pins, else the one that is best for them.
    pub fn number_of(
        &self,
        topic: &Topic,
        languages: &[AnsweredLanguage],
        today: Option<Date>,
    ) -> Option<Ranked<'_>> {
        let pinned = topic.pinned.as_ref().and_then(|id| {
            let pinned = self.hotline(id)?.number.as_str();
            let mut numbers = self.numbers(languages, None, today).into_iter();

            numbers.find(|it| it.number == pinned)
        });

        pinned.or_else(|| self.number_for(languages, &topic.hotlines, today))
    }

    /// The one number to give a visitor who speaks these languages. `preferred` are ids of
    /// hotlines, those of a topic in its order, of which the first says what help is needed: one
    /// of them that helps with it and answers the visitor's language, else another that does, else
    /// one of them that helps with it and has interpreters, else an emergency line. Of several of
    /// the topic those come first that are not called unconfirmed. It can be dialled on any
    /// telephone, and no federal immigration line is among them.
    pub fn number_for<S: AsRef<str>>(
        &self,
        languages: &[AnsweredLanguage],
        preferred: &[S],
        today: Option<Date>,
    ) -> Option<Ranked<'_>> {
        let mut numbers = self.numbers(languages, None, today);
        numbers.retain(|it| !it.federal && !it.is_from_inside());

        let place = |it: &Ranked<'_>| {
            let id = it.hotline?.id.as_str();
            preferred.iter().position(|wanted| wanted.as_ref() == id)
        };
        let matter = preferred.first().and_then(|id| self.hotline(id.as_ref()));
        let matter = matter.map_or([Need::Detention, Need::Immigration].as_slice(), |it| {
            &it.categories
        });
        let helps = |it: &Ranked<'_>, needs: &[Need]| needs.iter().any(|need| it.helps_with(*need));
        let of_topic = |rank: Rank| {
            let ranked = numbers.iter().filter(|it| it.rank == rank);
            ranked
                .filter(|it| helps(it, matter))
                .filter_map(|it| Some((place(it)?, it)))
                .min_by_key(|(place, it)| (!it.freshness.is_confirmed(), *place))
        };
        let first = |rank: Rank, needs: &[Need]| {
            let mut ranked = numbers.iter().filter(|it| it.rank == rank);
            ranked.find(|it| it.is_legal() && helps(it, needs))
        };
        let legal = [Need::Detention, Need::Immigration];

        of_topic(Rank::Yours)
            .map(|it| it.1)
            .or_else(|| first(Rank::Yours, matter))
            .or_else(|| of_topic(Rank::Interpreters).map(|it| it.1))
            .or_else(|| first(Rank::Yours, &legal))
            .or_else(|| first(Rank::Emergency, &legal))
            .or_else(|| numbers.first())
            .cloned()
    }

    /// Every number once, in the order of the editors: first the lines for a moment of need, then
    /// what listed organizations give besides. What several
    /// lists help with is put together; else the line for a moment of need counts.
    fn distinct_numbers(&self, today: Option<Date>) -> Vec<Ranked<'_>> {
        let mut numbers: Vec<Ranked<'_>> = Vec::new();
        let find = |numbers: &[Ranked<'_>], number: &str| {
            numbers.iter().position(|it| it.number == number)
        };

        for hotline in &self.hotlines {
            match find(&numbers, hotline.number.as_str()) {
                Some(known) => add_needs(&mut numbers[known].needs, &hotline.categories),
                None => numbers.push(of_hotline(hotline, today)),
            }
        }
        let listed = self.organizations.iter().filter(|it| it.listed);
        let phones = listed.flat_map(|it| it.phones().map(move |contact| (it, contact)));
        for (organization, contact) in phones {
            let index = find(&numbers, contact.value.as_str()).unwrap_or_else(|| {
                numbers.push(of_contact(organization, contact, today));
                numbers.len() - 1
            });
            let known = &mut numbers[index];
            add_needs(&mut known.needs, &organization.categories);
            known.organizations.push(organization);
        }

        numbers
    }
}

fn of_hotline(hotline: &Hotline, today: Option<Date>) -> Ranked<'_> {
    Ranked {
        number: hotline.number.as_str(),
        name: hotline.name.as_str(),
        purpose: &hotline.purpose,
        short: hotline.short.as_ref(),
        note: hotline.number_note.as_ref(),
        label: None,
        hours: hotline.hours(),
        languages: &hotline.languages,
        interpreters: hotline.interpreters,
        federal: hotline.government,
        freshness: hotline.freshness(today),
        rank: Rank::Older,
        fits: true,
        hotline: Some(hotline),
        organizations: Vec::new(),
        needs: hotline.categories.clone(),
        seen: hotline.as_of,
    }
}

fn of_contact<'a>(
    organization: &'a Organization,
    contact: &'a Contact,
    today: Option<Date>,
) -> Ranked<'a> {
    Ranked {
        number: contact.value.as_str(),
        name: organization.name.as_str(),
        purpose: &organization.offers,
        short: organization.short.as_ref(),
        note: organization.note.as_ref(),
        label: contact.label.as_ref(),
        hours: Hours::Unknown,
        languages: contact
            .languages
            .as_deref()
            .unwrap_or(&organization.languages),
        interpreters: false,
        federal: false,
        freshness: contact.freshness(today),
        rank: Rank::Older,
        fits: true,
        hotline: None,
        organizations: Vec::new(),
        needs: Vec::new(),
        seen: contact.as_of,
    }
}

fn add_needs(needs: &mut Vec<Need>, others: &[Need]) {
    for need in others {
        if !needs.contains(need) {
            needs.push(*need);
        }
    }
}
