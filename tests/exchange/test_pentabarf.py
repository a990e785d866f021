"""Published schedules: a fictional conference with planted clashes, and files that are wrong.

The days of `data/lantern-days.xml` are those on which Oslo puts its clocks forward.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.exchange.entry import EntriesRefused
from reception.exchange.import_step import import_step
from reception.exchange.pentabarf import schedule_entries
from reception.exchange.plan_file import plan_of_file
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.venue import Venue
from reception.trouble import BadInput
from reception.wording import wording

SAMPLE = Path(__file__).parent / "data" / "lantern-days.xml"
STEM = "lantern-days-202"
Written = Callable[[str], Path]

EVENT = """
    <event id="7"><start>10:00</start><duration>00:30</duration><title>Tides</title>
      <persons><person id="1">Ida Sand</person></persons></event>
"""


def schedule(event: str = EVENT, conference: str = "", room: str = 'name="Hall"') -> str:
    """A schedule of one event on one day."""
    return (
        f"<schedule><conference><title>Sea Days</title>{conference}</conference>\n"
        f'<day date="2027-02-06"><room {room}>{event}</room></day></schedule>'
    )


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes a text as a file that is named as a schedule."""

    def write(text: str) -> Path:
        path = tmp_path / "schedule.xml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def refused(path: Path) -> list[str]:
    """All that is said of a file with faults, in English and Chinese."""
    with pytest.raises(EntriesRefused) as caught:
        plan_of_file(path)
    said = []
    for fault in caught.value.faults:
        assert fault.said(wording("zh"), path.name)
        said.append(fault.said(wording("en"), path.name))
    return said


def start_of(path: Path) -> datetime:
    """When the one event of a schedule begins."""
    (event,) = plan_of_file(path).table(Engagement).values()
    return event.start


# -- what comes in ---------------------------------------------------------------------------------


def test_events_rooms_and_speakers_become_records() -> None:
    plan = plan_of_file(SAMPLE)
    counts = [len(plan.table(kind)) for kind in (Engagement, Room, HostPerson, Venue)]
    assert counts == [31, 4, 12, 1]
    opening = plan.get(Engagement, f"{STEM}/event-101")
    assert opening is not None
    assert opening.title_en == "Opening: lighthouses and lanterns"
    assert opening.start == datetime(2027, 3, 27, 8, 30, tzinfo=UTC)
    assert opening.end == datetime(2027, 3, 27, 9, 0, tzinfo=UTC)
    held = {holding.resource for holding in plan.holdings_of(opening.id)}
    persons = {person.name_en for id in held if (person := plan.get(HostPerson, id))}
    assert persons == {"Ingrid Fjell", "Oskar Lund"}
    venue = plan.venue_of(opening)
    assert venue is not None
    assert venue.name_en == "Old Harbour"
    chinese = plan.get(Engagement, f"{STEM}/event-114")
    assert chinese is not None
    assert (chinese.title_zh, chinese.title_en) == ("每个岬角都有一盏灯：手绘海图", "")


def test_exactly_the_planted_clashes_are_found() -> None:
    """Two of rooms, one of them past midnight, three of speakers; and an item without length."""
    found = {
        (conflict.code, *sorted(id.rpartition("-")[2] for id in conflict.subjects[:2]))
        for conflict in Checker(plan_of_file(SAMPLE), strict=True).conflicts
    }
    assert found == {
        ("R1", "103", "104"),
        ("R1", "121", "122"),
        ("T1", "106", "112"),
        ("T1", "201", "207"),
        ("T1", "202", "208"),
        ("T3", "208"),
    }


def test_a_clash_names_both_events_and_who_cannot_be_at_both() -> None:
    plan = plan_of_file(SAMPLE)
    told = [
        conflict_text(conflict, plan, wording("en"))
        for conflict in Checker(plan).conflicts
        if conflict.code == "T1"
    ]
    named = next(text for text in told if "Nora Berg" in text)
    assert "Panel: who owns the dark?" in named
    assert "Ship bells and their notes" in named
    assert "14:30" in named


def test_what_is_before_the_change_of_days_belongs_to_the_night_after() -> None:
    plan = plan_of_file(SAMPLE)
    stars = plan.get(Engagement, f"{STEM}/event-121")
    assert stars is not None
    assert stars.start.astimezone(plan.zone).isoformat() == "2027-03-28T00:15:00+01:00"


