"""Writes the calendars of this folder, in the manner of the programs that write them.

Only files with bytes that an editor would not keep need it; it writes them all, so
that none is ever changed by hand without its reason."""

from pathlib import Path

HERE = Path(__file__).parent

LA = """BEGIN:VTIMEZONE
TZID:America/Los_Angeles
BEGIN:DAYLIGHT
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
TZNAME:PDT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
TZNAME:PST
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
"""


def outlook_zone(name, standard, summer, to_summer, to_standard):
    return f"""BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:{summer}
TZOFFSETTO:{standard}
RRULE:FREQ=YEARLY;{to_standard}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{standard}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;{to_summer}
END:DAYLIGHT
END:VTIMEZONE
"""


US = ("BYDAY=2SU;BYMONTH=3", "BYDAY=1SU;BYMONTH=11")
EU = ("BYDAY=-1SU;BYMONTH=3", "BYDAY=-1SU;BYMONTH=10")


def calendar(body, head="PRODID:-//by hand//EN\n"):
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{body}END:VCALENDAR\n"


def event(body, uid="one@example.org"):
    return f"BEGIN:VEVENT\nUID:{uid}\n{body}END:VEVENT\n"


def simple(body="", summary="SUMMARY:Legal clinic\n", start="DTSTART;TZID=America/Los_Angeles:20270601T180000\n"):
    return event(summary + start + body)


def save(name, text, end="\r\n", encoding="utf-8", before=b""):
    data = text if isinstance(text, bytes) else text.replace("\n", end).encode(encoding)
    (HERE / f"{name}.ics").write_bytes(before + data)


