//! The essentials of one topic, agents at the door, as they are carried in six languages.

use rights_kiosk::carry::{Essentials, Headings, Part, Words};

/// A language's tag and its words: title, edition line, the headings, what to do and not to do, what
/// the English to say means, and what the hotline is for.
pub const LANGUAGES: [(&str, &Topic); 6] = [
    ("en", &EN),
    ("es", &ES),
    ("tl", &TL),
    ("ko", &KO),
    ("th", &TH),
    ("bn", &BN),
];

/// What is said in one language.
pub struct Topic {
    pub title: &'static str,
    pub edition_line: &'static str,
    pub headings: [&'static str; 4],
    pub to_do: [&'static str; 3],
    pub not_to_do: &'static str,
    pub meanings: [&'static str; 3],
    pub hotline: &'static str,
}

/// What is said to the officer.
const ENGLISH: [&str; 3] = [
    "Do you have a warrant signed by a judge?",
    "I do not consent to your entry.",
    "I choose to remain silent.",
];

impl Topic {
    /// As it is carried: the first that is shown is the last to go.
    pub fn essentials(&self) -> Essentials {
        let [to_do, not_to_do, to_say, to_call] = self.headings.map(str::to_owned);
        let part = |(rank, name, words)| Part {
            name: format!("home-door-{name}"),
            rank,
            words,
        };
        let say = |it: usize| Words::Say {
            english: ENGLISH[it].to_owned(),
            meaning: (self.meanings[it] != ENGLISH[it]).then(|| self.meanings[it].to_owned()),
            condition: None,
        };
        let number = Words::Number {
            label: Some("CHIRLA".to_owned()),
            digits: "888-624-4752".to_owned(),
            about: Vec::new(),
        };
        let [keep_closed, ask_paper, only_ice] = self.to_do.map(|it| Words::Do(it.to_owned()));
        let parts = [
            (4, "keep-closed", keep_closed),
            (2, "ask-paper", ask_paper),
            (1, "only-ice-paper", only_ice),
            (3, "dont-fight", Words::Dont(self.not_to_do.to_owned())),
            (1, "say-warrant", say(0)),
            (2, "say-no-entry", say(1)),
            (3, "say-silent", say(2)),
            (0, "hotline", number),
        ];

        Essentials {
            says_first: false,
            title: self.title.to_owned(),
            edition_line: self.edition_line.to_owned(),
            headings: Headings {
                to_do,
                not_to_do,
                to_say,
                to_know: String::new(),
                to_call,
            },
            parts: parts.into_iter().map(part).collect(),
        }
    }
}

const EN: Topic = Topic {
    title: "Agents at your door",
    edition_line: "Preview of July 10, 2026",
    headings: ["Do", "Do not", "Say", "Call"],
    to_do: [
        "Keep the door closed. Talk through it.",
        "If they have a warrant: ask them to slide it under the door.",
        "Only an ICE paper? You do not have to open.",
    ],
    not_to_do: "If they force the door: do not fight, do not block them.",
    meanings: [
        "Do you have a warrant signed by a judge?",
        "I do not consent to your entry.",
        "I choose to remain silent.",
    ],
    hotline: "Report agents, or find a lawyer",
};

const ES: Topic = Topic {
    title: "Agentes en su puerta",
    edition_line: "Versión de prueba del 10 de julio de 2026",
    headings: ["Haga", "No haga", "Diga", "Llame"],
    to_do: [
        "Deje la puerta cerrada. Hable a través de la puerta.",
        "Si tienen una orden (en inglés, “warrant”): pídales que la pasen por debajo de la puerta.",
        "¿Solo un papel de ICE? No tiene obligación de abrir.",
    ],
    not_to_do: "Si fuerzan la puerta: no pelee y no les bloquee el paso.",
    meanings: [
        "¿Tiene una orden judicial firmada por un juez?",
        "No doy permiso para que entren.",
        "Voy a guardar silencio.",
    ],
    hotline: "Avise si hay agentes, o busque abogado",
};

const TL: Topic = Topic {
    title: "Mga ahente sa inyong pinto",
    edition_line: "Preview, Hulyo 10, 2026",
    headings: ["Gawin", "Huwag gawin", "Sabihin", "Tawagan"],
    to_do: [
        "Huwag buksan ang pinto. Makipag-usap mula sa loob.",
        "Kung may warrant sila: hilinging ilusot ito sa ilalim ng pinto.",
        "Papel ng ICE lang? Hindi ninyo kailangang buksan ang pinto.",
    ],
    not_to_do: "Kung puwersahin nila ang pinto: huwag lumaban, huwag silang harangan.",
    meanings: [
        "Mayroon ba kayong warrant na may pirma ng hukom?",
        "Hindi ako pumapayag na pumasok kayo.",
        "Mananahimik ako.",
    ],
    hotline: "I-report ang mga ahente, o humanap ng abogado",
};

const KO: Topic = Topic {
    title: "단속 요원이 문 앞에 왔을 때",
    edition_line: "2026년 7월 10일 시험판",
    headings: ["하십시오", "하지 마십시오", "말하십시오", "전화하십시오"],
    to_do: [
        "문을 닫아 두십시오. 문을 사이에 두고 말하십시오.",
        "영장이 있다고 하면, 문 밑으로 밀어 넣어 달라고 하십시오.",
        "ICE 문서뿐이면 문을 열어 줄 필요가 없습니다.",
    ],
    not_to_do: "단속 요원이 문을 강제로 열면, 몸싸움을 하지 말고 막지도 마십시오.",
    meanings: [
        "판사가 서명한 영장이 있습니까?",
        "집에 들어오시는 것에 동의하지 않습니다.",
        "저는 묵비권을 행사하겠습니다.",
    ],
    hotline: "단속 요원 목격 제보, 변호사 찾기",
};

const TH: Topic = Topic {
    title: "เจ้าหน้าที่ตรวจคนเข้าเมืองมาที่บ้าน",
    edition_line: "ฉบับทดลองใช้ 10 กรกฎาคม ค.ศ. 2026",
    headings: ["ทำ", "อย่าทำ", "พูด", "โทร"],
    to_do: [
        "ปิดประตูไว้ พูดผ่านประตู",
        "ถ้าเขามีหมายค้นหรือหมายจับ ขอให้เขาสอดใต้ประตู",
        "ถ้ามีแค่เอกสารของ ICE คุณไม่จำเป็นต้องเปิดประตู",
    ],
    not_to_do: "ถ้าเขาใช้กำลังเปิดประตู อย่าต่อสู้และอย่าขวางเขา",
    meanings: [
        "มีหมายที่ผู้พิพากษาลงชื่อไหม",
        "ฉันไม่ยินยอมให้เข้ามา",
        "ฉันขอใช้สิทธิที่จะไม่พูด",
    ],
    hotline: "หาทนายความ หรือแจ้งเมื่อเห็นเจ้าหน้าที่",
};

const BN: Topic = Topic {
    title: "আপনার দরজায় ইমিগ্রেশন এজেন্ট",
    edition_line: "পরীক্ষামূলক, ১০ জুলাই, ২০২৬",
    headings: ["করুন", "করবেন না", "বলুন", "ফোন করুন"],
    to_do: [
        "দরজা বন্ধ রাখুন। ভেতর থেকে কথা বলুন।",
        "তাদের কাছে ওয়ারেন্ট থাকলে: দরজার নিচ দিয়ে দিতে বলুন।",
        "শুধু আইসের (ICE) নিজের কাগজ? দরজা খুলতে আপনি বাধ্য নন।",
    ],
    not_to_do: "জোর করে দরজা খুললে: ধস্তাধস্তি করবেন না, পথ আটকাবেন না।",
    meanings: [
        "আপনার কাছে কি বিচারকের সই করা ওয়ারেন্ট আছে?",
        "আমি আপনাকে ভেতরে ঢোকার সম্মতি দিচ্ছি না।",
        "আমি নীরব থাকার সিদ্ধান্ত নিয়েছি।",
    ],
    hotline: "ইমিগ্রেশন এজেন্ট দেখলে জানান, বা আইনজীবী খুঁজুন",
};