def test_clocks_put_forward_between_the_days_are_minded() -> None:
    """One event says its moment with its offset, the other only its clock."""
    plan = plan_of_file(SAMPLE)
    told, reckoned = (plan.get(Engagement, f"{STEM}/event-{n}") for n in (201, 205))
    assert told is not None
    assert reckoned is not None
    assert told.start == reckoned.start == datetime(2027, 3, 28, 8, 0, tzinfo=UTC)


def test_the_same_file_twice_changes_nothing() -> None:
    """Ids are made of the schedule's own, so a book that has it all needs no step."""
    plan = plan_of_file(SAMPLE)
    assert import_step(plan, schedule_entries(SAMPLE), SAMPLE.name).changes == ()


def test_a_later_edition_changes_the_event_that_moved(written: Written) -> None:
    plan = plan_of_file(written(schedule()))
    later = written(schedule(EVENT.replace("10:00", "11:00")))
    (change,) = import_step(plan, schedule_entries(later), "schedule.xml").changes
    assert isinstance(change.before, Engagement)
    assert isinstance(change.after, Engagement)
    assert change.after.start - change.before.start == timedelta(hours=1)


def test_a_book_of_its_own_takes_the_zone_of_the_schedule_along() -> None:
    assert plan_of_file(SAMPLE).zone.key == "Europe/Oslo"


def test_an_office_keeps_its_zone_when_a_schedule_is_imported() -> None:
    office = Plan([Venue(id="HALL")])
    step = import_step(office, schedule_entries(SAMPLE), SAMPLE.name)
    after = office.apply(step)
    assert after.table(Setting) == {}
    assert len(after.table(Engagement)) == 31


def test_an_event_is_where_it_stands_though_it_says_no_room(written: Written) -> None:
    plan = plan_of_file(written(schedule()))
    assert [room.name_en for room in plan.table(Room).values()] == ["Hall"]


def test_an_event_right_below_its_day_is_in_the_room_it_names(written: Written) -> None:
    """So it was in the first years of the form."""
    event = EVENT.replace("<title>", "<room>Cave</room><title>")
    text = schedule().replace(
        schedule()[schedule().index("<room") : schedule().index("</day>")], event
    )
    plan = plan_of_file(written(text))
    assert [room.name_en for room in plan.table(Room).values()] == ["Cave"]


def test_names_that_differ_only_in_signs_are_rooms_of_their_own(written: Written) -> None:
    text = schedule(
        EVENT
        + EVENT.replace('"7"', '"8"')
        + "</room><room name='Hall (1)'>"
        + EVENT.replace('"7"', '"9"')
        + "</room><room name='Hall 1'>"
        + EVENT.replace('"7"', '"10"')
    )
    names = [room.name_en for room in plan_of_file(written(text)).table(Room).values()]
    assert sorted(names) == ["Hall", "Hall (1)", "Hall 1"]


def test_a_speaker_named_twice_attends_once(written: Written) -> None:
    person = '<person id="1">Ida Sand</person>'
    plan = plan_of_file(written(schedule(EVENT.replace(person, person * 2))))
    assert len(plan.table(Holding)) == 1


def test_slots_of_one_event_with_guids_of_their_own_are_two(written: Written) -> None:
    guids = [f"29aecfd7-2e44-4f49-ab86-29b5e087732{n}" for n in range(2)]
    events = "".join(EVENT.replace('id="7"', f'id="7" guid="{guid}"') for guid in guids)
    plan = plan_of_file(written(schedule(events)))
    assert {id.partition("/event-")[2] for id in plan.table(Engagement)} == set(guids)


@pytest.mark.parametrize(
    ("event", "conference", "start"),
    [
        ("<start>9:05</start>", "", "2027-02-06T09:05:00+08:00"),
        ("<start>09:05:30</start>", "", "2027-02-06T09:05:30+08:00"),
        (
            "<start>09:05</start>",
            "<time_zone_name>America/New_York</time_zone_name>",
            "2027-02-06T09:05:00-05:00",
        ),
        (
            "<date>2027-02-05T23:00:00+02:00</date><start>23:00</start>",
            "<time_zone_name>Europe/Oslo</time_zone_name>",
            "2027-02-05T23:00:00+02:00",
        ),
        ("<date>2027-02-05T23:00:00Z</date>", "", "2027-02-05T23:00:00+00:00"),
        ("<date>2027-02-05T23:00:00</date>", "", "2027-02-05T23:00:00+08:00"),
        (
            "<date>2027-02-05</date><start>01:00</start>",
            "<day_change>05:00</day_change>",
            "2027-02-05T01:00:00+08:00",
        ),
    ],
)
def test_each_way_to_say_a_start_is_understood(
    written: Written, event: str, conference: str, start: str
) -> None:
    text = schedule(EVENT.replace("<start>10:00</start>", event), conference)
    assert start_of(written(text)) == datetime.fromisoformat(start)