def programs():
    google = "PRODID:-//Google Inc//Google Calendar 70.9054//EN\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\nX-WR-CALNAME:Community\nX-WR-TIMEZONE:America/Los_Angeles\n"
    save("google-weekly", calendar(LA + event("""DTSTART;TZID=America/Los_Angeles:20270605T100000
DTEND;TZID=America/Los_Angeles:20270605T120000
RRULE:FREQ=WEEKLY;WKST=SU;UNTIL=20270901T065959Z;BYDAY=SA
EXDATE;TZID=America/Los_Angeles:20270703T100000
DTSTAMP:20270501T000000Z
ORGANIZER;CN=Ann Secret:mailto:ann.secret@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=bob.secret
 @example.org;X-NUM-GUESTS=0:mailto:bob.secret@example.org
CREATED:20270401T000000Z
DESCRIPTION:<b>Know your rights</b><br>Bring a friend.<br><a href="https://secret.example/x">Sign up</a>
LAST-MODIFIED:20270502T101112Z
LOCATION:Koreatown Library\\, 123 Main St
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:Know your rights
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:EMAIL
ATTENDEE:mailto:alarm.secret@example.org
DESCRIPTION:secret reminder
TRIGGER:-P0DT0H30M0S
END:VALARM
""", "7kukuqrfedlm2f9t@google.com") + event("""DTSTART;TZID=America/Los_Angeles:20270612T140000
DTEND;TZID=America/Los_Angeles:20270612T160000
RECURRENCE-ID;TZID=America/Los_Angeles:20270612T100000
LAST-MODIFIED:20270503T101112Z
LOCATION:Koreatown Library\\, 123 Main St
SEQUENCE:3
SUMMARY:Know your rights
DESCRIPTION:<b>Know your rights</b><br>Bring a friend.<br><a href="https://secret.example/x">Sign up</a>
""", "7kukuqrfedlm2f9t@google.com"), google))
    save("google-day", calendar(event("""DTSTART;VALUE=DATE:20270704
DTEND;VALUE=DATE:20270705
CLASS:PRIVATE
SUMMARY:독립기념일 휴무
STATUS:CONFIRMED
""", "day@google.com"), google))
    apple = "PRODID:-//Apple Inc.//macOS 15.1//EN\nCALSCALE:GREGORIAN\n"
    save("apple-days", calendar(LA + event("""X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
DTSTART;VALUE=DATE:20270810
DTEND;VALUE=DATE:20270813
SUMMARY:Feria de salud
LOCATION:MacArthur Park\\n2230 W 6th St
X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="2230 W 6th St";X-TITLE=Park:geo:34.05,-118.27
URL;VALUE=URI:https://secret.example/feria
ATTACH;VALUE=URI:https://secret.example/file.pdf
SEQUENCE:1
BEGIN:VALARM
X-WR-ALARMUID:1
TRIGGER:-PT15M
ATTACH;VALUE=URI:Basso
ACTION:AUDIO
END:VALARM
""", "5C5B9E0A-1111"), apple))
    save("apple-last-friday", calendar(LA + event("""DTSTART;TZID=America/Los_Angeles:20270625T173000
DURATION:PT1H30M
RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=FR;BYSETPOS=-1;COUNT=6
SUMMARY;LANGUAGE=es-MX:Asesoría legal
""", "5C5B9E0A-2222"), apple))
    outlook = "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\nMETHOD:PUBLISH\nX-MS-OLK-FORCEINSPECTOROPEN:TRUE\n"
    save("outlook-desktop", calendar(outlook_zone("Pacific Standard Time", "-0800", "-0700", *US) + event("""CLASS:PUBLIC
CREATED:20270501T000000Z
DESCRIPTION:Free help <https://nam02.secret.example/?u=1>\\nBring papers.\\n
DTEND;TZID="Pacific Standard Time":20270708T190000
DTSTAMP:20270501T000000Z
DTSTART;TZID="Pacific Standard Time":20270708T170000
LAST-MODIFIED:20270501T000000Z
LOCATION:Room 5
PRIORITY:5
SEQUENCE:0
SUMMARY;LANGUAGE=en-us:Tenant help
TRANSP:OPAQUE
X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Free help</p></body></html>
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
DESCRIPTION:Reminder
END:VALARM
""", "040000008200E00074C5B7101A82E008"), outlook))
    save("outlook-html", calendar(event("""DTSTART:20270708T170000Z
SUMMARY;LANGUAGE=en-us:무료 상담
X-ALT-DESC;FMTTYPE=text/html:<html><head><style>p {color: red}</style></head><body><p>무료&nbsp\\;상담</p><ul><li>신분증 &amp\\; 서류</li></ul><script>x()</script></body></html>
""", "html@outlook"), outlook))
    save("outlook-whole-day", calendar(outlook_zone("Pacific Standard Time", "-0800", "-0700", *US) + event("""DTSTART;TZID=Pacific Standard Time:20270708T000000
DTEND;TZID=Pacific Standard Time:20270710T000000
SUMMARY:Conference
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
""", "cdo@outlook"), outlook))
    save("outlook-web", calendar(outlook_zone("Customized Time Zone", "-0800", "-0700", *US) + event("""DESCRIPTION:\\n
RRULE:FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=TU,TH;WKST=SU
SUMMARY:ESL class
DTSTART;TZID=Customized Time Zone:20270603T090000
DTEND;TZID=Customized Time Zone:20270603T103000
STATUS:CONFIRMED
SEQUENCE:4
""", "esl@outlook"), "METHOD:PUBLISH\nPRODID:Microsoft Exchange Server 2010\n"))
    save("nextcloud", calendar(LA + event("""CREATED:20270501T000000Z
DTSTAMP:20270501T000000Z
LAST-MODIFIED:20270501T000000Z
SEQUENCE:3
DTSTART;TZID=America/Los_Angeles:20270603T090000
DURATION:P1DT2H
STATUS:TENTATIVE
SUMMARY:ওয়ার্কশপ
DESCRIPTION:বিনামূল্যে
ATTENDEE;CN=Secret;RSVP=TRUE:mailto:secret@example.org
""", "nc-1"), "PRODID:-//IDN nextcloud.com//Calendar app 5.0//EN\n"))
    save("evolution", calendar("""BEGIN:VTIMEZONE
TZID:/freeassociation.sourceforge.net/America/Los_Angeles
X-LIC-LOCATION:America/Los_Angeles
BEGIN:STANDARD
TZNAME:PST
DTSTART:19701101T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:PDT
DTSTART:19700308T020000
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
""" + event("""DTSTART;TZID=/freeassociation.sourceforge.net/America/Los_Angeles:
 20271107T013000
DTEND;TZID=/freeassociation.sourceforge.net/America/Los_Angeles:
 20271107T033000
SUMMARY:Night shift
X-EVOLUTION-CALDAV-HREF:https://secret.example/1.ics
""", "evo-1"), "PRODID:-//Ximian//NONSGML Evolution Calendar//EN\n"))
    save("thunderbird", calendar(LA + event("""DTSTART;TZID=/mozilla.org/20050126_1/America/Los_Angeles:20270603T090000
SUMMARY:Mercado
RDATE;TZID=America/Los_Angeles:20270610T090000,20270617T110000
EXDATE;TZID=America/Los_Angeles:20270610T090000
DTEND;TZID=/mozilla.org/20050126_1/America/Los_Angeles:20270603T100000
""", "tb-1"), "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\n"))


