//! What may stand on which page of a topic, and what must.

use super::*;

faults! {
    no_one_thing_to_do: TOPIC, "first = 1" => "first = 3",
        ["content/topics/door.toml: first: no statement is 1: say which is the one thing to \
          do"];
    one_thing_that_is_said: TOPIC, "kind = \"do\"" => "kind = \"say\"",
        ["content/topics/door.toml: first: 1 is say: the one thing to do is do or dont"];
    nothing_not_to_do: TOPIC, "kind = \"dont\"" => "kind = \"do\"",
        ["content/topics/door.toml: first: nothing on the first page is a dont: say what not \
          to do"];
    nothing_to_say_or_call: TOPIC, "hotlines = [\"line\"]" => "hotlines = []",
        ["content/topics/door.toml: first: nothing on the first page is to be said or called: \
          add a say or a hotline"];
    two_in_one_place: TOPIC, "first = 2" => "first = 1",
        ["content/topics/door.toml: first: `door-closed` and `door-force` have the same \
          place: give each its own"];
    place_that_there_is_not: TOPIC, "first = 2" => "first = 8",
        ["content/topics/door.toml: statement door-force.first: there is no place 8: write 1 \
          to 7"];
    place_that_is_no_number: TOPIC, "first = 2" => "first = \"soon\"",
        ["content/topics/door.toml: statement door-force.first: invalid type: string \
          \"soon\", expected u8 (line 25, column 9)"];
    what_is_known_is_not_first: TOPIC, "\"F-2\"]" => "\"F-2\"]\nfirst = 3",
        ["content/topics/door.toml: statement door-paper.first: is for what is done or said: \
          leave it out"];
    on_two_pages: TOPIC, "first = 2" => "first = 2\nstage = \"know\"",
        ["content/topics/door.toml: statement door-force.stage: stands beside `first`: leave \
          one of the two out"];
    on_no_page: TOPIC, "first = 2\n" => "",
        ["content/topics/door.toml: statement door-force.stage: is missing, and so is `first`: \
          say on which page it stands",
         "content/topics/door.toml: first: nothing on the first page is a dont: say what not to \
          do"];
    stage_that_there_is_not: TOPIC, "\"F-2\"]" => "\"F-2\"]\nstage = \"later\"",
        ["content/topics/door.toml: statement door-paper.stage: the topic has no stage \
          `later`: add a [[stage]] or write know"];
    stage_of_nothing: TOPIC, "[[statement]]" =>
          "[[stage]]\nid = \"later\"\ntitle = \"stage-later\"\n\n[[statement]]",
        ["content/topics/door.toml: stage later.id: no statement stands at it: name it in one \
          or remove it"];
    stage_that_is_known: TOPIC, "[[statement]]" =>
          "[[stage]]\nid = \"know\"\ntitle = \"stage-know\"\n\n[[statement]]",
        ["content/topics/door.toml: stage know.id: `know` is the page of what is to be known: \
          write another"];
    stage_without_a_label: TOPIC, "[[statement]]" =>
          "[[stage]]\nid = \"later\"\n\n[[statement]]",
        ["content/topics/door.toml: stage later: missing field `title` (line 10, column 1)"];
    condition_of_what_is_done: TOPIC, "first = 2" =>
          "first = 2\ncondition = \"condition-if-true\"",
        ["content/topics/door.toml: statement door-force.condition: is for what is said: \
          leave it out"];
    officer_has_no_pages: OFFICER, "kind = \"say\"" => "kind = \"say\"\nfirst = 1",
        ["content/officer.toml: statement officer-silent.first: is for the statements of \
          topics: leave it out"];
    everywhere_has_no_pages: EVERYWHERE, "kind = \"do\"" => "kind = \"do\"\nstage = \"know\"",
        ["content/everywhere.toml: statement everywhere-force.stage: is for the statements of \
          topics: leave it out"];
    everywhere_begins_with_a_dont: EVERYWHERE, "kind = \"dont\"" => "kind = \"do\"",
        ["content/everywhere.toml: statement: the first is not a dont: say first what nobody \
          may do before officers"];
    everywhere_has_nothing_to_say: EVERYWHERE, "kind = \"do\"" => "kind = \"say\"",
        ["content/everywhere.toml: statement everywhere-force.kind: is say: write it into the \
          topics in which it is said"];
    officer_has_no_stages: OFFICER, "kind = \"say\"" => "kind = \"say\"\nstage = \"know\"",
        ["content/officer.toml: statement officer-silent.stage: is for the statements of \
          topics: leave it out"];
}

/// A topic with these stages, at each of which something stands.
fn staged(head: &str, stages: &[&str]) -> Files {
    let topic = text(TOPIC);
    let (own_head, statements) = topic.split_once("[[statement]]").expect("it has one");
    let know = topic
        .find("[[statement]]\nid = \"door-paper\"")
        .expect("it has it");
    let know = topic[know..]
        .split("[[statement]]")
        .nth(1)
        .expect("it has it");
    let mut said = format!("{own_head}{head}\n");
    for stage in stages {
        said += &format!("[[stage]]\nid = \"{stage}\"\ntitle = \"stage-{stage}\"\n\n");
    }
    said += &format!("[[statement]]{statements}");
    for stage in stages {
        let at = know.replace("door-paper", &format!("door-{stage}"));
        said += &format!("\n[[statement]]{at}stage = \"{stage}\"\n");
    }

    with(&[(TOPIC, said.as_bytes())])
}

#[test]
fn topic_has_two_stages_at_most_and_one_beside_papers() {
    let papers = "whose-warrant = true";

    assert!(Content::load(&staged("", &["a", "b"])).is_ok());
    assert!(Content::load(&staged(papers, &["a"])).is_ok());
    for (head, stages, most) in [("", &["a", "b", "c"][..], 2), (papers, &["a", "b"], 1)] {
        assert_eq!(
            problems(&staged(head, stages)),
            [format!(
                "content/topics/door.toml: stage: there are more than {most}: leave {most}"
            )]
        );
    }
    assert_eq!(
        problems(&staged("", &["a", "a"])),
        [
            "content/topics/door.toml: stage a.id: the id is used twice: give each its own",
            "content/topics/door.toml: statement door-a: the id is used twice: give each its \
             own",
        ]
    );
}

/// A topic with one more statement of a kind in each of these places.
fn crowded(kind: &str, places: &[u8]) -> Files {
    let topic = text(TOPIC);
    let one = topic
        .find("[[statement]]\nid = \"door-force\"")
        .expect("it has it");
    let one = topic[one..].replace("\"dont\"", &format!("\"{kind}\""));
    let more = places.iter().map(|place| {
        let id = format!("door-more-{place}");

        one.replace("door-force", &id)
            .replace("first = 2", &format!("first = {place}"))
    });
    let all = topic.to_owned() + "\n" + &more.collect::<Vec<_>>().join("\n");

    with(&[(TOPIC, all.as_bytes())])
}

#[test]
fn first_page_has_room_for_so_much_of_each_kind() {
    for (kind, sound, crowd, room) in [
        ("do", &[3, 4][..], &[3, 4, 5][..], 2),
        ("dont", &[], &[3], 1),
        ("say", &[3, 4, 5], &[3, 4, 5, 6], 3),
    ] {
        assert!(Content::load(&crowded(kind, sound)).is_ok(), "{kind}");
        let count = room + 1;
        assert_eq!(
            problems(&crowded(kind, crowd)),
            [format!(
                "content/topics/door.toml: first: {count} besides 1 are {kind}: leave {room}"
            )]
        );
    }
}