# -- what does not ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<duration>00:30</duration>", "", "<duration> is missing"),
        (
            "<duration>00:30</duration>",
            "<duration>half</duration>",
            "“half” in <duration> is no length",
        ),
        (
            "<duration>00:30</duration>",
            "<duration>-0:30</duration>",
            "“-0:30” in <duration> is no length",
        ),
        ("<start>10:00</start>", "", "<start> is missing"),
        ("<start>10:00</start>", "<start>25:00</start>", "“25:00” in <start> is no time of day"),
        ("<start>10:00</start>", "<date>2027-02-30T10:00:00Z</date>", "is no date"),
        ("<start>10:00</start>", "<date>9999-12-31T23:59:00Z</date>", "is no date"),
        ("<start>10:00</start>", "<date>0001-01-01T00:00:00+09:00</date>", "is no date"),
        ('id="7"', "", "neither id nor guid"),
        ("Tides", "T" * 301, "at most 300 characters"),
    ],
)
def test_a_wrong_event_is_told_with_its_line(
    written: Written, old: str, new: str, told: str
) -> None:
    (said,) = refused(written(schedule(EVENT.replace(old, new))))
    assert told in said
    assert "3:event" in said


def test_a_year_nobody_plans_for_is_told_of_start_and_end(written: Written) -> None:
    date = "<date>1066-10-14T09:00:00Z</date>"
    said = refused(written(schedule(EVENT.replace("<start>10:00</start>", date))))
    assert len(said) == 2
    assert all("between 1900 and 2199" in fault for fault in said)


def test_an_event_without_a_room_is_told(written: Written) -> None:
    (said,) = refused(written(schedule(room="")))
    assert "this event has no room" in said


def test_an_id_that_stands_twice_is_told_with_both_places(written: Written) -> None:
    (said,) = refused(written(schedule(EVENT + EVENT)))
    assert "3:event[7]" in said
    assert "6:event[7]" in said


def test_all_faults_are_told_at_once(written: Written) -> None:
    wrong = EVENT.replace("00:30", "").replace("10:00", "")
    said = refused(written(schedule(EVENT + wrong + wrong, room="")))
    assert len(said) == 5


def test_an_unknown_zone_is_told(written: Written) -> None:
    conference = "<time_zone_name>Mars/Olympus</time_zone_name>"
    (said,) = refused(written(schedule(conference=conference)))
    assert "there is no such time zone" in said


def test_a_book_stays_as_it_was_when_one_event_is_wrong(written: Written) -> None:
    """Nothing is half imported: there is no step at all."""
    with pytest.raises(EntriesRefused):
        schedule_entries(written(schedule(EVENT + EVENT.replace("10:00", "late"))))


BILLION_LAUGHS = (
    '<!DOCTYPE schedule [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]>"
    + schedule(EVENT.replace("Tides", "&j;"))
)
FOREIGN_FILE = '<!DOCTYPE schedule [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + schedule(
    EVENT.replace("Tides", "&f;")
)
FOREIGN_RULES = '<!DOCTYPE schedule SYSTEM "http://example.org/x.dtd">' + schedule(
    EVENT.replace("Tides", "&f;")
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (BILLION_LAUGHS, "xml-entities"),
        (FOREIGN_FILE, "xml-entities"),
        (FOREIGN_RULES, "xml-entities"),
        (schedule()[:-20], "xml-broken"),
        (schedule(EVENT.replace("Tides", "&undeclared;")), "xml-broken"),
        ("not XML at all", "xml-broken"),
        ("<html><body/></html>", "xml-not-a-schedule"),
        ("<schedule/>", "xml-not-a-schedule"),
        ("<a>" * 100_000 + "</a>" * 100_000, "xml-not-a-schedule"),
        ("", "file-empty"),
    ],
)
def test_what_is_no_schedule_is_told_in_one_sentence(written: Written, text: str, key: str) -> None:
    path = written(text)
    with pytest.raises(BadInput) as caught:
        plan_of_file(path)
    assert caught.value.key == key
    for language in ("zh", "en"):
        assert path.name in wording(language).say(key, **caught.value.arguments)


def test_a_document_type_that_declares_nothing_is_no_harm(written: Written) -> None:
    text = "<!DOCTYPE schedule>" + schedule()
    assert len(plan_of_file(written(text)).table(Engagement)) == 1