def bytes_and_lines():
    korean = calendar(simple(summary="SUMMARY:주세요 도움을 주세요\n"))
    raw = korean.replace("\n", "\r\n").encode()
    inside = raw.index("세".encode()) + 1
    save("folded-inside", raw[:inside] + b"\r\n " + raw[inside:])
    save("folded-everywhere", b"".join(raw[i : i + 1] + (b"\r\n " if raw[i] not in b"\r\n" and raw[i + 1 : i + 2] not in (b"\r", b"\n", b"") else b"") for i in range(len(raw))))
    save("bom", korean, before=b"\xef\xbb\xbf")
    save("utf16-little", korean, encoding="utf-16-le", before=b"\xff\xfe")
    save("utf16-big", korean, encoding="utf-16-be", before=b"\xfe\xff")
    save("utf16-no-mark", korean, encoding="utf-16-le")
    thai = calendar(simple(summary="SUMMARY:ช่วยเหลือ\U0001f91d\n")).replace("\n", "\r\n").encode("utf-16-le")
    surrogate = thai.index("\U0001f91d".encode("utf-16-le")) + 2
    save("utf16-folded-inside", b"\xff\xfe" + thai[:surrogate] + "\r\n ".encode("utf-16-le") + thai[surrogate:])
    save("latin-1", calendar(simple(summary="SUMMARY:Asesoría “gratis” – mañana\n")), encoding="cp1252")
    save("lf", korean, end="\n")
    save("cr", korean, end="\r")
    save("mixed-ends", raw.replace(b"\r\n", b"\r", 2).replace(b"\r\n", b"\n", 5))
    save("one-bad-byte", raw.replace(b"DTSTART", b"LOCATION:Caf\xe9\r\nDTSTART"))
    save("blank-lines", korean.replace("\n", "\n\n"))


