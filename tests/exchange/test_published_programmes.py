"""Programmes of the size of real conferences, written in all the ways such files are written in:
whatever the form, exactly the clashes that comparing all pairs finds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.exchange.plan_file import plan_of_file
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording

ZONE = ZoneInfo("Europe/Brussels")
FIRST = datetime(2027, 2, 6, tzinfo=ZONE)
DAY_CHANGE = time(4)
ROOMS = [f"Room {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]


class Talk(NamedTuple):
    """An item of the programme, before it is written down."""

    id: str
    day: int
    room: str
    start: datetime
    minutes: int
    persons: tuple[str, ...]

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    def meets(self, other: Talk) -> bool:
        return self.start < other.end and other.start < self.end


def talks(count: int, seed: int) -> list[Talk]:
    """A programme of two days that go on past midnight, with rooms and people taken twice."""
    dice = random.Random(seed)
    made = []
    for number in range(count):
        day = dice.randrange(2)
        clock = timedelta(days=day, minutes=5 * dice.randrange(9 * 12, 27 * 12))
        start = (FIRST + clock).astimezone(UTC)
        persons = tuple(f"Speaker {dice.randrange(count)}" for _ in range(dice.randrange(4)))
        minutes = 5 * dice.randrange(1, 19)
        made.append(Talk(str(number), day, dice.choice(ROOMS), start, minutes, persons))
    return made


def length(minutes: int, dice: random.Random) -> str:
    """0:50, 00:50 and 00:50:00."""
    hours, rest = divmod(minutes, 60)
    form = dice.choice(("{}:{:02}", "{:02}:{:02}", "{:02}:{:02}:00"))
    return form.format(hours, rest)


def event(talk: Talk, dice: random.Random) -> str:
    """One item: its moment with an offset, or only the clock; people with or without a number, a
    list of none, or no list."""
    local = talk.start.astimezone(ZONE)
    when = f"<start>{local:%H:%M}</start>"
    if dice.random() < 0.5:
        when = f"<date>{local.isoformat()}</date>{when}"
    people = "".join(f"<person>{name}</person>" for name in talk.persons)
    persons = f"<persons>{people}</persons>" if people or dice.random() < 0.5 else ""
    extra = dice.choice(
        ("", "<language/>", "<type>maintrack</type><links/>", "<abstract>&lt;p&gt;")
    )
    closed = "</abstract>" if extra.startswith("<abstract") else ""
    own = dice.choice((f'id="{talk.id}"', f'id="{talk.id}" guid="g{talk.id}"', f'guid="{talk.id}"'))
    return (
        f"<event {own}>{when}<duration>{length(talk.minutes, dice)}</duration>"
        f"<title>Talk {talk.id}</title>{extra}{closed}{persons}</event>"
    )


def written(programme: list[Talk], seed: int) -> str:
    """The programme as a file: rooms in any order and several times on one day."""
    dice = random.Random(seed)
    head = "<conference><title>Days</title><day_change>04:00</day_change>"
    head += "<time_zone_name>Europe/Brussels</time_zone_name></conference>"
    days = []
    for day in range(2):
        groups: list[list[Talk]] = []
        for room in ROOMS:
            there = [talk for talk in programme if talk.day == day and talk.room == room]
            cut = dice.randrange(len(there) + 1)
            groups += [there[:cut], there[cut:]]
        dice.shuffle(groups)
        rooms = "".join(
            f'<room name="{group[0].room}">{"".join(event(one, dice) for one in group)}</room>'
            for group in groups
            if group
        )
        days.append(f'<day index="{day + 1}" date="2027-02-0{6 + day}">{rooms}</day>')
    return f"<schedule>{head}{''.join(days)}</schedule>"


def clashes(programme: list[Talk]) -> Iterator[tuple[str, frozenset[str], str]]:
    """Every pair that shares a room or a person at one time, by comparing all with all."""
    for one, other in combinations(programme, 2):
        if one.meets(other):
            pair = frozenset((one.id, other.id))
            if one.room == other.room:
                yield "R1", pair, one.room
            for person in set(one.persons) & set(other.persons):
                yield "T1", pair, person


def event_told(plan: Plan, id: str) -> str:
    """The number of the talk that a record is."""
    record = plan.get(Engagement, id)
    assert record is not None
    return record.title_en.removeprefix("Talk ")


@pytest.mark.parametrize("seed", range(3))
def test_a_programme_of_900_items_has_the_clashes_that_comparing_all_finds(
    seed: int, tmp_path: Path
) -> None:
    programme = talks(900, seed)
    file = tmp_path / "schedule.xml"
    file.write_text(written(programme, seed), encoding="utf-8")
    plan = plan_of_file(file)
    assert len(plan.table(Engagement)) == 900
    assert len(plan.table(Room)) == len(ROOMS)
    assert len(plan.table(HostPerson)) == len({p for talk in programme for p in talk.persons})
    assert len(plan.table(Holding)) == sum(len(set(talk.persons)) for talk in programme)
    found = []
    for conflict in Checker(plan, strict=True).conflicts:
        assert conflict.case == "overlap"
        pair = frozenset(event_told(plan, id) for id in conflict.subjects[:2])
        shared = conflict.subjects[2:] or conflict.fact("persons")
        assert isinstance(shared, tuple)
        for id in shared:
            record = plan.find(id)
            assert isinstance(record, Room | HostPerson)
            found.append((conflict.code, pair, record.name_en))
    assert len(found) > 100
    assert Counter(found) == Counter(clashes(programme))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clash_of_a_programme_is_told_with_both_items_and_what_they_share(
    language: str, tmp_path: Path
) -> None:
    file = tmp_path / "schedule.xml"
    file.write_text(written(talks(200, 7), 7), encoding="utf-8")
    plan = plan_of_file(file)
    for conflict in Checker(plan, strict=True).conflicts:
        sentence = conflict_text(conflict, plan, wording(language))
        for id in conflict.subjects:
            record = plan.find(id)
            assert isinstance(record, Engagement | Room | HostPerson)
            name = record.title_en if isinstance(record, Engagement) else record.name_en
            assert name in sentence


def test_a_length_that_a_converter_got_wrong_is_told(tmp_path: Path) -> None:
    """Such lengths have been published: minutes as a fraction, and millions of them."""
    for wrong in ("135.0:00", "6944:11:40", "1:75", "50"):
        text = written(talks(1, 1), 1)
        start, end = text.index("<duration>") + 10, text.index("</duration>")
        file = tmp_path / "schedule.xml"
        file.write_text(text[:start] + wrong + text[end:], encoding="utf-8")
        with pytest.raises(BadInput) as raised:
            plan_of_file(file)
        for language in LANGUAGES:
            assert wrong in wording(language).say(raised.value.key, **raised.value.arguments)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_programme_in_utf_8_is_read_whatever_its_first_line_says(
    encoding: str, tmp_path: Path
) -> None:
    """A file that was saved again keeps the line of the one before."""
    file = tmp_path / "schedule.xml"
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>' + written(talks(1, 1), 1)
    file.write_text(text.replace("Talk 0", "Tôle 0"), encoding=encoding)
    (one,) = plan_of_file(file).table(Engagement).values()
    assert one.title_en == "Tôle 0"


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "gb18030"])
def test_a_programme_in_another_encoding_is_told(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "schedule.xml"
    text = f'<?xml version="1.0" encoding="{encoding}"?>' + written(talks(1, 1), 1)
    file.write_bytes(text.replace("Talk 0", "Tôle 0").encode(encoding))
    with pytest.raises(BadInput) as raised:
        plan_of_file(file)
    for language in LANGUAGES:
        sentence = wording(language).say(raised.value.key, **raised.value.arguments)
        assert "schedule.xml" in sentence
        assert "UTF-8" in sentence