def broken():
    save("rotten-line", calendar(LA + simple("THIS LINE IS ROTTEN\nLOCATION:Here\n") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org")))
    save("rotten-values", calendar(simple("""DTEND:tomorrow
SEQUENCE:many
LAST-MODIFIED:never
STATUS:MAYBE
LOCATION;X="open:Here
DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=EC=A3=BC
;:x
""")))
    save("rotten-start", calendar(simple(start="DTSTART:20271332T990000\n") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org")))
    whole = calendar(simple() + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org")).replace("\n", "\r\n")
    save("cut-off", whole[: whole.index("SUMMARY:Second") + 9])
    save("cut-off-between", whole[: whole.index("END:VEVENT") + 12])
    save("no-end-event", calendar(simple().replace("END:VEVENT\n", "") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org")))
    save("nested-garbage", calendar("BEGIN:X-BOX\nBEGIN:X-BOX\nSUMMARY:Not this\nEND:X-BOX\nno line\nEND:X-BOX\nEND:NOTHING\n" + simple("BEGIN:VALARM\nBEGIN:X-DEEP\nDTSTART:19990101T000000Z\nSUMMARY:Nor this\nEND:X-DEEP\nACTION:DISPLAY\n") + "BEGIN:VTODO\nUID:t\nSUMMARY:A task\nEND:VTODO\n"))
    save("no-calendar", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + bytes(range(256)))
    save("empty", b"")
    save("bare-event", simple(), end="\n")
    save("two-calendars", calendar(simple()) + calendar(event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org"), "METHOD:REPLY\n"))
    save("no-title", calendar(simple(summary="")))
    save("no-start", calendar(simple(start="")))
    save("ends-before", calendar(simple("DTEND;TZID=America/Los_Angeles:20270601T170000\n") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\nDTEND:20270603T100000Z\n", "two@example.org")))


def zones():
    save("floating", calendar(simple(start="DTSTART:20270601T180000\nDTEND:20270601T190000\n")))
    save("utc", calendar(simple(start="DTSTART:20270102T020000Z\n")))
    save("gmt-that-is-london", calendar(outlook_zone("GMT", "+0000", "+0100", *EU).replace("T020000", "T010000") + simple(start="DTSTART;TZID=GMT:20270601T180000\n")))
    save("gmt-alone", calendar(simple(start="DTSTART;TZID=GMT:20270601T180000\n")))
    save("rules-that-lie", calendar(outlook_zone("America/Los_Angeles", "-0800", "-0700", *US).replace("+0", "-0").split("BEGIN:DAYLIGHT")[0] + "END:VTIMEZONE\n" + simple()))
    save("customized-new-york", calendar(outlook_zone("Customized Time Zone", "-0500", "-0400", *US) + simple(start="DTSTART;TZID=Customized Time Zone:20270601T180000\n")))
    save("unknown-zone", calendar(simple(start="DTSTART;TZID=Mars/Olympus:20270601T180000\n") + event("SUMMARY:Second\nDTSTART;TZID=EST:20270602T180000\n", "two@example.org")))
    save("broken-zone", calendar("BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:eight\nTZOFFSETTO:-0800\nEND:STANDARD\nEND:VTIMEZONE\n" + simple(start="DTSTART;TZID=Ours:20270601T180000\n")))
    save("windows-london", calendar(simple(start="DTSTART;TZID=GMT Standard Time:20270601T180000\n")))
    save("unquoted-colon", calendar(simple(start="DTSTART;TZID=(UTC-08:00) Pacific Time:20270601T180000\n")))
    save("hour-that-is-not", calendar(simple(start="DTSTART;TZID=America/Los_Angeles:20270314T023000\nDTEND;TZID=America/Los_Angeles:20270314T040000\n")))
    save("seoul-once", calendar(simple(start="DTSTART;TZID=Asia/Seoul:20270602T100000\nDURATION:PT2H\n")))
    save("seoul-weekly", calendar(simple("RRULE:FREQ=WEEKLY\n", start="DTSTART;TZID=Asia/Seoul:20270602T100000\n")))
    save("new-york-weekly", calendar(simple("RRULE:FREQ=WEEKLY;UNTIL=20280101T000000Z\nEXDATE:20270608T220000Z\n", start="DTSTART;TZID=America/New_York:20270601T180000\n")))
    save("utc-weekly", calendar(simple("RRULE:FREQ=WEEKLY\n", start="DTSTART:20270602T010000Z\n")))


def rules():
    save("secondly", calendar(simple("RRULE:FREQ=SECONDLY\n") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\n", "two@example.org")))
    save("endless", calendar(simple("RRULE:freq=daily;interval=1;byhour=18;byminute=0\n")))
    save("rules-refused", calendar("".join(event(f"SUMMARY:Rule\nDTSTART;TZID=America/Los_Angeles:20270601T180000\nRRULE:{rule}\n", f"r{number}") for number, rule in enumerate([
        "FREQ=HOURLY;COUNT=3", "COUNT=3", "FREQ=WEEKLY;COUNT=2;UNTIL=20270701", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=DAILY;BYHOUR=9,18", "FREQ=DAILY;FREQ=DAILY", "FREQ=SOMETIMES", "rotten"]))))
    save("rules-kept", calendar("".join(event(f"SUMMARY:Rule\nDTSTART;TZID=America/Los_Angeles:20270601T180000\nRRULE:{rule}\n", f"k{number}") for number, rule in enumerate([
        "BYDAY=SU,MO,WE,MO;FREQ=WEEKLY;INTERVAL=01", "FREQ=MONTHLY;BYMONTHDAY=-1,15,1;WKST=SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20301231",
        "FREQ=DAILY;UNTIL=20270611T010000Z", "FREQ=DAILY;UNTIL=20270611T005959Z", "FREQ=DAILY;UNTIL=20270610T180000"]))))
    save("two-rules", calendar(simple("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY\n") + event("SUMMARY:Second\nDTSTART;VALUE=DATE:20270602\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY\n", "two@example.org")))
    save("rotten-exdate", calendar(simple("RRULE:FREQ=DAILY\nEXDATE:soon\n")))
    save("day-series", calendar(simple("RRULE:FREQ=WEEKLY;UNTIL=20270801T000000Z\nEXDATE:20270608T000000Z\nRDATE;VALUE=DATE:20270603,20270601\n", start="DTSTART;VALUE=DATE:20270601\n")))
    save("periods", calendar(simple("RDATE;VALUE=PERIOD:20270603T010000Z/PT2H,20270604T010000Z/20270604T040000Z\nRDATE:rotten,20270603T050000Z\n", start="DTSTART;TZID=America/Los_Angeles:20270601T180000\nDTEND;TZID=America/Los_Angeles:20270601T200000\n")))
    save("moved-and-cancelled", calendar(
        simple("SEQUENCE:1\nRECURRENCE-ID;TZID=America/Los_Angeles:20270615T180000\nSTATUS:CANCELLED\n", start="DTSTART;TZID=America/Los_Angeles:20270615T180000\n")
        + simple("RRULE:FREQ=WEEKLY\n")
        + simple("RECURRENCE-ID:20270609T010000Z\nLOCATION:Elsewhere\n", start="DTSTART;TZID=America/Los_Angeles:20270609T190000\n", summary="SUMMARY:Legal clinic\\, moved\n")))
    save("orphan", calendar(simple("RECURRENCE-ID;TZID=America/Los_Angeles:20270608T180000\nSEQUENCE:2\n", start="DTSTART;TZID=America/Los_Angeles:20270609T190000\n")))
    save("this-and-future", calendar(simple("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Los_Angeles:20270608T180000\n")))
    save("lost-dates", calendar(simple("RRULE:FREQ=WEEKLY\n") + simple("RECURRENCE-ID;TZID=America/Los_Angeles:20270615T180000\n", start="DTSTART:rotten\n")
        + simple("RRULE:FREQ=WEEKLY\n").replace("one@", "two@") + simple("RECURRENCE-ID;RANGE=THISANDFUTURE:20270616T010000Z\n").replace("one@", "two@")))
    save("method-cancel", calendar(event("SEQUENCE:5\nSTATUS:CANCELLED\nSUMMARY:Canceled: Legal clinic\nDTSTART:20270602T010000Z\n") + event("SEQUENCE:6\nRECURRENCE-ID:20270609T010000Z\n", "two@example.org"), "METHOD:CANCEL\n"))
    save("status-cancelled", calendar(simple("STATUS:CANCELLED\nSEQUENCE:2\n")))
    save("duplicates", calendar(simple("SEQUENCE:1\nLOCATION:Newer\n") + simple("SEQUENCE:0\nLOCATION:Older\n") + simple("SEQUENCE:1\nLOCATION:Again\n")))


def texts():
    save("no-uid", calendar(simple("LOCATION:Here\n").replace("UID:one@example.org\n", "") * 2))
    save("escapes", calendar(simple("DESCRIPTION:One\\, two\\; three\\\\four\\nfive\\:six C:\\\\temp \\x\nLOCATION;X=\"a:b;c\",d;Y=^'q^':Hall B\\nSecond floor\n", summary="SUMMARY:Tea \\; cake\\, at 5\n")))
    save("unseen", calendar(simple(summary="SUMMARY:A\x07B\ue000C\u202eD\u200bE\ufffdF\u0301 \x07 G\n")))
    save("too-long", calendar(simple("DESCRIPTION:" + "ก่ำ" * 300 + "\nLOCATION:" + "x" * 201 + "\n", summary="SUMMARY:" + "word " * 30 + "\n")))
    save("languages", calendar("".join(event(f"DTSTART;VALUE=DATE:20270602\nSUMMARY{tag}:{title}\n", f"l{number}") for number, (tag, title) in enumerate([
        (";LANGUAGE=fil", "Libreng tulong"), (";LANGUAGE=fr", "Aide gratuite"), (";LANGUAGE=ko-KR", "무료 상담"), (";LANGUAGE=th", "Free clinic"), ("", "ให้คำปรึกษาฟรี"), (";LANGUAGE=es", "2027")]))))
    save("plain-angles", calendar(simple("DESCRIPTION:2 < 3 > 1 <not html> visit site <https://secret.example/?a=b> now <mailto:secret@example.org>\n")))
    save("hand-dates", calendar(simple("dtend:2027-06-01T20:30\n", start="dtstart;tzid=america/los_angeles:2027-06-01T18:00:00\n"), ""))
    save("our-names-from-others", calendar(simple("X-RIGHTS-KIOSK-COVERS:edition-event\nX-RIGHTS-KIOSK-HOST:chirla\nX-RIGHTS-KIOSK-TITLE;LANGUAGE=ko:거짓\n")))


for part in (programs, bytes_and_lines, broken, zones, rules, texts):
    part()
